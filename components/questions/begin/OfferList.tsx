import { useEffect, useRef } from 'preact/hooks';

import { useServices } from '../../frame/context';
import type { Offer } from './offers';

/** Ways to begin, below the box they go into. The keys are the box's: it keeps the focus. */
export function OfferList({
  id,
  offers,
  chosen,
  onUse,
}: {
  id: string;
  offers: Offer[];
  chosen: number;
  onUse: (offer: Offer) => void;
}) {
  const { t } = useServices();
  const list = useRef<HTMLDivElement>(null);

  // Where it came is in sight: the box it is for may stand at the very end of the view.
  useEffect(() => list.current?.parentElement?.scrollIntoView?.({ block: 'nearest' }), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen, offers.length]);

  return (
    <div class="offers">
      <div role="listbox" tabIndex={-1} id={id} ref={list} aria-label={t('begin-list')}>
        {offers.map((offer, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as the ARIA pattern has it
          <div
            key={offer.id}
            role="option"
            tabIndex={-1}
            id={`${id}-${at}`}
            aria-selected={at === chosen}
            onPointerDown={event => event.preventDefault()}
            onClick={() => onUse(offer)}
          >
            <bdi>{offer.title}</bdi> <span class="soft">{offer.about}</span>
          </div>
        ))}
      </div>
      <p class="soft">{t('begin-how')}</p>
    </div>
  );
}
