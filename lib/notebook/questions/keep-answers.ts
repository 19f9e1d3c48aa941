import { fail, succeed } from '../../base/result';
import { looseText } from '../loose-texts';
import type { OpenVisit, OpenVisitParts } from '../open-visit';
import { limits } from '../visit';
import type { QuestionStatus, TypedAnswer } from './question';

/** What a person said of an answer stands, whatever comes home on paper. */
const keptStatuses = new Set<QuestionStatus>(['answered', 'half-answered', 'refused', 'not-mine']);

/** Where the marks of a question are kept. Undefined takes a mark out. */
export type Marks = {
  get(name: 'status' | 'askedAt'): unknown;
  set(name: 'status' | 'askedAt', value: unknown): void;
};

/** The marks of a question, by its id. Undefined where there is no such question. */
type MarksOf = (id: string) => Marks | undefined;

type Parts = Pick<OpenVisitParts, 'document' | 'steps' | 'now' | 'isLive'> & { marksOf: MarksOf };

/** What came to one question, and how it stood before. */
type Arrived = { id: string; added: string; status: unknown; askedAt: unknown };

/** Keep answers that came home on paper, each after what is there, and empty the box they were typed in. */
export function keepAnswers(
  parts: Parts,
  answers: readonly TypedAnswer[],
  fromBox: string,
): ReturnType<OpenVisit['keepAnswers']> {
  const { document, steps, now, marksOf } = parts;
  const box = looseText(document.doc, `box/${fromBox}`);
  const typed = box.toString();
  const arrived = arrivals(parts, answers);
  const isTooLong = ({ id, added }: Arrived) =>
    looseText(document.doc, `answer/${id}`).length + added.length > limits.answer;
  if (arrived.some(isTooLong)) return fail('too-long');
  const step = steps.step(() => {
    for (const { id, added } of arrived) {
      const answer = looseText(document.doc, `answer/${id}`);
      answer.insert(answer.length, added);
      const marks = marksOf(id);
      if (!keptStatuses.has(marks?.get('status') as QuestionStatus)) marks?.set('status', 'answered');
      if (!marks?.get('askedAt')) marks?.set('askedAt', new Date(now()).toISOString());
    }
    box.delete(0, box.length);
  });
  return succeed({
    count: arrived.length,
    takeBack() {
      if (!parts.isLive() || steps.undoIfLast(step)) return;
      steps.step(() => {
        for (const one of arrived) takeBackOne(parts, one);
        box.insert(0, typed);
      });
    },
  });
}

/** Several answers to one question come one below the other. */
function arrivals({ document, marksOf }: Parts, answers: readonly TypedAnswer[]): Arrived[] {
  const arrived = new Map<string, Arrived>();
  for (const { questionId: id, text } of answers) {
    const marks = marksOf(id);
    const before = { status: marks?.get('status'), askedAt: marks?.get('askedAt') };
    const one = arrived.get(id) ?? { id, added: '', ...before };
    const isFirst = one.added === '' && looseText(document.doc, `answer/${id}`).length === 0;
    arrived.set(id, { ...one, added: `${one.added}${isFirst ? '' : '\n'}${text.toWellFormed()}` });
  }
  return [...arrived.values()];
}

/** Something was done since: only what came is taken out, where it still stands word for word. */
function takeBackOne({ document, marksOf }: Parts, { id, added, status, askedAt }: Arrived): void {
  const answer = looseText(document.doc, `answer/${id}`);
  const at = answer.toString().lastIndexOf(added);
  const marks = marksOf(id);
  if (at === -1 || !marks) return;
  answer.delete(at, added.length);
  if (marks.get('status') === 'answered' && status !== undefined) marks.set('status', status);
  if (askedAt === undefined) marks.set('askedAt', undefined);
}

/** The marks of a question of the private document. */
export function ownMarks({ questions }: OpenVisitParts['document'], id: string): Marks | undefined {
  const entry = questions.get(id);
  return (
    entry && {
      get: name => entry.get(name),
      set: (name, value) => (value === undefined ? entry.delete(name) : void entry.set(name, value)),
    }
  );
}
