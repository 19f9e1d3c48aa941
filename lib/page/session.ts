import type { Quote } from '../anchors/quote';
import { explain, hasMeanings, idOf, lacksMeaning, putMeaning } from '../jargon/book';
import type { Engine } from '../jargon/find-all';
import type { PageReading, PartOfPage, PassageSight, Wishes } from '../messages/protocol';
import { unpackDose } from '../passages/unpack-dose';
import type { Portal } from '../portals/portal';
import { createAbout } from './about';
import { createCard } from './card/card';
import { createSay } from './card/strings';
import { copyPart } from './copy-part';
import { createKeeper as createPassageKeeper, type Keeper } from './kept/keeper';
import { pressedPassage } from './kept/press';
import { listenToKeys } from './keys';
import { labMarkAt } from './lab-row';
import { listPage } from './listing/list-page';
import { createMarker, type Marker } from './marks/marker';
import { blockText, type Place } from './marks/passage';
import { entryOfPlace, nodeOf, offsetOf, quoteOf, spanInBlock, textOf } from './marks/place';
import { placesInOrder } from './marks/words';
import { boxOnScreen, scrollToWord } from './on-screen';
import { planIn } from './plans';
import { wordAt } from './point';
import { createPointer } from './pointer';
import { work } from './slices';
import { stepFrom } from './steps';
import { createKeeper } from './wishes';

/** How asking about a word went, as the card says it. */
export type Asked = 'card-added' | 'card-kept' | 'card-not-saved';

/** What a person can do with the word of a card, by way of the panel. */
export type CardEvents = {
  /** The person wants to ask about a word. */
  onAsk(word: { id: string; text: string; quote: Quote }): Promise<Asked>;
  /** The person wants to know what else could be done. */
  onAskOther?(plan: { quote: Quote }): Promise<Asked>;
  /** The person knows a word. False: no panel was there to keep it. */
  onKnow?(word: { id: string; text: string }): Promise<boolean>;
  /** What became of the passages that are followed. */
  onPassages?(passages: PassageSight[]): void;
  /** The person wants to go from a passage on the page to what they wrote about it. False: no panel was there. */
  onPassagePressed?(key: string): Promise<boolean>;
  /** What the person themselves says a word means. */
  ownMeaning?(id: string): Promise<string | undefined>;
  /** What a word of an added pack means, as JSON. Undefined when no panel is there to tell. */
  meaningOf?(id: string): Promise<string | undefined>;
};

/** What reading a page needs. */
export type ReaderParts = {
  page: Document;
  engine: Engine;
  /** What packs know of portals. */
  portals?: readonly Portal[];
  /** Settles when the book of the engine can explain. Left out: it can at once. */
  loadMeanings?(): Promise<void>;
  /** Settles when the engine has its words in Spanish, and the book can explain. Left out: it has what it will have. */
  loadSpanish?(): Promise<void>;
  /** As `virtual:card-strings` has them. */
  cardStrings: Record<string, Record<string, string>>;
  /** The words on the page have changed. Called no oftener than a list can be read. */
  onWords(reading: PageReading): void;
} & CardEvents;

/** The page being read, from start to stop. */
export type Session = {
  marker: Marker;
  reading(): Promise<PageReading>;
  /** Change the language of the card. */
  speak(locale: string): void;
  /** Open the card of the first place of a word. */
  show(entry: number): boolean;
  /** Open the card of the next word. Answers with the word. */
  step(by: 1 | -1): string | undefined;
  copyPart(wholePage: boolean): PartOfPage | undefined;
  /** The passages the person kept of this page. */
  kept: Keeper;
  end(): void;
};

const reportEveryMs = 300;

