import type { Question } from '../notebook/questions/question';
import type { OutVisit } from './choose';

/**
 * Write a visit as JSON, for other programs. `docs/json-format.md` describes it. It is not a backup: what was left out is
 * not in it, and nothing reads it back.
 */
export function writeJson(out: OutVisit, madeAt: string): string {
  const { draft: _draft, paths: _paths, isList: _isList, questions, notes, ...rest } = out;
  const visit = {
    ...rest,
    questions: questions.map(question => ({ ...question, whose: whoseQuestion(question) })),
    notes: notes.map(note => ({ ...note, whose: note.kind === 'heard' ? 'theirs' : 'mine' })),
  };
  return `${JSON.stringify({ format: 'in-my-corner-visit', version: 1, madeAt, visit }, null, 1)}\n`;
}

function whoseQuestion({ text, starter }: Question): 'mine' | 'pack' {
  return starter?.text.trim() === text.trim() ? 'pack' : 'mine';
}
