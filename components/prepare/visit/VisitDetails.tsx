import { useId } from 'preact/hooks';

import { longWhen } from '../../../lib/base/when';
import { momentOf, timeIn } from '../../../lib/base/zoned-time';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Visit } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import { CalendarFile } from './CalendarFile';

/** How long visits are, in minutes. Another length, from a calendar, joins them. */
const lengths = [10, 15, 20, 30, 45, 60, 90];

/** Who, when, where, how long and what kind; typed, or from a calendar file. */
export function VisitDetails({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  return (
    <section class="prepare-boxes" aria-label={t('visit-about')}>
      <WhoAndWhen open={open} />
      <WhereAndLong open={open} />
      <CalendarFile open={open} />
    </section>
  );
}

function useKeep() {
  const { explainFailure } = useServices();
  return (answer: { ok: boolean; code?: string }) => {
    if (!answer.ok && answer.code) explainFailure(answer.code);
  };
}

/** Whom it is with, and when. Typing a time takes the zone of a calendar away: it is then the person's own clock. */
export function WhoAndWhen({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const keep = useKeep();
  const visit = open.visit.value;
  return (
    <>
      <div class="row wrap">
        <label>
          <span class="label">{t('visit-with')}</span>
          <input
            type="text"
            value={visit.with}
            placeholder={t('visit-with-example')}
            maxLength={200}
            onInput={event => keep(open.setWith(event.currentTarget.value))}
          />
        </label>
        <label>
          <span class="label">{t('visit-at')}</span>
          <input
            type="datetime-local"
            max="9999-12-31T23:59"
            value={visit.at}
            onChange={event => keep(open.set({ at: event.currentTarget.value, zone: '' }))}
          />
        </label>
      </div>
      <ZoneLine visit={visit} />
    </>
  );
}

/** Where the visit's clock is not the person's: both times, so that nobody comes an hour late. */
function ZoneLine({ visit }: { visit: Visit }) {
  const { t, choices } = useServices();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { at, zone } = visit;
  if (!at || !zone || zone === here) return null;
  const mine = timeIn(here, momentOf(at, zone));
  if (mine === at) return null;
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  const when = longWhen(mine, choices.locale.value);
  return <p class="soft">{t('visit-zone', { place, when })}</p>;
}

export function WhereAndLong({ open }: { open: OpenVisit }) {
  const { t, choices, kinds } = useServices();
  const keep = useKeep();
  const { where, minutes, kind } = open.visit.value;
  const id = useId();
  const all = minutes && !lengths.includes(minutes) ? [...lengths, minutes].sort((a, b) => a - b) : lengths;
  return (
    <>
      <div>
        <label class="label" for={id}>
          {t('visit-where')}
        </label>
        <input
          id={id}
          type="text"
          value={where}
          maxLength={500}
          onInput={event => keep(open.setText('where', event.currentTarget.value))}
        />
      </div>
      <div class="row wrap">
        <label class="visit-choice">
          <span class="label">{t('visit-minutes')}</span>
          <select
            value={minutes ?? ''}
            onChange={event => keep(open.set({ minutes: Number(event.currentTarget.value) || undefined }))}
          >
            <option value="">{t('visit-minutes-unknown')}</option>
            {all.map(count => (
              <option key={count} value={count}>
                {t('visit-minutes-count', { count })}
              </option>
            ))}
          </select>
        </label>
        <label class="visit-choice">
          <span class="label">{t('visit-kind')}</span>
          <select value={kind} onChange={event => keep(open.set({ kind: event.currentTarget.value }))}>
            <option value="">{t('visit-kind-none')}</option>
            {kinds.map(({ id: kindId, name }) => (
              <option key={kindId} value={kindId}>
                {name[choices.locale.value]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
