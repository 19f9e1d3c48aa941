import { fail, type Result, succeed } from '../base/result';
import { entryOf } from '../jargon/book';
import type { PageReading } from '../messages/protocol';
import { createSession, type ReaderParts, type Session } from './session';

/** Reads one page for a person. Nothing happens before `start` and nothing is left after `stop`. */
export type PageReader = {
  /** Settles once what is on the screen has been read. When reading already, only the card's language changes. */
  start(locale: string): Promise<Result<PageReading, 'no-text'>>;
  /** What is being read already, the card from now on in this language. Starts nothing. */
  see(locale: string): Promise<Result<PageReading, 'not-reading'>>;
  /** Take every mark and the card away. */
  stop(): void;
  /** Scroll to the first place of a word and open its card. */
  show(id: string): Result<void, 'missing'>;
  /** Open the card of the next or the previous word. */
  step(by: 1 | -1): Result<{ text: string }, 'missing'>;
};

/** Short enough not to be felt. A page of a few hundred kilobytes is read whole in this time. */
const answerWithinMs = 400;

export function createReader(parts: ReaderParts): PageReader {
  let session: Session | undefined;

  return {
    async start(locale) {
      session?.speak(locale);
      session ??= createSession(parts, locale);
      const { marker, reading } = session;
      await Promise.race([marker.whenRead(), wait(answerWithinMs)]);
      if (!marker.hasText() && !marker.isReading() && marker.isInOurLanguage()) return fail('no-text');
      return succeed(await reading());
    },
    async see(locale) {
      if (!session) return fail('not-reading');
      session.speak(locale);
      return succeed(await session.reading());
    },
    stop() {
      session?.end();
      session = undefined;
    },
    show(id) {
      const entry = entryOf(parts.book, id);
      return session && entry !== undefined && session.show(entry) ? succeed() : fail('missing');
    },
    step(by) {
      const text = session?.step(by);
      return text === undefined ? fail('missing') : succeed({ text });
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
