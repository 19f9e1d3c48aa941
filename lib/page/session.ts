import type { PageReading, PartOfPage, Wishes } from '../messages/protocol';
import { createAbout } from './about';
import { copyPart } from './copy-part';
import { createKeeper as createPassageKeeper, type Keeper } from './kept/keeper';
import { pressedPassage } from './kept/press';
import { listenToKeys } from './keys';
import { listPage } from './listing/list-page';
import { createMarker, type Marker } from './marks/marker';
import type { Place } from './marks/passage';
import { entryOfPlace, textOf } from './marks/place';
import { placesInOrder } from './marks/words';
import { boxOnScreen, scrollToWord } from './on-screen';
import { wordAt } from './point';
import { createPointer } from './pointer';
import type { ReaderParts } from './reader-parts';
import { work } from './slices';
import { stepFrom } from './steps';
import { createKeeper } from './wishes';
import { createWordCard } from './word-card';

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
  { locale, wishes }: { locale: string; wishes: Wishes },
): Session {
  const { page, engine } = parts;
  const { book } = engine;
  const ending = new AbortController();
  const { signal } = ending;
  const card = createWordCard(
    parts,
    { locale, wishes },
    {
      regions: () => marker.regions,
      painter: () => marker.painter,
      keyAt: (node, offset) => kept.keyAt(node, offset),
      next: () => step(1),
    },
  );
  let reported = '';
  let isReporting = false;
  const about = createAbout(page, parts.portals ?? []);

  const pointer = createPointer({
    wordAt: (from, point) => wordAt(marker.regions, from, point),
    isOnCard: event => card.holds(event.target),
    onWord: place => card.open(place, { byKeyboard: false }),
    onAway: card.close,
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
      onStirred() {
        kept.lookAgain();
        about.stirred();
      },
      onMoved: card.place,
      onDocument(document, closing) {
        pointer.listen(document, closing);
        listenToPresses(document, closing);
        listenToKeys(document, { step: by => step(by) !== undefined, close: card.close }, closing);
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

  function goTo(place: Place): string {
    scrollToWord(place);
    card.open(place, { byKeyboard: true });
    pointer.hold();
    return textOf(place);
  }

  function step(by: 1 | -1): string | undefined {
    const place = stepFrom(marker.regions, card.current(), by);
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
      about: work(() => about.ask(regions, marker.isReading())),
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
      return part && { ...part, about: about.ask(regions, false) };
    },
    step,
    speak: card.speak,
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
