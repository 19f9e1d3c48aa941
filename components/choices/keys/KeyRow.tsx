import { useRef, useState } from 'preact/hooks';

import type { Command } from '../../../lib/workbench/contribution';
import { showKey } from '../../../lib/workbench/keys';
import { giveKey, resetKey } from '../../../lib/workbench/own-keys';
import { useServices } from '../../frame/context';
import { isMac } from '../../frame/press';
import type { Services } from '../../services';
import { NewKeys } from './NewKeys';
import { useSetKeys } from './set-keys';

/** One command with its keys, to be changed or given back the first ones. */
export function KeyRow({
  command,
  keys,
  isOwn,
}: {
  command: Command<Services>;
  keys: readonly string[];
  isOwn: boolean;
}) {
  const { t, choices, workbench } = useServices();
  const setKeys = useSetKeys();
  const [isChanging, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const { builtInKeys } = workbench();
  const what = t(command.text);

  function leave() {
    setChanging(false);
    change.current?.focus();
  }

  function take(key: string) {
    const next = giveKey(builtInKeys, choices.keys.peek(), { command: command.id, key });
    setKeys(next, t('keys-now', { what, keys: showKey(key, isMac()) }));
    leave();
  }

  function reset() {
    setKeys(resetKey(builtInKeys, choices.keys.peek(), command.id), t('keys-was-reset', { what }));
    change.current?.focus();
  }

  return (
    <li class="key-row">
      <span class="key-of">
        <span>{what}</span> <KeyList keys={keys} />
      </span>
      <div class="buttons">
        <button
          type="button"
          class="button"
          ref={change}
          aria-label={t('keys-change-what', { what })}
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {t('keys-change')}
        </button>
        {isOwn && (
          <button type="button" class="button" aria-label={t('keys-reset-what', { what })} onClick={reset}>
            {t('keys-reset')}
          </button>
        )}
      </div>
      {isChanging && <NewKeys command={command} onTake={take} onLeave={leave} />}
    </li>
  );
}

function KeyList({ keys }: { keys: readonly string[] }) {
  const { t } = useServices();
  if (keys.length === 0) return <span class="soft">{t('keys-none')}</span>;
  return (
    <span class="key-names">
      {keys.map((key, at) => (
        <span key={key}>
          {at > 0 && ` ${t('keys-or')} `}
          <kbd>{showKey(key, isMac())}</kbd>
        </span>
      ))}
    </span>
  );
}
