import { useState } from 'preact/hooks';

import type { SharedItem } from '../../../lib/review/plan';
import { useServices } from '../../frame/context';
import { labelOf } from '../choosable';
import { VoiceText } from '../Voices';
import { useTable } from '../who';
import { Draft } from './Draft';

/** What the client shows. It can be read, commented on, and said otherwise beside it; never changed. */
export function OnTheTable({ items }: { items: readonly SharedItem[] }) {
  const { t } = useServices();
  return (
    <section class="together-part" aria-labelledby="on-table">
      <h2 id="on-table">{t('together-on-table')}</h2>
      <ul class="cards">
        {items.map(item => (
          <TableItem key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function TableItem({ item }: { item: SharedItem }) {
  const { t, announce, explainFailure } = useServices();
  const table = useTable();
  const [way, setWay] = useState<'edit' | 'comment'>();
  const label = labelOf(item.id, t);

  function suggest(text: string): boolean {
    if (way === undefined) return false;
    const saw = { exact: item.text, before: '', after: '' };
    const suggested = table.specialist.suggest({ kind: way, item: item.id, saw, text });
    if (!suggested.ok) {
      explainFailure(suggested.code);
      return false;
    }
    setWay(undefined);
    announce(t('together-put'));
    return true;
  }

  return (
    <li class="card client">
      <p class="label">{label}</p>
      <VoiceText spans={item.spans} />
      {way ? (
        <Draft
          key={way}
          label={t(way === 'edit' ? 'together-say-edit' : 'together-say-comment')}
          start={way === 'edit' ? item.text : ''}
          onPut={suggest}
          onLeave={() => setWay(undefined)}
        />
      ) : (
        <div class="buttons">
          {(['edit', 'comment'] as const).map(one => (
            <button key={one} type="button" class="button" onClick={() => setWay(one)}>
              {t(one === 'edit' ? 'together-say-edit' : 'together-say-comment')}
              <span class="only-heard"> {item.text.slice(0, 60)}</span>
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
