import { useId, useState } from 'preact/hooks';

import {
  largestFile,
  longestName,
  plainName,
  readChoices,
  writeChoices,
} from '../../lib/workbench/choices-file';
import { useServices } from '../frame/context';
import { FileField } from '../frame/FileField';
import { failureText } from '../frame/failures';
import { choicesNow, choose } from './choice-set';

/** Keep what is chosen in a file under a name of one's own, and use such a file, here or on another computer. */
export function ChoicesFile() {
  const { t, choices, toast } = useServices();
  const [problem, setProblem] = useState<string>();

  async function use(file: File) {
    const text = file.size > largestFile ? '' : await file.text().catch(() => '');
    const read = readChoices(text);
    setProblem(read.ok ? undefined : failureText(read.code));
    if (!read.ok) return;
    const before = choicesNow(choices);
    choose(choices, read.value.choices);
    toast({
      text: t('choices-file-used', { name: read.value.name }),
      undo: () => choose(choices, before),
    });
  }

  return (
    <>
      <p>{t('choices-file-why')}</p>
      <SaveChoices />
      <FileField
        t={t}
        label={t('choices-file-open')}
        accept=".json,application/json"
        onFile={file => void use(file)}
      />
      {problem && <p role="alert">{t(problem)}</p>}
    </>
  );
}

function SaveChoices() {
  const { t, choices, saveFile, announce } = useServices();
  const [typed, setTyped] = useState('');
  const field = useId();
  const hint = useId();

  function save() {
    const name = plainName(typed) || t('choices-file-unnamed');
    const text = writeChoices({ name, choices: choicesNow(choices) });
    saveFile(new Blob([text], { type: 'application/json' }), 'my-choices.json');
    announce(t('choices-file-saved'));
  }

  return (
    <form
      class="choices-file"
      onSubmit={event => {
        event.preventDefault();
        save();
      }}
    >
      <label class="label" for={field}>
        {t('choices-file-name')}
      </label>
      <input
        id={field}
        type="text"
        autocomplete="off"
        maxLength={longestName}
        aria-describedby={hint}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <p class="soft" id={hint}>
        {t('choices-file-hint')}
      </p>
      <button type="submit" class="button">
        {t('choices-file-save')}
      </button>
    </form>
  );
}
