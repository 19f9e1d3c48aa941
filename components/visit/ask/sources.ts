import type { Passage, Question, Visit } from '../../../lib/notebook/visit';

/** A text that my own words can be held against. */
export type Source = { kind: 'answer' | 'passage' | 'note'; id: string; text: string };

/** What was said and what is written about a question: the answer, its passage, and the notes on it. */
export function sourcesOf({ notes }: Pick<Visit, 'notes'>, question: Question): Source[] {
  const { passage, answer } = question;
  const about = notes.filter(({ questionId }) => questionId === question.id);
  const sources: Source[] = [
    { kind: 'answer', id: 'answer', text: answer },
    { kind: 'passage', id: 'passage', text: passage ? wordsOf(passage) : '' },
    ...about.flatMap(note => [
      { kind: 'note' as const, id: note.id, text: note.kind === 'heard' ? note.text : '' },
      { kind: 'passage' as const, id: `${note.id}/passage`, text: note.passage ? wordsOf(note.passage) : '' },
    ]),
  ];
  return sources.filter(({ text }) => text.trim() !== '');
}

/** With the words around it: what a passage says of a number often stands beside it. */
function wordsOf({ quote }: Passage): string {
  return (quote.before + quote.exact + quote.after).replaceAll('\n', ' ');
}
