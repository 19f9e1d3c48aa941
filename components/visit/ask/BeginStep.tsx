import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { enterRoom, questionsInRoom } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';
import { FeltOne } from '../../notes/Felt';
import { VisitChooser } from '../../questions/VisitChooser';

const lengths = [10, 15, 20, 30, 45, 60];

/** Before the visit begins: how long it is, how one feels, and the way in. */
export function BeginStep({ open }: { open: OpenVisit }) {
  const { t, choices, clock, room, workbench, explainFailure } = useServices();
  const visit = open.visit.value;
  const count = questionsInRoom(visit).length;
  const known = visit.minutes && !lengths.includes(visit.minutes) ? [visit.minutes] : [];

  function begin() {
    const entered = enterRoom(open, clock.now());
    if (!entered.ok) explainFailure(entered.code);
  }

  return (
    <>
      <h1 tabIndex={-1}>{t('view-room')}</h1>
      <VisitChooser />
      <p>{t('room-ready', { count })}</p>
      <label>
        <span class="label">{t('room-minutes')}</span>
        <select
          value={visit.minutes ?? ''}
          onChange={event => open.set({ minutes: Number(event.currentTarget.value) || undefined })}
        >
          <option value="">{t('room-minutes-unknown')}</option>
          {[...known, ...lengths].map(minutes => (
            <option key={minutes} value={minutes}>
              {t('room-minutes-count', { minutes })}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button primary large" onClick={begin}>
        {t('room-begin')}
      </button>
      <p class="soft">{t(choices.roomKeys.value ? 'room-begin-how' : 'room-begin-how-no-keys')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().run('visit.practice')}>
          {t('cmd-practice')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('visit.rehearse')}>
          {t('cmd-rehearse')}
        </button>
        <button type="button" class="button" onClick={() => (room.page.value = 'words')}>
          {t('cmd-words-to-use')}
        </button>
      </div>
      <FeltOne open={open} name="confidenceBefore" label={t('room-confidence-before')} />
    </>
  );
}
