import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Command } from '../../lib/workbench/contribution';
import { suggest } from '../../lib/workbench/suggest';
import type { Services } from '../services';
import { useIsReady, useServices } from './context';
import { KeyHint } from './KeyHint';

/**
 * "What do you want to do?": everything a person can ask for, found by their own words.
 *
 * Its field is there with the first paint, so that no letter is lost. What is found comes when all is there, and an
 * Enter from before is answered then.
 */
export function Palette() {
  const { t, palette, ...services } = useServices();
  const workbench = services.workbench();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [askedEarly, setAskedEarly] = useState<string | undefined>(undefined);
  const isReady = useIsReady();
  const listId = useId();

  // Before the next key press, so that a fast typist's letters all go where they are meant to.
  useLayoutEffect(() => {
    // A real modal: the browser keeps the focus in it and gives it back.
    dialog.current?.showModal();
  }, []);

  const find = (words: string) => {
    const ways = { recent: workbench.recent.value, feature: workbench.feature() ?? '' };
    const others = workbench.commands.value.filter(command => command.id !== 'frame.openPalette');
    const items = suggest(others, ways).map(command => ({
      command,
      title: t(command.text),
      words: t(`${command.text}.words`),
    }));
    return palette.rank(items, words);
  };
  const found = isReady ? find(typed) : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when all is there
  useEffect(() => {
    if (isReady && askedEarly !== undefined) choose(find(askedEarly)[0]?.command);
  }, [isReady]);

  /** At once: the browser tells of a close a moment later, and by then it may have been asked for anew. */
  function leave() {
    dialog.current?.close();
    palette.close();
  }

  function choose(command: Command<Services> | undefined) {
    if (!command) return;
    leave();
    void workbench.run(command.id); // in the same turn: some commands need the person's own press
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) setChosen((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter' && !isReady) setAskedEarly(typed);
    else if (event.key === 'Enter') choose(found[chosen]?.command);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <dialog
      class="palette"
      ref={dialog}
      aria-label={t('frame-find')}
      onCancel={event => {
        event.preventDefault();
        leave();
      }}
      onClose={() => dialog.current && palette.close()}
    >
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[chosen] && `${listId}-${chosen}`}
        aria-label={t('frame-find')}
        placeholder={t('frame-find')}
        autocomplete="off"
        value={typed}
        onInput={event => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" tabIndex={-1} id={listId} aria-label={t('frame-choices')}>
        {found.map(({ command, title }, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as the ARIA pattern has it
          <div
            key={command.id}
            role="option"
            tabIndex={-1}
            id={`${listId}-${at}`}
            aria-selected={at === chosen}
            onClick={() => choose(command)}
          >
            <span>{title}</span>
            <KeyHint command={command.id} />
          </div>
        ))}
      </div>
      {isReady && found.length === 0 && <p class="soft">{t('frame-nothing-found')}</p>}
    </dialog>
  );
}