export function createSession(
  parts: ReaderParts,
  { locale: firstLocale, wishes }: { locale: string; wishes: Wishes },
): Session {
  const { page, engine } = parts;
  const { book } = engine;
  const ending = new AbortController();
  const { signal } = ending;
  const card = createCard(page, wishes.look);
  let locale = firstLocale;
  let say = createSay(parts.cardStrings, locale);
  let current: Place | undefined;
  let reported = '';
  let isReporting = false;
  const about = createAbout(page, parts.portals ?? []);

  const pointer = createPointer({
    wordAt: (from, point) => wordAt(marker.regions, from, point),
    isOnCard: event => card.holds(event.target),
    onWord: place => open(place, { byKeyboard: false }),
    onAway: close,
  });

  // Before the marker: it begins to read at once.
  const kept = createPassageKeeper(
    {
      page,
      regions: () => marker.regions,
      signal,
      wantsStill: wishes.look?.comforts.includes('still') ?? false,
    },
    passages => parts.onPassages?.(passages),
  );

  const marker = createMarker(
    { page, engine, signal },
    {
      isOurs: card.holds,
      keep: createKeeper(engine, wishes),
      onSpanish: parts.loadSpanish,
      onChange() {
        report();
        kept.lookAgain();
      },
      onTextChanged: () => kept.check(),
      onStirred: () => kept.lookAgain(),
      onMoved: card.place,
      onDocument(document, closing) {
        pointer.listen(document, closing);
        listenToPresses(document, closing);
        listenToKeys(document, { step: by => step(by) !== undefined, close }, closing);
      },
    },
  );

  /** A press on the passage that was shown last, where no card can open, leads back to what was written about it. */
  function listenToPresses(document: Document, closing: AbortSignal) {
    const press = (event: MouseEvent) => {
      if (!event.isTrusted || card.holds(event.target)) return;
      const key = pressedPassage(document, event, { regions: marker.regions, keyAt: kept.keyOfShown });
      if (key) void parts.onPassagePressed?.(key);
    };
    document.addEventListener('click', press, { capture: true, passive: true, signal: closing });
  }

  function open(place: Place, { byKeyboard }: { byKeyboard: boolean }) {
    const region = marker.regions.of(nodeOf(place));
    if (!region) return;
    current = place;
    marker.painter.choose({ place, region });
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
          next: () => step(1),
        },
      },
      { byKeyboard },
    );
    void showOwnMeaning(place);
  }

  /** From a word in a passage the person kept to what they wrote about it. */
  function wayToMine(place: Place) {
    const key = kept.keyAt(nodeOf(place), offsetOf(place));
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
    marker.painter.choose();
    return wasOpen;
  }

  async function noteAnswer(place: Place, asked: Promise<Asked>) {
    const answer = await asked;
    if (current === place) card.note(answer);
  }

  function goTo(place: Place): string {
    scrollToWord(place);
    open(place, { byKeyboard: true });
    pointer.hold();
    return textOf(place);
  }

  function step(by: 1 | -1): string | undefined {
    const place = stepFrom(marker.regions, current, by);
    return place && goTo(place);
  }

  async function reading(): Promise<PageReading> {
    await marker.whenDrawn();
    const regions = marker.regions.all();
    return {
      title: page.title,
      language: marker.isInOurLanguage() ? 'known' : 'other',
      ...(await listPage(regions, book, signal)),
      done: !marker.isReading(),
      closedFrames: marker.regions.closedFrames(),
      about: about(regions, marker.isReading()),
    };
  }

  function report() {
    if (isReporting) return;
    isReporting = true;
    setTimeout(async () => {
      isReporting = false;
      const now = await reading();
      const text = work(() => JSON.stringify(now));
      if (signal.aborted || text === reported) return;
      reported = text;
      parts.onWords(now);
    }, reportEveryMs);
  }

  return {
    marker,
    reading,
    kept,
    copyPart(wholePage) {
      const regions = marker.regions.all();
      const part = copyPart(page, regions, wholePage);
      return part && { ...part, about: about(regions, false) };
    },
    step,
    speak(next) {
      locale = next;
      say = createSay(parts.cardStrings, next);
    },
    show(entry) {
      for (const place of placesInOrder(marker.regions.all())) {
        if (entryOfPlace(place) === entry && boxOnScreen(place)) return goTo(place) !== '';
      }
      return false;
    },
    end() {
      card.remove();
      ending.abort();
    },
  };
}
