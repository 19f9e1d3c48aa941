import type { TypedAnswer } from '../notebook/questions/question';
import type { Visit } from '../notebook/visit';

/** The box that remembers in which order the questions were printed: they may be moved before the answers come home. */
export const paperBox = 'paper/codes';

/** The box that holds what was typed back from paper, until it is taken over. */
export const typedBox = 'paper/typed';

/** A short code on paper, and the question it stands for. */
export type PaperCode = { code: string; questionId: string };

/** The codes of questions as they are printed: `Q1` to `Qn`, in the order of the sheet. */
export function codesFor(questions: readonly { id: string }[]): PaperCode[] {
  return questions.map(({ id }, at) => ({ code: `Q${at + 1}`, questionId: id }));
}

/** What to keep in `paperBox` when the sheet is printed. */
export function writeCodes(codes: readonly PaperCode[]): string {
  return codes.map(({ questionId }) => questionId).join(' ');
}

/** The codes of the last printed sheet, or of the list as it stands when none was printed. Questions since removed keep their code. */
export function readCodes({ boxes, questions }: Pick<Visit, 'boxes' | 'questions'>): PaperCode[] {
  const printed = boxes[paperBox];
  return printed ? codesFor(printed.split(' ').map(id => ({ id }))) : codesFor(questions);
}

/** Answers typed back from paper, by question, and codes that are not on the paper. */
export type TypedBack = { answers: TypedAnswer[]; unknown: string[] };

/**
 * Read answers typed back from paper: each begins on a line of its own with its code, as `Q2`, `q2:`, `Q 2.` or `2)`. What
 * follows, to the next code, is the answer. What comes before the first code belongs to none and is left alone.
 */
export function readTypedBack(typed: string, codes: readonly PaperCode[]): TypedBack {
  const byCode = new Map(codes.map(({ code, questionId }) => [code, questionId]));
  const starts = [...typed.matchAll(/^[ \t]*(?:Q[ \t]?(\d{1,3})\b|(\d{1,3})[.):])[ \t]*[:.)–-]?[ \t]*/gim)];
  const back: TypedBack = { answers: [], unknown: [] };
  for (const [at, match] of starts.entries()) {
    const code = `Q${Number(match[1] ?? match[2])}`;
    const text = typed.slice(match.index + match[0].length, starts[at + 1]?.index).trim();
    const questionId = byCode.get(code);
    if (questionId === undefined) back.unknown.push(code);
    else if (text) back.answers.push({ questionId, text });
  }
  return back;
}
