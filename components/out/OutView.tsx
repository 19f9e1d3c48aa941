import { useEffect, useState } from 'preact/hooks';

import { listItems } from '../../lib/exports/items';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { RadioList } from '../choices/RadioList';
import { useServices } from '../frame/context';
import { visitName } from '../questions/visit-name';
import { isPaper, type Way, ways } from './leaving';
import { Preview } from './Preview';
import { TypeBack } from './TypeBack';
import { WhatGoes } from './WhatGoes';
import { useWholeVisit } from './whole-visit';

/** Take a visit along: as what, what goes, a look at it, and the way out. Answers on paper come home here, too. */
export function OutView() {
  const { t, desk } = useServices();
  const open = desk.open.value;
  useEffect(() => {
    if (!open) void desk.current();
  }, [open, desk]);
  if (!open) return <p role="status">{t('questions-opening')}</p>;
  return <Out key={open.visit.value.id} open={open} />;
}

function Out({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t, leaving } = services;
  const way = leaving.way.value;
  // Asked for each time anew: what was chosen once is not chosen for ever.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [isMarked, setMarked] = useState(false);
  const { visit, canMark } = useWholeVisit(open, isMarked && canShowMarks(way));
  const items = listItems(visit, t);

  return (
    <>
      <h1>{t('out-title')}</h1>
      <p class="soft">{visitName(services, visit)}</p>
      <section class="out-part" aria-labelledby="out-way-heading">
        <h2 id="out-way-heading">{t('out-way')}</h2>
        <RadioList<Way>
          name={t('out-way')}
          value={way}
          options={ways.map(value => ({ value, text: t(`out-as-${value}`) }))}
          onChoose={next => (leaving.way.value = next)}
        />
      </section>
      {way !== 'card' && <WhatGoes items={items} turned={turned} onTurn={setTurned} />}
      {canMark && canShowMarks(way) && (
        <label class="check-row">
          <input
            type="checkbox"
            checked={isMarked}
            onChange={event => setMarked(event.currentTarget.checked)}
          />
          {t('out-marks')}
        </label>
      )}
      <Preview visit={visit} way={way} items={items} turned={turned} isMarked={isMarked && canMark} />
      <TypeBack open={open} />
    </>
  );
}

/** Paper and plain words. A calendar and data for programs have no place for marks. */
function canShowMarks(way: Way): boolean {
  return way !== 'card' && (isPaper(way) || way === 'message' || way === 'text' || way === 'markdown');
}
