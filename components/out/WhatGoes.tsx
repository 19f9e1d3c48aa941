import { keysGoing, type OutItem } from '../../lib/exports/items';
import { useServices } from '../frame/context';

/** Everything of the visit, with whose words it holds. What is sensitive or private stays until it is chosen, one by one. */
export function WhatGoes({
  items,
  turned,
  onTurn,
}: {
  items: OutItem[];
  turned: ReadonlySet<string>;
  onTurn(turned: ReadonlySet<string>): void;
}) {
  const { t } = useServices();
  const going = keysGoing(items, turned);
  const shown = items.filter(({ follows }) => !follows || going.has(follows));
  const rides = shown.filter(({ held }) => held === '');
  const held = shown.filter(item => item.held !== '');

  function turn(key: string) {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    onTurn(next);
  }

  return (
    <section class="out-part" aria-labelledby="out-what-heading">
      <h2 id="out-what-heading">{t('out-what')}</h2>
      {items.length === 0 && <p class="soft">{t('out-nothing')}</p>}
      <ItemList items={rides} going={going} onTurn={turn} name={t('out-what')} />
      {held.length > 0 && (
        <>
          <h3 id="out-held-heading">{t('out-held')}</h3>
          <p class="soft">{t('out-held-why')}</p>
          <ItemList items={held} going={going} onTurn={turn} name={t('out-held')} />
        </>
      )}
      <p class="soft" role="status">
        {t('out-count', { going: going.size, staying: items.length - going.size })}
      </p>
    </section>
  );
}

function ItemList({
  items,
  going,
  name,
  onTurn,
}: {
  items: OutItem[];
  going: ReadonlySet<string>;
  name: string;
  onTurn(key: string): void;
}) {
  const { t } = useServices();
  if (items.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari
    <ul role="list" class="out-items" aria-label={name}>
      {items.map(({ key, label, text, whose, held }) => (
        <li key={key}>
          <label class="check-row">
            <input type="checkbox" checked={going.has(key)} onChange={() => onTurn(key)} />
            <span class="out-item">
              <span class="out-words">{text}</span>
              <span class="soft">
                {label} · {t(`out-whose-${whose}`)}
                {held && ` · ${t(`out-held-${held}`)}`}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
