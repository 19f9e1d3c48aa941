import { useId, useState } from 'preact/hooks';

import type { Table } from '../../lib/review/tables';
import { RadioList } from '../choices/RadioList';
import { useServices } from '../frame/context';
import { choosableOf, listChoosable } from '../together/choosable';
import { HelpCardForm } from '../together/setup/HelpCardForm';
import { WhatToShow } from '../together/setup/WhatToShow';

const lasting = { today: 0, tomorrow: 1, week: 7 } as const;
type Lasting = keyof typeof lasting;

/** Start sharing. Answers with the message of what is missing. */
export type Begin = () => string | undefined;

/** Who, what for, until when, and what: then the file. Nothing is shared before the file is asked for. */
export function ShareForm({ table, begin: asked }: { table: Table; begin: { current: Begin } }) {
  const { t, desk, clock, together, explainFailure } = useServices();
  const [who, setWho] = useState('');
  const [why, setWhy] = useState('');
  const [until, setUntil] = useState<Lasting>('tomorrow');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = { who: useId(), why: useId(), until: useId() };
  const visit = desk.open.value?.visit.value;
  const things = visit ? listChoosable(visit, t) : [];

  function begin(): string | undefined {
    if (who.trim() === '') return 'afar-no-name';
    const sharing = choosableOf(things, chosen);
    if (sharing.length === 0) return 'afar-nothing-chosen';
    const about = { with: who.trim(), purpose: why.trim(), until: endOfDay(clock.now(), lasting[until]) };
    const started = table.session.start({ ...about, card: together.card.value }, sharing);
    if (!started.ok) explainFailure(started.code);
    return undefined;
  }
  asked.current = begin;

  return (
    <>
      <p>{t('afar-how')}</p>
      <section class="card client together-part" aria-label={t('afar-title')}>
        <label class="label" for={ids.who}>
          {t('afar-with')}
        </label>
        <input
          id={ids.who}
          type="text"
          maxLength={80}
          value={who}
          onInput={event => setWho(event.currentTarget.value)}
        />
        <label class="label" for={ids.why}>
          {t('afar-purpose')}
        </label>
        <input
          id={ids.why}
          type="text"
          maxLength={200}
          value={why}
          onInput={event => setWhy(event.currentTarget.value)}
        />
        <p class="label">{t('afar-until')}</p>
        <RadioList<Lasting>
          name={t('afar-until')}
          value={until}
          options={(['today', 'tomorrow', 'week'] as const).map(value => ({
            value,
            text: t(`afar-until-${value}`),
          }))}
          onChoose={setUntil}
        />
      </section>
      <WhatToShow things={things} chosen={chosen} onChosen={setChosen} />
      <details class="card client together-part">
        <summary>{t('together-card')}</summary>
        <HelpCardForm />
      </details>
    </>
  );
}

/** The last minute of the day so many days from now, on this computer's clock. */
function endOfDay(now: number, days: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  day.setHours(23, 59, 59, 0);
  return day.toISOString();
}
