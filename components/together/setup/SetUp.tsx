import { useId, useState } from 'preact/hooks';

import { isEmptyCard } from '../../../lib/review/sitting/help-card';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { choosableOf, listChoosable } from '../choosable';
import { LogList } from '../end/LogList';
import { HelpCardForm } from './HelpCardForm';
import { HowLong } from './HowLong';
import { WhatToShow } from './WhatToShow';

/** Before anything is shown: who comes, what for, how long, what they may see, and how to help. */
export function SetUp({ table }: { table: Sitting }) {
  const services = useServices();
  const { t, together, desk, clock, explainFailure } = services;
  const [who, setWho] = useState('');
  const [why, setWhy] = useState('');
  const [minutes, setMinutes] = useState(40);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = { who: useId(), why: useId() };
  const visit = desk.open.value?.visit.value;
  const things = visit ? listChoosable(visit, t) : [];
  const card = together.card.value;
  // It stays open while it is filled in.
  const [isNew] = useState(isEmptyCard(card));

  function start() {
    const until = new Date(clock.now() + minutes * 60_000).toISOString();
    const about = { with: who.trim(), purpose: why.trim(), until, card };
    const started = table.start(about, choosableOf(things, chosen));
    if (!started.ok) return explainFailure(started.code);
    services.announce(t('together-started', { who: who.trim() || t('together-someone'), minutes }));
  }

  return (
    <>
      <h1>{t('together-title')}</h1>
      <p>{t('together-how')}</p>
      <section class="card client together-part" aria-labelledby={`${ids.who}h`}>
        <h2 id={`${ids.who}h`}>{t('together-who-heading')}</h2>
        <label class="label" for={ids.who}>
          {t('together-who')}
        </label>
        <input id={ids.who} type="text" maxLength={80} value={who} onInput={valueTo(setWho)} />
        <label class="label" for={ids.why}>
          {t('together-why')}
        </label>
        <input
          id={ids.why}
          type="text"
          maxLength={200}
          value={why}
          placeholder={t('together-why-example')}
          onInput={valueTo(setWhy)}
        />
        <HowLong minutes={minutes} onMinutes={setMinutes} />
      </section>
      <WhatToShow things={things} chosen={chosen} onChosen={setChosen} />
      <details class="card client together-part" open={isNew}>
        <summary>{t('together-card')}</summary>
        <HelpCardForm />
      </details>
      <p class="soft">{t('together-start-means')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={start}>
          {t('together-start')}
        </button>
      </div>
      <LogList table={table} />
    </>
  );
}

function valueTo(set: (value: string) => void) {
  return (event: Event & { currentTarget: HTMLInputElement }) => set(event.currentTarget.value);
}
