import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Command } from '../../../lib/workbench/contribution';
import { showKey } from '../../../lib/workbench/keys';
import { holderOf, type KeyRefusal, readPress } from '../../../lib/workbench/own-keys';
import { useServices } from '../../frame/context';
import { isMac, pressOf } from '../../frame/press';
import type { Services } from '../../services';

/** What was pressed: keys that something else has, or that nothing can have. */
type Pressed = { key: string; holder: string } | { refusal: Exclude<KeyRefusal, 'only-held'> };

/** Where the new keys are pressed. Tab and Escape keep their meaning, so that nobody is caught in it. */
export function NewKeys({
  command,
  onTake,
  onLeave,
}: {
  command: Command<Services>;
  onTake(key: string): void;
  onLeave(): void;
}) {
  const { t, workbench } = useServices();
  const [pressed, setPressed] = useState<Pressed>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const mac = isMac() ? 'yes' : 'no';
  // Before the next key press: a fast hand’s keys go where they are meant to.
  useLayoutEffect(() => field.current?.focus(), []);
  // In a narrow panel what is said and the two buttons would be below the edge.
  const all = useRef<HTMLDivElement>(null);
  useEffect(() => all.current?.scrollIntoView({ block: 'nearest' }));

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    if (key === 'Tab' || event.repeat || event.isComposing) return;
    event.preventDefault(); // the keys are told, not obeyed
    if (key === 'Escape') return onLeave();
    const read = readPress(pressOf(event));
    if (!read.ok) return read.code === 'only-held' ? undefined : setPressed({ refusal: read.code });
    const holder = holderOf(workbench().keys.peek(), command.id, read.value);
    if (holder) setPressed({ key: read.value, holder });
    else onTake(read.value);
  }

  return (
    <div class="new-keys" ref={all}>
      <label class="label" for={id}>
        {t('keys-press', { what: t(command.text) })}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        readOnly
        aria-describedby={`${id}-how`}
        value={pressed && 'key' in pressed ? showKey(pressed.key, isMac()) : ''}
        onKeyDown={onKeyDown}
      />
      <p class="soft" id={`${id}-how`}>
        {t('keys-press-how', { mac })}
      </p>
      <div role="status">
        {pressed && 'refusal' in pressed && <p>{t(`keys-refused-${pressed.refusal}`, { mac })}</p>}
        {pressed && 'key' in pressed && <p>{t('keys-taken', namesOf(pressed))}</p>}
      </div>
      {pressed && 'key' in pressed && (
        <div class="buttons">
          <button type="button" class="button" onClick={onLeave}>
            {t('keys-keep')}
          </button>
          <button type="button" class="button" onClick={() => onTake(pressed.key)}>
            {t('keys-swap')}
          </button>
        </div>
      )}
    </div>
  );

  function namesOf({ key, holder }: { key: string; holder: string }) {
    const held = workbench()
      .bound.peek()
      .find(bound => bound.command.id === holder);
    return { keys: showKey(key, isMac()), what: held ? t(held.command.text) : '' };
  }
}
