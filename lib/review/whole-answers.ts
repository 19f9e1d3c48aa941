import { type Result, succeed } from '../base/result';
import { looseText, readLooseText } from '../notebook/loose-texts';
import type { OpenVisit } from '../notebook/open-visit';
import { keepAnswers, type Marks, ownMarks } from '../notebook/questions/keep-answers';
import { askedAtAfter } from '../notebook/questions/mark-verbs';
import type { QuestionMarks } from '../notebook/questions/question';
import { createTyping } from '../notebook/typing';
import { limits } from '../notebook/visit';
import type { ItemId } from './plan';
import { away, type Sides } from './share';
import type { WholeParts } from './whole';

type Kind = 'answer' | 'inMyWords';
type Verbs = Pick<OpenVisit, 'markQuestion' | 'setAnswer' | 'setInMyWords' | 'keepAnswers'>;

/** What is said of a question while it is shared: written where its rest waits, in the private document. */
export function createWholeAnswers(
  open: OpenVisit,
  parts: WholeParts,
  isShared: (id: string) => boolean,
): Verbs {
  const { sides, steps, now } = parts;
  const isLive = () => true;
  const typeInto = createTyping({ steps, isLive });
  const typed = (kind: Kind, id: string, { text, shown }: { text: string; shown: string | undefined }) =>
    typeInto(answerText(sides, kind, id), { field: `${kind}/${id}`, text, shown, limit: limits.answer });

  return {
    markQuestion: (id, marks) => (isShared(id) ? mark(parts, id, marks) : open.markQuestion(id, marks)),
    setAnswer: (id, text, shown) =>
      isShared(id) ? typed('answer', id, { text, shown }) : open.setAnswer(id, text, shown),
    setInMyWords: (id, text, shown) =>
      isShared(id) ? typed('inMyWords', id, { text, shown }) : open.setInMyWords(id, text, shown),
    keepAnswers(answers, fromBox) {
      const { own } = sides;
      const shared = answers.filter(({ questionId }) => isShared(questionId));
      if (shared.length === 0) return open.keepAnswers(answers, fromBox);
      for (const { questionId } of shared) answerText(sides, 'answer', questionId);
      const marksOf = (id: string) => (isShared(id) ? waitingMarks(sides, id) : ownMarks(own, id));
      const here = answers.filter(({ questionId }) => marksOf(questionId));
      return keepAnswers({ document: own, steps, now, isLive, marksOf }, here, fromBox);
    },
  };
}

const itemOf = (id: string): ItemId => `question/${id}`;

type Waiting = { rest?: Partial<QuestionMarks> & { askedAt?: string } & Partial<Record<Kind, string>> };

function waitingFor({ own }: Sides, id: string): Waiting {
  return Object(away(own).get(itemOf(id))) as Waiting;
}

function mark({ sides, steps, now }: WholeParts, id: string, marks: Partial<QuestionMarks>): Result<void> {
  const entry = waitingFor(sides, id);
  const askedAt = askedAtAfter(marks.status, entry.rest?.askedAt ?? '', now());
  steps.step(() => {
    away(sides.own).set(itemOf(id), { ...entry, rest: { ...entry.rest, ...marks, askedAt } });
  });
  return succeed();
}

/** Its marks, as they wait. An empty one is none. */
function waitingMarks(sides: Sides, id: string): Marks {
  return {
    get: name => waitingFor(sides, id).rest?.[name] || undefined,
    set(name, value) {
      const entry = waitingFor(sides, id);
      away(sides.own).set(itemOf(id), { ...entry, rest: { ...entry.rest, [name]: value ?? '' } });
    },
  };
}

/** The text an answer is typed in. What was answered before it was shared is put there first. */
function answerText(sides: Sides, kind: Kind, id: string) {
  const { own } = sides;
  const name = `${kind}/${id}` as const;
  const words = looseText(own.doc, name);
  const entry = waitingFor(sides, id);
  const waiting = entry.rest?.[kind] ?? '';
  if (waiting && readLooseText(own.doc, name) === '') {
    own.doc.transact(() => {
      words.insert(0, waiting, {});
      away(own).set(itemOf(id), { ...entry, rest: { ...entry.rest, [kind]: '' } });
    });
  }
  return words;
}
