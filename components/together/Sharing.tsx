import { useEffect, useState } from 'preact/hooks';
import { homeId } from '../../lib/review/home-id';
import type { ItemId } from '../../lib/review/plan';
import type { Sitting } from '../../lib/review/sitting/sitting';
import { useServices } from '../frame/context';
import { SpecialistIcon } from '../frame/first-icons';
import type { Services } from '../services';
import { labelOf } from './choosable';
import { hourOf } from './hour-of';
import { nodNext } from './moves';
import { stopSharing } from './stop-sharing';
import { NodSign } from './TurnBanner';
import { useWho } from './who';

/** What is said and can be done while something is shared. */
export function Sharing() {
  const services = useServices();
  const table = services.together.table.value;
  return table?.view.value.session ? <Shared table={table} /> : null;
}

function Shared({ table }: { table: Sitting }) {
  const services = useServices();
  const { t, choices, together, workbench } = services;
  const who = useWho();
  const { session, items, isHere } = table.view.value;
  // Where it is looked after: at one laptop, or from afar.
  const place = isHere ? 'together' : 'afar';
  const until = hourOf(session!.until, choices.locale.value);
  const minutes = useMinutesLeft(session!.until);
  return (
    <section class="ribbon" aria-label={t('together-ribbon')}>
      <details>
        <summary>
          <SpecialistIcon />
          <span>
            {t('together-ribbon-says', { who, count: items.length, until })}{' '}
            {minutes <= mostMinutes && <span class="soft">{t('together-minutes', { minutes })}</span>}
          </span>
        </summary>
        {session!.purpose && <p>{t('together-ribbon-why', { why: session!.purpose })}</p>}
        {together.isTheirs.value ? (
          <p>{t('together-ribbon-theirs')}</p>
        ) : (
          // biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari
          <ul role="list" class="ribbon-items" aria-label={t('together-ribbon-items')}>
            {items.map(({ id, text }) => (
              <li key={id}>
                <span>
                  <span class="soft">{labelOf(id, t)}</span> {text}
                </span>
                <button type="button" class="button" onClick={() => takeBack(services, table, id)}>
                  {t('together-take-back')}
                  <span class="only-heard"> {text}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </details>
      {!together.isTheirs.value && workbench().view.value.id !== place && (
        <>
          <button type="button" class="button" onClick={() => workbench().show(place)}>
            {t('together-go-back')}
          </button>
          {isHere && (
            <button type="button" class="button" onClick={() => nodNext(services)}>
              {t('together-nod')}
            </button>
          )}
        </>
      )}
      <button type="button" class="button" onClick={() => stopSharing(services)}>
        {t('together-stop')}
      </button>
      <NodSign />
    </section>
  );
}

/** Take one thing back at once. One Undo shows it again. */
function takeBack({ toast, explainFailure, t }: Services, { client }: Sitting, id: ItemId) {
  const taken = client.takeBack([id]);
  if (!taken.ok) return explainFailure(taken.code);
  const undo = () => {
    const shown = client.showMore([{ id: homeId(id), evenSensitive: true }]);
    if (!shown.ok) explainFailure(shown.code);
  };
  toast({ text: t('together-taken-back'), undo });
}

/** What lasts longer than two hours, such as a file for somebody elsewhere, is not counted in minutes. */
const mostMinutes = 120;

function useMinutesLeft(until: string): number {
  const { clock } = useServices();
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - clock.now()) / 60_000));
  const [, setTick] = useState(0);
  useEffect(() => clock.every(15_000, () => setTick(tick => tick + 1)), [clock]);
  return left();
}
