import { isFriend } from '../../jargon/book';
import type { Engine } from '../../jargon/find-all';
import type { Language } from '../../jargon/languages/language-of';
import { createOnceAFrame, nextFrame } from '../frames';
import { work } from '../slices';
import { languageOfPage } from '../text/language';
import { walkText } from '../text/walk';
import { createFollower } from './follow';
import { createLooker } from './look-again';
import { wordsNear } from './near';
import { createPainter, type Painter } from './paint';
import { entryOfPlace, nodeOf } from './place';
import { readAll } from './read-all';
import { createRegions, type Region, type Regions } from './regions';
import { createScanner, type Keep } from './scan';

/** Reads a page, marks its hard words, and keeps both true while the page changes. */
export type Marker = {
  regions: Regions;
  painter: Painter;
  /** Settles when all that is on the page now has been read. */
  whenRead(): Promise<void>;
  isReading(): boolean;
  /** Settles when the browser has no styles to work out because of us: asking what can be seen costs little then. */
  whenDrawn(): Promise<void>;
  /** Whether there was anything to read so far. */
  hasText(): boolean;
  /** Whether the page is in a language we have words for. */
  isInOurLanguage(): boolean;
};

export type MarkerEvents = {
  /** Words were found or lost, or all has been read. */
  onChange(): void;
  /** There is a document to listen to: the page, or what is in a frame. */
  onDocument(document: Document, signal: AbortSignal): void;
  /** Something on the page has moved or changed. Called once a frame at most. */
  onMoved(): void;
  isOurs(node: Node): boolean;
  /** Before the next frame: the words of a node have changed. Undefined: of any number of nodes. Be quick. */
  onTextChanged?(node?: Node): void;
  /** Something may have opened or closed. */
  onStirred?(): void;
  /** Left out: all that is found is marked. */
  keep?: Keep;
  /** The page is in Spanish, and the engine has no words in it yet. Settles when it has. Left out: it never will. */
  onSpanish?: (() => Promise<void>) | undefined;
};

export type MarkerParts = { page: Document; engine: Engine; signal: AbortSignal };

/** While the page is being read, marks are put on the screen so often. */
const paintEveryMs = 150;
/** So much of a page is enough to tell its language. */
const sampleLength = 6_000;

export function createMarker({ page, engine, signal }: MarkerParts, events: MarkerEvents): Marker {
  const painter = createPainter();
  const regions = createRegions(open);
  const languages = new WeakMap<Region, Language>();
  const foreign = new WeakSet<Region>();
  const paintSoon = createOnceAFrame(page, () => work(paint));
  const looker = createLooker(regions, changed, signal);
  let waiting: Promise<void> | undefined;
  let paintedMs = 0;
  let drawn = Promise.resolve();

  const scanner = createScanner(
    engine,
    {
      ...(events.keep && { keep: events.keep }),
      languageOf: region => languages.get(region) ?? 'en',
      onProgress() {
        if (!scanner.isBusy() || performance.now() - paintedMs > paintEveryMs) changed();
      },
      onMet(region, { roots, frames }) {
        for (const root of roots) regions.open(root, { host: root.host, parent: region });
        for (const frame of frames) regions.openFrame(frame, region);
      },
      onLeftOver: (region, nodes) => follower.readAgain(region, nodes),
    },
    signal,
  );

  const follower = createFollower(
    scanner,
    {
      isOurs: events.isOurs,
      isForeign: region => foreign.has(region),
      onTextChanged(node) {
        painter.check(node);
        events.onTextChanged?.(node);
      },
      onStirred: (region, element) => {
        if (element.shadowRoot) regions.open(element.shadowRoot, { host: element, parent: region });
        looker(region, element);
        events.onStirred?.();
      },
      onSettled() {
        regions.closeLost();
        judgeAgain();
        changed();
      },
    },
    signal,
  );

  function open(region: Region) {
    const { top, document, closing } = region;
    const options = { capture: true, passive: true, signal: closing.signal };
    follower.follow(region);
    top.addEventListener('scroll', paintSoon, options);
    top.addEventListener('load', event => openLoaded(event.target, region), options);
    if (top === document) {
      document.defaultView?.addEventListener('resize', paintSoon, options);
      events.onDocument(document, closing.signal);
    }
    judge(region);
  }

  function judge(region: Region) {
    const language = languageIn(region, languages);
    languages.set(region, language);
    if (isRead(language, engine)) {
      foreign.delete(region);
      readAll(scanner, region);
      return;
    }
    foreign.add(region);
    if (language === 'es') waitForSpanish();
  }

  /** A page in Spanish is read when its words have come. Without them it is a page in another language. */
  function waitForSpanish() {
    waiting ??= events.onSpanish?.().then(() => {
      if (!signal.aborted) judgeAgain();
    });
  }

  function openLoaded(target: EventTarget | null, region: Region) {
    paintSoon(); // a picture has its size now, and the words below it another place
    const frame = target as Element;
    if (frame.localName !== 'iframe' && frame.localName !== 'frame') return;
    regions.closeLost();
    regions.openFrame(frame, region);
  }

  /** A page may change its language, or say nothing at first. */
  function judgeAgain() {
    for (const region of regions.all()) if (foreign.has(region)) judge(region);
  }

  function changed() {
    paintedMs = performance.now();
    paintSoon();
    events.onChange();
  }

  function paint() {
    if (signal.aborted) return;
    for (const { shelf } of regions.all()) shelf.sweep();
    const words = wordsNear(regions.all()).flatMap(place => {
      const region = regions.of(nodeOf(place));
      const name = isFriend(engine.book, entryOfPlace(place)) ? ('friend' as const) : ('hard' as const);
      return region ? [{ place, region, name }] : [];
    });
    if (painter.paint(words)) drawn = nextFrame(page);
    events.onMoved();
  }

  // A custom element grows its shadow root when its script has come, and nothing tells us. Late scripts come soon.
  const lateMs = 3_000;
  const late = setTimeout(() => {
    for (const region of regions.all()) scanner.search(region, region.top);
  }, lateMs);

  signal.addEventListener('abort', () => {
    clearTimeout(late);
    painter.clear();
    regions.closeAll();
  });
  const whole = regions.open(page);

  return {
    regions,
    painter,
    async whenRead() {
      await waiting;
      await scanner.whenDone();
    },
    whenDrawn: () => drawn,
    isReading: scanner.isBusy,
    hasText: () => scanner.charactersRead() > 0,
    isInOurLanguage: () => whole !== undefined && !foreign.has(whole),
  };
}

/** Whether we have words in a language, now. */
function isRead(language: Language, { spanish }: Engine): boolean {
  return language === 'en' || (language === 'es' && spanish !== undefined);
}

function languageIn({ top, document, parent }: Region, languages: WeakMap<Region, Language>): Language {
  const first = top.firstChild;
  const sample = first ? walkText({ first, last: top, top }).read(sampleLength)?.text : '';
  // What says too little for itself speaks the language of what it is in.
  const inherited = parent ? (languages.get(parent) ?? 'en') : document.documentElement.lang;
  return languageOfPage(sample ?? '', inherited);
}
