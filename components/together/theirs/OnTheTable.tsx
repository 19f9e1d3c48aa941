import { useState } from 'preact/hooks';

import type { SharedItem } from '../../../lib/review/plan';
import type { HelpLevel } from '../../../lib/review/stepping-back';
import { useServices } from '../../frame/context';
import { labelOf } from '../choosable';
import { VoiceText } from '../Voices';
import { useTable } from '../who';
import { Draft } from './Draft';
import { OrderForm } from './OrderForm';

/** What the client shows. It can be read, commented on, and said otherwise beside it; never changed. */
export function OnTheTable({ items, level }: { items: readonly SharedItem[]; level: HelpLevel }) {
  const { t } = useServices();
  const canMove = items.filter(isQuestion).length > 1;
  return (
    <section class="together-part" aria-labelledby="on-table">
      <h2 id="on-table">{t('together-on-table')}</h2>
      <ul class="cards">
        {items.map(item => (
          <TableItem key={item.id} {...{ item, level }} canMove={canMove && isQuestion(item)} />
        ))}
      </ul>
    </section>
  );
}

const isQuestion = ({ id }: SharedItem) => id.startsWith('question/');
const isAllOwn = ({ spans }: SharedItem) => spans.every(({ voice }) => voice === 'client');

function TableItem({ item, level, canMove }: { item: SharedItem; level: HelpLevel; canMove: boolean }) {
  const { t, announce, explainFailure } = useServices();
  const table = useTable();
  const [way, setWay] = useState<'edit' | 'comment' | 'order'>();
  const ways = canMove ? (['edit', 'comment', 'order'] as const) : (['edit', 'comment'] as const);
  const label = labelOf(item.id, t);

  function suggest(text: string): boolean {
    if (way !== 'edit' && way !== 'comment') return false;
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
      {level !== 'full' && isAllOwn(item) && <p class="soft">{t('help-step-back-here')}</p>}
      {way === 'order' && <OrderForm item={item} onDone={() => setWay(undefined)} />}
      {way && way !== 'order' && (
        <Draft
          key={way}
          label={t(`together-say-${way}`)}
          start={way === 'edit' ? item.text : ''}
          onPut={suggest}
          onLeave={() => setWay(undefined)}
        />
      )}
      {!way && (
        <div class="buttons">
          {ways.map(one => (
            <button key={one} type="button" class="button" onClick={() => setWay(one)}>
              {t(`together-say-${one}`)}
              <span class="only-heard"> {item.text.slice(0, 60)}</span>
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
