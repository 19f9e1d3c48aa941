import type { Localize } from '../base/localize';
import type { OutVisit } from './choose';

/**
 * Write a short message for a portal: what is asked stands in the first line, because some who read it read no further
 * (FEATURES.md K22). Only the questions to ask first, or all where none is, and what matters.
 */
export function writeMessage({ questions, matters }: OutVisit, t: Localize): string {
  const first = questions.filter(question => question.first);
  const asked = (first.length > 0 ? first : questions).map(({ text }) => text.trim());
  const why = matters.trim() && `${t('export-matters')}: ${matters.trim()}`;
  return [...asked, why].filter(Boolean).join('\n\n');
}

/** Seconds a busy person needs to read it, at four words a second (RULES.md, FEATURES.md K37). */
export function readingSeconds(text: string): number {
  return Math.ceil((text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0) / 4);
}

/** What a busy person has for it. */
export const shortEnoughSeconds = 30;
