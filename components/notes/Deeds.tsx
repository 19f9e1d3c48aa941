import { useState } from 'preact/hooks';

import { type LedgerLine, readLedger } from '../../lib/notebook/between/ledger';
import { type DeedKind, deedKinds } from '../../lib/notebook/items/item';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { DeedLines } from './DeedsSheet';
import { RemoveItem } from './RemoveItem';
import { readVisits } from './read-visits';
import { Typed } from './Typed';

/** "I did this": what a person did for themselves. Nothing is counted. */
export function Deeds({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t, explainFailure } = services;
  const { deeds } = open.visit.value;
  const add = (kind: DeedKind) => {
    const answer = open.deeds.add({ kind, text: kind === 'other' ? '' : t(`deed-${kind}-start`) });
    if (!answer.ok) explainFailure(answer.code);
  };
  return (
    <>
      {deeds.length === 0 && <p class="soft">{t('after-no-deeds')}</p>}
      <ul class="cards">
        {deeds.map(deed => (
          <li key={deed.id} class="card client row">
            <Typed
              label={t('after-deed')}
              value={deed.text}
              item={`deeds/${deed.id}`}
              onText={(text, shown) => open.deeds.edit(deed.id, 'text', text, shown)}
            />
            <RemoveItem list={open.deeds} item={`deeds/${deed.id}`} what={deed.text || t('after-deed')} />
          </li>
        ))}
      </ul>
      <fieldset class="buttons">
        <legend class="only-heard">{t('after-add-deed')}</legend>
        {deedKinds.map(kind => (
          <button key={kind} type="button" class="button" onClick={() => add(kind)}>
            {t(`deed-${kind}`)}
          </button>
        ))}
      </fieldset>
      <AllDeeds open={open} />
    </>
  );
}

/** Over all visits. They are opened one after the other, so only when it is asked for. */
function AllDeeds({ open }: { open: OpenVisit }) {
  const { t, notebook, openSheet } = useServices();
  const [lines, setLines] = useState<LedgerLine[]>();
  return (
    <details
      class="fold-in"
      onToggle={event => {
        if (event.currentTarget.open) void readVisits(notebook).then(all => setLines(readLedger(all)));
      }}
    >
      <summary>{t('after-all-deeds')}</summary>
      {lines?.length === 0 && <p class="soft">{t('after-no-deeds')}</p>}
      {lines && lines.length > 0 && (
        <>
          <DeedLines lines={lines} />
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => void openSheet(open.visit.peek().id, 'deeds')}
            >
              {t('deeds-print')}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
