import type { Locale } from '../../lib/base/localize';
import { longDay } from '../../lib/base/when';
import { type LetterFilling, type WrittenLetter, writeLetter } from '../../lib/exports/letters/letter';
import { findMoney, withoutMoney } from '../../lib/exports/letters/money';
import { correctionLetter, denialLetter } from '../../lib/exports/letters/templates';
import type { Passage, Visit } from '../../lib/notebook/visit';

/** The letters that a visit can hold, by the id of their template. */
export const letterTemplates = { correction: correctionLetter, denial: denialLetter } as const;
export type LetterId = keyof typeof letterTemplates;

/** A letter as it would be sent. `ownMoney`: amounts that stand in words of the person's own, so they stay. */
export type VisitLetter = WrittenLetter & { ownMoney: string[] };

export function isLetterId(id: string): id is LetterId {
  return Object.hasOwn(letterTemplates, id);
}

/** Write a letter of a visit from what is kept in it. */
export function letterOf(visit: Visit, id: LetterId, locale: Locale): VisitLetter {
  const template = letterTemplates[id];
  const letter = writeLetter(template, fillingOf(visit, id, locale), locale);
  const own = template.parts.flatMap(part =>
    part.is === 'box' ? findMoney(visit.boxes[`${id}/${part.box}`] ?? '') : [],
  );
  return { ...letter, ownMoney: own };
}

/** The passage the correction is about: one of those kept with this visit. */
export function passageToCorrect(visit: Visit): Passage | undefined {
  const id = visit.boxes['correction/passage'];
  return visit.notes.find(note => note.id === id)?.passage;
}

/** The letter as plain text, to copy. */
export function asPlainText({ title, paragraphs }: WrittenLetter): string {
  return [title, ...paragraphs].join('\n\n');
}

function fillingOf(visit: Visit, id: LetterId, locale: Locale): LetterFilling {
  const { boxes } = visit;
  if (id === 'correction') {
    const passage = passageToCorrect(visit);
    const quote = passage && { exact: passage.quote.exact, title: passage.title };
    return { facts: { reason: boxes['correction/reason'] ?? '' }, boxes, quote };
  }
  // The date on the letter goes in once the person has said that it is the one.
  const confirmed = visit.deadlines.find(({ kind }) => kind === 'appeal')?.from.day ?? '';
  const facts = {
    claim: withoutMoney(boxes['denial/claim'] ?? ''),
    reason: withoutMoney(boxes['denial/reason'] ?? ''),
    'letter-date': longDay(confirmed, locale),
  };
  return { facts, boxes };
}
