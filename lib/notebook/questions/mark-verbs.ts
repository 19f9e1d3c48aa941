import { fail, type Result, succeed } from '../../base/result';
import { findText } from '../document';
import { asText } from '../items/shapes';
import { looseText } from '../loose-texts';
import type { OpenVisit, OpenVisitParts } from '../open-visit';
import type { TypeInto } from '../typing';
import { limits } from '../visit';
import { keepAnswers, ownMarks } from './keep-answers';
import type { QuestionMarks, QuestionStatus } from './question';
import { writeTag } from './read-question';
import { longestTag } from './tags';

type MarkVerbs = Pick<
  OpenVisit,
  'markQuestion' | 'tagQuestion' | 'setAnswer' | 'setInMyWords' | 'keepAnswers'
>;

const asked = new Set<QuestionStatus>(['asked', 'answered', 'half-answered', 'refused']);
const notYet = new Set<QuestionStatus>(['draft', 'ready']);

/** The verbs that say how far a question has come, and what was answered. */
export function createMarkVerbs(parts: OpenVisitParts, typeInto: TypeInto): MarkVerbs {
  const { document, isLive, steps } = parts;
  const isThere = (id: string) => isLive() && findText(document, id) !== undefined;
  const typed = (kind: 'answer' | 'inMyWords', id: string) =>
    isThere(id) ? looseText(document.doc, `${kind}/${id}`) : undefined;

  return {
    markQuestion: (id, marks) => (isThere(id) ? markQuestion(parts, id, marks) : fail('missing')),
    tagQuestion(id, tag, isOn) {
      if (!isThere(id)) return fail('missing');
      const name = tag.trim().toWellFormed();
      if (name.length > longestTag) return fail('too-long');
      const tags = parts.visit.peek().questions.find(question => question.id === id)?.tags ?? [];
      if (isOn && !tags.includes(name) && tags.length >= limits.tags) return fail('too-many');
      if (name && tags.includes(name) !== isOn) steps.step(() => writeTag(document, id, { tag: name, isOn }));
      return succeed();
    },
    setAnswer: (id, text, shown) =>
      typeInto(typed('answer', id), { field: `answer/${id}`, text, shown, limit: limits.answer }),
    setInMyWords: (id, text, shown) =>
      typeInto(typed('inMyWords', id), { field: `inMyWords/${id}`, text, shown, limit: limits.answer }),
    keepAnswers(answers, fromBox) {
      const here = answers.filter(({ questionId }) => isThere(questionId));
      const marksOf = (id: string) => ownMarks(document, id);
      return isLive() ? keepAnswers({ ...parts, marksOf }, here, fromBox) : fail('missing');
    },
  };
}

/** The first time it is asked is written down; saying it is not asked yet takes that back. */
function markQuestion(
  { document, steps, now }: OpenVisitParts,
  id: string,
  marks: Partial<QuestionMarks>,
): Result<void> {
  const entry = document.questions.get(id);
  steps.step(() => {
    for (const [name, value] of Object.entries(marks)) {
      if (entry?.get(name) !== value) entry?.set(name, value);
    }
    const before = asText(entry?.get('askedAt'));
    const askedAt = askedAtAfter(marks.status, before, now());
    if (askedAt === before) return;
    if (askedAt) entry?.set('askedAt', askedAt);
    else entry?.delete('askedAt');
  });
  return succeed();
}

/** The moment a question was asked, after a new status was given to it. Empty: it was not. */
export function askedAtAfter(status: QuestionStatus | undefined, before: string, now: number): string {
  if (!status) return before;
  if (notYet.has(status)) return '';
  return asked.has(status) && !before ? new Date(now).toISOString() : before;
}
