import { useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Passage } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { GrowingText } from '../questions/GrowingText';

/** Keep words of a page or a letter: those selected on the page beside us, or pasted. */
export function KeepPassage({
  open,
  questionId = '',
  label,
  onKept,
}: {
  open: OpenVisit;
  questionId?: string;
  label: string;
  /** With the id of the note that holds it. */
  onKept?: (noteId: string) => void;
}) {
  const { t, toast, explainFailure, selectedPassage } = useServices();
  const [pasted, setPasted] = useState<string>();

  function keep(passage: Passage) {
    const answer = open.notes.add({ kind: 'heard', passage, questionId });
    if (!answer.ok) return explainFailure(answer.code);
    setPasted(undefined);
    onKept?.(answer.value);
    toast({ text: t('after-passage-kept'), undo: () => void open.notes.remove(answer.value) });
  }
  async function keepSelected() {
    const answer = await selectedPassage();
    if (answer.ok) keep(answer.value);
    else explainFailure(answer.code);
  }
  function keepPasted() {
    const exact = (pasted ?? '').replace(/\s+/g, ' ').trim().slice(0, mostPasted);
    if (!exact) return explainFailure('empty');
    keep({ quote: { exact, before: '', after: '' }, title: '', site: '', keptAt: new Date().toISOString() });
  }

  return (
    <fieldset class="keep-passage">
      <legend class="label">{label}</legend>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void keepSelected()}>
          {t('after-use-selected')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={pasted !== undefined}
          onClick={() => setPasted(pasted === undefined ? '' : undefined)}
        >
          {t('after-paste')}
        </button>
      </div>
      {pasted !== undefined && (
        <div class="buttons">
          <GrowingText
            value={pasted}
            label={t('after-paste-here')}
            onText={text => {
              setPasted(text);
              return true;
            }}
          />
          <button type="button" class="button primary" onClick={keepPasted}>
            {t('after-paste-keep')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

/** As much as a selection may have. */
const mostPasted = 5_000;
