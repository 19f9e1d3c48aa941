import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { questionsInRoom } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';
import { useHeading } from '../../frame/use-heading';
import { FromPack } from '../../packs/FromPack';
import { Rehearse } from './Rehearse';

/** Practise aloud: my first question, or a hard moment that packs tell of. Nothing of it is kept. */
export function Practice({ open }: { open: OpenVisit | undefined }) {
  const { t, rehearsals, room } = useServices();
  const chosen = rehearsals.find(({ id }) => id === room.rehearsal.value);
  if (!chosen) return <Moments open={open} />;
  const mine = open && questionsInRoom(open.visit.value)[0]?.text;
  return <Rehearse key={chosen.id} rehearsal={chosen} question={mine ?? t('practice-no-question')} />;
}

/** What one can practise. */
function Moments({ open }: { open: OpenVisit | undefined }) {
  const { t, rehearsals, choices, room } = useServices();
  const locale = choices.locale.value;
  const top = useHeading();
  return (
    <div class="room practice">
      <h1 tabIndex={-1} ref={top}>
        {t('practice-title')}
      </h1>
      <p>{t('practice-what')}</p>
      <p class="soft">{t('practice-nothing-kept')}</p>
      <ul class="situations" aria-label={t('practice-title')}>
        {rehearsals.map(({ id, title, begin }) => (
          <li key={id}>
            <button type="button" class="button" onClick={() => (room.rehearsal.value = id)}>
              {begin ? title[locale] : t('practice-mine')}
            </button>
            <FromPack id={id} />
          </li>
        ))}
      </ul>
      {rehearsals.length === 0 && <p role="status">{t('practice-none')}</p>}
      {open && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => (room.page.value = 'ask')}>
            {t('room-back-to-visit')}
          </button>
        </div>
      )}
    </div>
  );
}
