import { useState } from 'preact/hooks';

import type { Chosen } from '../../../lib/review/share';
import { useServices } from '../../frame/context';
import { choosableOf, listChoosable } from '../choosable';
import { WhatToShow } from '../setup/WhatToShow';
import { useWho } from '../who';

/** Show something more while it goes on. Chosen one by one, as at the start. */
export function ShowMore({
  onShow,
}: {
  onShow(chosen: Chosen[]): { ok: true } | { ok: false; code: string };
}) {
  const { t, desk, announce, explainFailure } = useServices();
  const who = useWho();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const visit = desk.open.value?.visit.value;
  const things = visit ? listChoosable(visit, t) : [];
  if (things.length === 0) return null;

  function show() {
    const shown = onShow(choosableOf(things, chosen));
    if (!shown.ok) return explainFailure(shown.code);
    setChosen(new Set());
    announce(t('together-more-shown', { who, count: chosen.size }));
  }

  return (
    <details class="card client together-part">
      <summary>{t('together-more')}</summary>
      <WhatToShow things={things} chosen={chosen} onChosen={setChosen} />
      <div class="buttons">
        <button type="button" class="button" disabled={chosen.size === 0} onClick={show}>
          {t('together-more-show', { who })}
        </button>
      </div>
    </details>
  );
}
