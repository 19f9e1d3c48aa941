import { countWords } from './words';

/** 150 words a minute: people speaking calmly to someone (RULES.md 3.2; FEATURES.md K1: "seconds = words/2.5"). */
const wordsPerSecond = 2.5;

/** A clinician speaks up after about eleven seconds (RULES.md 3.2). Ten are about 25 words. */
export const openerSeconds = 10;
export const openerWords = openerSeconds * wordsPerSecond;

/** A busy person reads four words a second (FEATURES.md K37), and gives a sheet half a minute. */
const wordsReadPerSecond = 4;
export const sheetSeconds = 30;

/** How long a text takes to say, in whole seconds, rounded up: `words / 2.5`. The same in both languages. */
export function secondsToSay(text: string): number {
  return Math.ceil(countWords(text) / wordsPerSecond);
}

/** How long texts take to read for the busy person they are for: `words / 4`, in whole seconds, rounded up. */
export function secondsToRead(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + countWords(text), 0) / wordsReadPerSecond);
}

/** Hello, what brings you here, the other side's own work, and goodbye. */
const minutesAround = 5;
const minutesPerQuestion = 3;

/**
 * How many questions fit a visit: `(minutes - 5) / 3`, rounded down, and at least one.
 *
 * Ours, not measured: it is made so that the usual quarter of an hour holds the three key points that guidance for
 * primary care speaks of (RULES.md 3.2), and so that nobody is told that nothing fits.
 */
export function questionsThatFit(minutes: number): number {
  return Math.max(1, Math.floor((minutes - minutesAround) / minutesPerQuestion));
}

/**
 * Whether it is time for the quiet cue "ask your first question now": there is time left for two questions or less,
 * and the first was not asked.
 *
 * @param minutesGone - Since the visit began. Negative when the clock was set back: then nothing is known, and no cue.
 */
export function isTimeForFirst(visit: {
  minutes: number;
  minutesGone: number;
  isFirstAsked: boolean;
}): boolean {
  const { minutes, minutesGone, isFirstAsked } = visit;
  if (isFirstAsked || minutesGone < 0) return false;
  return minutes - minutesGone <= 2 * minutesPerQuestion;
}
