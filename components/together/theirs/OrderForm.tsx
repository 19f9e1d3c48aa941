import { useId, useState } from 'preact/hooks';

import { questionOrder } from '../../../lib/review/effects';
import type { SharedItem } from '../../../lib/review/plan';
import { useServices } from '../../frame/context';
import { useTable } from '../who';

/** Where else a question could stand. It is suggested like words are, and the client decides. */
export function OrderForm({ item, onDone }: { item: SharedItem; onDone(): void }) {
  const { t, announce, explainFailure } = useServices();
  const table = useTable();
  const order = questionOrder(table.sides.plan);
  const places = table.view.value.items.filter(({ id }) => id !== item.id && order.includes(id));
  const [before, setBefore] = useState(places[0]?.id ?? '');
  const id = useId();

  function put() {
    const suggested = table.specialist.suggest({ kind: 'order', item: item.id, before, saw: order });
    if (!suggested.ok) return explainFailure(suggested.code);
    announce(t('together-put'));
    onDone();
  }

  return (
    <div class="draft">
      <label class="label" for={id}>
        {t('together-say-order-how')}
      </label>
      <select id={id} value={before} onChange={event => setBefore(asPlace(event.currentTarget.value))}>
        {places.map(place => (
          <option key={place.id} value={place.id}>
            {t('together-say-before', { what: place.text })}
          </option>
        ))}
        <option value="">{t('together-say-last')}</option>
      </select>
      <div class="buttons">
        <button type="button" class="button specialist-button" onClick={put}>
          {t('together-put-it')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('together-leave')}
        </button>
      </div>
    </div>
  );
}

function asPlace(value: string): SharedItem['id'] | '' {
  return value as SharedItem['id'] | '';
}
