import { useEffect, useState } from 'preact/hooks';

import { listItems } from '../../lib/exports/items';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { RadioList } from '../choices/RadioList';
import { useServices } from '../frame/context';
import { visitName } from '../questions/visit-name';
import { type Way, ways } from './leaving';
import { Preview } from './Preview';
import { TypeBack } from './TypeBack';
import { WhatGoes } from './WhatGoes';

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
  const visit = open.visit.value;
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
      <Preview open={open} way={way} items={items} turned={turned} />
      <TypeBack open={open} />
    </>
  );
}
