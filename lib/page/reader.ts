import { fail, type Result, succeed } from '../base/result';
import type { AddedWords } from '../jargon/added/added-words';
import { entryOf } from '../jargon/book';
import {
  noWishes,
  type PageCalls,
  type PageReading,
  type SelectionReading,
  type Wishes,
} from '../messages/protocol';
import { mergePortals, type Portal, portalPack } from '../portals/portal';
import { takePortals } from '../portals/take-portals';
import type { Kept } from './kept/find';
import type { ReaderParts } from './reader-parts';
import { explainSelection } from './selection';
import { createSession, type Session } from './session';

/** Reads one page for a person. Nothing happens before `start` and nothing is left after `stop`. */
export type PageReader = {
  /** Settles once what is on the screen has been read. When reading already, only the card's language changes. */
  start(locale: string, wishes?: Wishes): Promise<Result<PageReading, 'no-text'>>;
  /** What is being read already, the card from now on in this language. Starts nothing. */
  see(locale: string, wishes?: Wishes): Promise<Result<PageReading, 'not-reading'>>;
  /** Mark from now on what the person wants marked. Starts nothing. */
  setWishes(wishes: Wishes): void;
  /** Find the words of added packs from now on, or no more. Starts nothing. */
  setAdded(words: AddedWords | undefined): void;
  /** Know the portals of added packs from now on, and no others besides ours. What is not as it should be is left out. */
  setAddedPortals(sent: unknown): void;
  /** Take every mark and the card away. */
  stop(): void;
  /** Scroll to the first place of a word and open its card. */
  show(id: string): Result<void, 'missing'>;
  /** Open the card of the next or the previous word. */
  step(by: 1 | -1): Result<{ text: string }, 'missing'>;
  /** Look for these passages, and mark them, from now on. They are looked for only while the page is read. */
  followPassages(kept: readonly Kept[]): ReturnType<PageCalls['followPassages']>;
  /** Scroll to one of them. */
  showPassage(key: string): Promise<ReturnType<PageCalls['showPassage']>>;
  /** The words of a part of the page, for a copy. Only while it is read. */
  copyPart(wholePage: boolean): ReturnType<PageCalls['copyPart']>;
  /** Say what stands in the words selected. Needs no start. */
  explainSelection(): Result<SelectionReading, 'nothing-selected'>;
};

/** Short enough not to be felt. A page of a few hundred kilobytes is read whole in this time. */
const answerWithinMs = 400;

export function createReader(parts: ReaderParts): PageReader {
  let session: Session | undefined;
  let locale = 'en';
  let wishes = noWishes;
  let kept: readonly Kept[] = [];
  let portals: readonly Portal[] = [];

  /** Other wishes are another session: what was not kept when it was found is nowhere to be had. */
  function setWishes(next: Wishes) {
    if (isSame(next, wishes)) return;
    wishes = next;
    readAgain();
  }

  function readAgain() {
    if (!session) return;
    session.end();
    begin();
  }

  function begin(): Session {
    const ours = wishes.off?.includes(portalPack) ? [] : (parts.portals ?? []);
    const known = mergePortals([...ours, ...portals]);
    session = createSession({ ...parts, portals: known }, { locale, wishes });
    if (kept.length > 0) session.kept.follow(kept);
    return session;
  }

  function speak(next: string) {
    locale = next;
    session?.speak(next);
  }

  return {
    async start(language, wanted = wishes) {
      speak(language);
      setWishes(wanted);
      // Who reads Spanish may meet a block of it on any page.
      if (language.startsWith('es') && !session) await parts.loadSpanish?.();
      const { marker, reading } = session ?? begin();
      void parts.loadMeanings?.();
      await Promise.race([marker.whenRead(), wait(answerWithinMs)]);
      if (!marker.hasText() && !marker.isReading() && marker.isInOurLanguage()) return fail('no-text');
      return succeed(await reading());
    },
    async see(language, wanted = wishes) {
      speak(language);
      setWishes(wanted);
      return session ? succeed(await session.reading()) : fail('not-reading');
    },
    setWishes,
    setAdded(words) {
      if (!words && !parts.engine.book.added) return;
      parts.engine.book.added = words;
      readAgain();
    },
    setAddedPortals(sent) {
      const next = takePortals(sent);
      if (isSame(next, portals)) return;
      portals = next;
      readAgain();
    },
    stop() {
      session?.end();
      session = undefined;
      kept = [];
    },
    show(id) {
      const entry = entryOf(parts.engine.book, id);
      return session && entry !== undefined && session.show(entry) ? succeed() : fail('missing');
    },
    step(by) {
      const text = session?.step(by);
      return text === undefined ? fail('missing') : succeed({ text });
    },
    followPassages(next) {
      kept = next;
      session?.kept.follow(kept);
      return session ? succeed() : fail('not-reading');
    },
    async showPassage(key) {
      return session ? session.kept.show(key) : fail('missing');
    },
    copyPart(wholePage) {
      if (!session) return fail('not-reading');
      const part = session.copyPart(wholePage);
      return part ? succeed(part) : fail('no-text');
    },
    explainSelection() {
      const reading = explainSelection(parts.page, parts.engine);
      return reading ? succeed(reading) : fail('nothing-selected');
    },
  };
}

function isSame<Value>(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
