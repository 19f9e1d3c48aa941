import { explain, hasMeanings, idOf, lacksMeaning, putMeaning } from '../jargon/book';
import type { Wishes } from '../messages/protocol';
import { unpackDose } from '../passages/unpack-dose';
import { createCard } from './card/card';
import { createSay } from './card/strings';
import { labMarkAt } from './lab-row';
import type { Painter } from './marks/paint';
import { blockText, type Place } from './marks/passage';
import { entryOfPlace, nodeOf, offsetOf, quoteOf, spanInBlock, textOf } from './marks/place';
import type { Regions } from './marks/regions';
import { boxOnScreen } from './on-screen';
import { planIn } from './plans';
import type { Asked, ReaderParts } from './reader-parts';

/** The card of one word at a time, with all that the page knows of the word. */
export type WordCard = {
  /** Open the card of a word and underline it. `byKeyboard`: the focus goes with it. */
  open(place: Place, how: { byKeyboard: boolean }): void;
  /** False when there was nothing to close. */
  close(): boolean;
  /** The word whose card was opened last. */
  current(): Place | undefined;
  /** Speak this language from the next card on. */
  speak(locale: string): void;
  /** The word has moved on the screen. */
  place(): void;
  holds(target: EventTarget | null): boolean;
  remove(): void;
};

/** What is beside the card in its session, by the time one opens. */
export type BesideCard = {
  regions(): Regions;
  painter(): Painter;
  /** The passage the person kept that a place is in. */
  keyAt(node: Text, offset: number): string | undefined;
  /** Go on to the next word. */
  next(): void;
};

export function createWordCard(
  parts: ReaderParts,
  { locale: firstLocale, wishes }: { locale: string; wishes: Wishes },
  beside: BesideCard,
): WordCard {
  const { page, engine } = parts;
  const { book } = engine;
  const card = createCard(page, wishes.look);
  let locale = firstLocale;
  let say = createSay(parts.cardStrings, locale);
  let current: Place | undefined;

  function open(place: Place, { byKeyboard }: { byKeyboard: boolean }) {
    const region = beside.regions().of(nodeOf(place));
    if (!region) return;
    current = place;
    beside.painter().choose({ place, region });
    if (hasMeanings(book) && !lacksMeaning(book, entryOfPlace(place))) fillCard(place, byKeyboard);
    else void loadMeaning(place).then(isThere => isThere && current === place && fillCard(place, byKeyboard));
  }

  /** False when it cannot be had: the panel that knows the word is closed. */
  async function loadMeaning(place: Place): Promise<boolean> {
    await parts.loadMeanings?.();
    const entry = entryOfPlace(place);
    if (!lacksMeaning(book, entry)) return true;
    const written = await parts.meaningOf?.(idOf(book, entry));
    if (written !== undefined) putMeaning(book, entry, written);
    return written !== undefined;
  }

  function fillCard(place: Place, byKeyboard: boolean) {
    const { onAskOther } = parts;
    const plan = onAskOther && planIn(place.passage);
    card.open(
      {
        ...aboutWord(place),
        say,
        locale,
        box: () => boxOnScreen(place),
        home: nodeOf(place).parentElement?.closest('dialog:modal') ?? page.documentElement,
        actions: {
          ask: () => void noteAnswer(place, parts.onAsk(wordOf(place))),
          askOther: plan && (() => void noteAnswer(place, onAskOther({ quote: plan }))),
          know: parts.onKnow && (() => void know(place)),
          mine: wayToMine(place),
          close,
          next: beside.next,
        },
      },
      { byKeyboard },
    );
    void showOwnMeaning(place);
  }

  /** From a word in a passage the person kept to what they wrote about it. */
  function wayToMine(place: Place) {
    const key = beside.keyAt(nodeOf(place), offsetOf(place));
    const { onPassagePressed } = parts;
    if (key === undefined || !onPassagePressed) return undefined;
    return async () => {
      const wentThere = await onPassagePressed(key);
      if (!wentThere && current === place) card.note('card-open-first');
    };
  }

  /** What the card says of a word and of the passage it stands in. */
  function aboutWord(place: Place) {
    const { passage } = place;
    const text = blockText(passage);
    const { fairer, ...explanation } = explain(book, entryOfPlace(place), text, locale);
    const span = spanInBlock(place);
    return {
      explanation: { ...explanation, ...(wishes.hurtful && fairer && { fairer }) },
      dose: unpackDose(engine, text, span),
      labMark: explanation.kind === 'false-friend' ? undefined : labMarkAt(place),
    };
  }

  function wordOf(place: Place) {
    return { id: idOf(book, entryOfPlace(place)), text: textOf(place), quote: quoteOf(place) };
  }

  async function showOwnMeaning(place: Place) {
    const mine = await parts.ownMeaning?.(idOf(book, entryOfPlace(place)));
    if (mine && current === place) card.showMine(mine);
  }

  async function know(place: Place) {
    const { id, text } = wordOf(place);
    // When it was kept, the panel tells us what to mark from now on, and this session ends.
    if (!(await parts.onKnow?.({ id, text })) && current === place) card.note('card-open-first');
  }

  /** False when there was nothing to close. */
  function close(): boolean {
    const wasOpen = card.isOpen();
    card.close();
    beside.painter().choose();
    return wasOpen;
  }

  async function noteAnswer(place: Place, asked: Promise<Asked>) {
    const answer = await asked;
    if (current === place) card.note(answer);
  }

  return {
    open,
    close,
    current: () => current,
    speak(next) {
      locale = next;
      say = createSay(parts.cardStrings, next);
    },
    place: card.place,
    holds: card.holds,
    remove: card.remove,
  };
}
