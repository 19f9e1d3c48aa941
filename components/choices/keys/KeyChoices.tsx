import { useServices } from '../../frame/context';
import { KeyRow } from './KeyRow';
import { useSetKeys } from './set-keys';

/** The keys of commands, each to be changed, and the keys of the room, to be turned off. */
export function KeyChoices() {
  const { t, choices, workbench } = useServices();
  const setKeys = useSetKeys();
  const bound = workbench().bound.value;
  return (
    <div class="key-choices">
      <p class="soft">{t('keys-about')}</p>
      <label class="check-row">
        <input
          type="checkbox"
          checked={choices.roomKeys.value}
          onChange={event => choices.setRoomKeys(event.currentTarget.checked)}
        />
        <span>{t('keys-room')}</span>
      </label>
      <ul class="key-list">
        {bound.map(({ command, keys, isOwn }) => (
          <KeyRow key={command.id} command={command} keys={keys} isOwn={isOwn} />
        ))}
      </ul>
      <p class="soft">{t('keys-fixed')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          disabled={!bound.some(({ isOwn }) => isOwn)}
          onClick={() => setKeys({}, t('keys-all-reset'))}
        >
          {t('keys-reset-all')}
        </button>
      </div>
    </div>
  );
}
