import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { type Asked, askedAt, askedSince, gapBefore, gapFrom } from '../../../lib/starters/at-cursor';
import { gap } from '../../../lib/starters/question-template';
import { useServices } from '../../frame/context';
import type { FieldWays } from '../GrowingText';
import { OfferList } from './OfferList';
import { type Offer, offersFor } from './offers';

/** So many are shown; letters find the others. */
const most = 8;

/** What a box needs to offer ways to begin at its cursor. */
export type OffersOfBox = {
  /** For the box itself. */
  ways: FieldWays;
  /** What stands below the box. */
  list: ComponentChild;
  /** Offer them without `/`, as a button does. */
  open(box: HTMLTextAreaElement): void;
};

/**
 * Ways to begin, at the cursor of a box: `/` opens them, letters look for others, Enter writes one, and Tab goes on to
 * its gaps (docs/decisions/028).
 *
 * @param kind - What kind of visit it is, by id.
 */
export function useOffers({ kind, onUse }: { kind: string; onUse?: (offer: Offer) => void }): OffersOfBox {
  const { announce, t } = useServices();
  const box = useRef<HTMLTextAreaElement | undefined>(undefined);
  const [asked, setAsked] = useState<Asked>();
  /** Where the cursor stood when the button was pressed. */
  const since = useRef<number | undefined>(undefined);
  const [chosen, setChosen] = useState(0);
  const stops = useStops();
  const id = useId();
  const offers = useFound(asked, kind);
  const isOpen = offers.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it opens
  useEffect(() => {
    if (isOpen) announce(t('begin-opened', { count: offers.length }));
  }, [isOpen]);

  function look(field: HTMLTextAreaElement) {
    box.current = field;
    const { value, selectionStart: cursor } = field;
    setAsked(since.current === undefined ? askedAt(value, cursor) : askedSince(value, since.current, cursor));
    setChosen(0);
  }

  function close() {
    since.current = undefined;
    setAsked(undefined);
  }

  function use(offer: Offer) {
    if (!box.current || !asked) return;
    const { start, end } = asked;
    close();
    onUse?.(offer);
    stops.write(box.current, offer.text, { start, end });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!isOpen) return stops.onKeyDown(event);
    if (event.key === 'Escape') return close(); // the panel hears it, too: it may be the first of two that hide it
    if (step) setChosen((chosen + step + offers.length) % offers.length);
    else if (event.key === 'Enter' && !event.shiftKey) use(offers[chosen]!);
    else return;
    event.preventDefault();
  }

  const lookAgain = (event: { currentTarget: HTMLTextAreaElement }) => isOpen && look(event.currentTarget);
  return {
    ways: {
      'aria-autocomplete': 'list',
      'aria-controls': isOpen ? id : undefined,
      'aria-activedescendant': isOpen ? `${id}-${chosen}` : undefined,
      onInput: event => look(event.currentTarget),
      onKeyDown,
      onClick: lookAgain,
      onKeyUp: event => /^(Arrow(Left|Right)|Home|End)$/.test(event.key) && lookAgain(event),
      onBlur() {
        close();
        stops.end();
      },
    },
    list: isOpen && <OfferList id={id} offers={offers} chosen={chosen} onUse={use} />,
    open(field) {
      field.focus();
      since.current = field.selectionStart;
      look(field);
    },
  };
}

/** What fits what is asked for, best first. Nothing asked: nothing. */
function useFound(asked: Asked | undefined, kind: string): Offer[] {
  const services = useServices();
  if (!asked) return [];
  return services.palette.rank(offersFor(services, kind), asked.words).slice(0, most);
}

/** The gaps of what was written last: Tab goes through them while the box has the focus. */
function useStops() {
  const { announce, t } = useServices();
  const isOn = useRef(false);

  function stopAt(field: HTMLTextAreaElement, place: number): boolean {
    if (place === -1) return false;
    field.setSelectionRange(place, place + gap.length);
    announce(t('begin-gap'));
    return true;
  }

  return {
    /** Write as if it had been typed, so that it is kept and taken back as such. */
    write(field: HTMLTextAreaElement, text: string, { start, end }: { start: number; end: number }) {
      field.setRangeText(text, start, end, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
      const first = gapFrom(text, 0);
      isOn.current = first !== -1 && stopAt(field, start + first);
    },
    onKeyDown(event: KeyboardEvent) {
      const field = event.currentTarget;
      if (!isOn.current || event.key !== 'Tab' || !(field instanceof HTMLTextAreaElement)) return;
      const { value, selectionStart, selectionEnd } = field;
      const place = event.shiftKey ? gapBefore(value, selectionStart) : gapFrom(value, selectionEnd);
      if (stopAt(field, place)) event.preventDefault();
    },
    end() {
      isOn.current = false;
    },
  };
}
