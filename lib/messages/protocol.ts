import type { Quote } from '../anchors/quote';
import type { Result } from '../base/result';

/**
 * Everything our programs say to each other. One object in, one `Result` out, JSON only.
 * Raise `protocolVersion` when a call changes, so that a script left over from
 * before an update answers `outdated` instead of guessing.
 */
export const protocolVersion = 1;

/** A hard word on the page, counted once however often it is there. In reading order. */
export type WordOnPage = {
  /** Which explanation: the id of a term or a false friend. */
  id: string;
  /** As the page writes it the first time. */
  text: string;
  /** How many times it is on the page. */
  count: number;
  /** Its first place on the page. */
  quote: Quote;
};

/** What we read on the page beside the panel. */
export type PageReading = {
  title: string;
  /** `other`: the page is in a language we have no words for, so nothing is marked. */
  language: 'known' | 'other';
  words: WordOnPage[];
  /** False while the page is still being read. */
  done: boolean;
  /** Frames we may not look into. */
  closedFrames: number;
};

/** What the panel may ask of the portal page beside it. Nothing private crosses here. */
export type PageCalls = {
  /** Read this page and mark its hard words, now and as it changes. */
  startReading(input: { locale: string }): Result<PageReading, 'no-text'>;
  /** What is being read already. Starts nothing: the person may have turned this page off. */
  seeReading(input: { locale: string }): Result<PageReading, 'not-reading'>;
  /** Stop, and take every mark and the card away. */
  stopReading(input: Record<never, never>): Result<void>;
  /** Scroll to the first place of a word and open its card there. */
  showWord(input: { id: string }): Result<void, 'missing'>;
  /** Open the card of the next or the previous word on the page. */
  stepWord(input: { by: 1 | -1 }): Result<{ text: string }, 'missing'>;
};

/** What the page tells the panel. To the panel these are words of a stranger: checked before use. */
export type PageEvents = {
  /** The words on the page have changed. Answers whether the panel took it. */
  wordsChanged(input: PageReading): Result<void>;
  /** The person pressed "Ask about this" on a card. */
  askAbout(input: { id: string; text: string; quote: Quote }): Result<void, 'not-saved'>;
};

/** What a page or the panel may ask of the background program. */
export type WorkerCalls = {
  /** Open the panel beside the tab that asks. Chrome only: Firefox allows it from its own button alone. */
  openPanel(input: Record<never, never>): Result<void, 'not-allowed'>;
  /** Make our scripts agree with the sites the person has let us stay on for. */
  keepSites(input: Record<never, never>): Result<void>;
};

/**
 * A one-off message between the background and another of our programs. `pressed` goes to an open panel: the toolbar
 * button was pressed on this tab, so its page may now be read, once.
 */
export type WorkerMessage = { call: keyof WorkerCalls } | { call: 'pressed'; tabId: number };
