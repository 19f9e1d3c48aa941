import type { Place } from './marks/passage';

export type PointerEvents = {
  /** The word at a point of a document's window. */
  wordAt(page: Document, point: { x: number; y: number }): Place | undefined;
  /** Whether an event happened on the card. */
  isOnCard(event: Event): boolean;
  /** The pointer rests on a word, or was pressed on one. */
  onWord(place: Place): void;
  /** The pointer has left the word and the card, or was pressed elsewhere. */
  onAway(): void;
};

export type Pointer = {
  listen(page: Document, signal: AbortSignal): void;
  /** Leave the card that is open as it is until something is pressed. */
  hold(): void;
};

/** A pointer that only passes over a word opens nothing. */
const restMs = 140;
/** Time to get from the word to the card. */
const graceMs = 350;
/** What a press on one of these does is the page's to say. */
const pressable =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[role="tab"]';

/** Opens the card for a pointer, by hovering or by a tap. Takes nothing away from the page: no event is stopped. */
export function createPointer(events: PointerEvents): Pointer {
  let over: Place | 'card' | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let isAsked = false;

  function plan(ms: number, what: () => void) {
    clearTimeout(timer);
    timer = setTimeout(what, ms);
  }

  function moveTo(next: Place | 'card' | undefined) {
    if (isSame(next, over)) return;
    over = next;
    clearTimeout(timer);
    if (isHeld || next === 'card') return;
    if (next) plan(restMs, () => events.onWord(next));
    else plan(graceMs, events.onAway);
  }

  function move(page: Document, event: PointerEvent) {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (events.isOnCard(event)) return moveTo('card');
    if (isAsked || event.buttons !== 0) return;
    isAsked = true;
    const { clientX: x, clientY: y } = event;
    page.defaultView?.requestAnimationFrame(() => {
      isAsked = false;
      moveTo(events.wordAt(page, { x, y }));
    });
  }

  function press(page: Document, event: MouseEvent) {
    if (!event.isTrusted || events.isOnCard(event)) return;
    const place = isForPage(page, event)
      ? undefined
      : events.wordAt(page, { x: event.clientX, y: event.clientY });
    clearTimeout(timer);
    over = place;
    isHeld = place !== undefined;
    if (place) events.onWord(place);
    else events.onAway();
  }

  return {
    listen(page, signal) {
      const options = { capture: true, passive: true, signal };
      page.addEventListener('pointermove', event => move(page, event), options);
      page.addEventListener('click', event => press(page, event), options);
      page.addEventListener(
        'pointerout',
        event => event.relatedTarget === null && moveTo(undefined),
        options,
      );
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    hold() {
      clearTimeout(timer);
      isHeld = true;
    },
  };
}

/** Whether a press was meant for a link or a button of the page, or ended a selection of text. */
export function isForPage(page: Document, event: MouseEvent): boolean {
  if (page.getSelection()?.isCollapsed === false) return true;
  return event.composedPath().some(target => (target as Partial<Element>).matches?.(pressable));
}

function isSame(a: Place | 'card' | undefined, b: Place | 'card' | undefined): boolean {
  if (a === undefined || b === undefined || a === 'card' || b === 'card') return a === b;
  return a.passage === b.passage && a.at === b.at;
}
