import { fail, succeed } from '../../base/result';
import { looseText } from '../loose-texts';
import type { OpenVisit, OpenVisitParts } from '../open-visit';
import { limits } from '../visit';
import type { QuestionStatus, TypedAnswer } from './question';

/** What a person said of an answer stands, whatever comes home on paper. */
const keptStatuses = new Set<QuestionStatus>(['answered', 'half-answered', 'refused', 'not-mine']);

/** What came to one question, and how it stood before. */
type Arrived = { id: string; added: string; status: unknown; askedAt: unknown };

/** Keep answers that came home on paper, each after what is there, and empty the box they were typed in. */
export function keepAnswers(
  parts: OpenVisitParts,
  answers: readonly TypedAnswer[],
  fromBox: string,
): ReturnType<OpenVisit['keepAnswers']> {
  const { document, steps, now } = parts;
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
      const entry = document.questions.get(id);
      if (!keptStatuses.has(entry?.get('status') as QuestionStatus)) entry?.set('status', 'answered');
      if (!entry?.get('askedAt')) entry?.set('askedAt', new Date(now()).toISOString());
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
function arrivals({ document }: OpenVisitParts, answers: readonly TypedAnswer[]): Arrived[] {
  const arrived = new Map<string, Arrived>();
  for (const { questionId: id, text } of answers) {
    const entry = document.questions.get(id);
    const one = arrived.get(id) ?? {
      id,
      added: '',
      status: entry?.get('status'),
      askedAt: entry?.get('askedAt'),
    };
    const isFirst = one.added === '' && looseText(document.doc, `answer/${id}`).length === 0;
    arrived.set(id, { ...one, added: `${one.added}${isFirst ? '' : '\n'}${text.toWellFormed()}` });
  }
  return [...arrived.values()];
}

/** Something was done since: only what came is taken out, where it still stands word for word. */
function takeBackOne({ document }: OpenVisitParts, { id, added, status, askedAt }: Arrived): void {
  const answer = looseText(document.doc, `answer/${id}`);
  const at = answer.toString().lastIndexOf(added);
  const entry = document.questions.get(id);
  if (at === -1 || !entry) return;
  answer.delete(at, added.length);
  if (entry.get('status') === 'answered' && status !== undefined) entry.set('status', status);
  if (askedAt === undefined) entry.delete('askedAt');
}
