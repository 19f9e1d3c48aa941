import { encodeStateAsUpdate } from 'yjs';

import { createDocument, readVisit } from '../../lib/notebook/document';
import type { Change } from '../../lib/notebook/journal';
import { newQuestion } from '../../lib/notebook/questions/question';
import { writeQuestion } from '../../lib/notebook/questions/read-question';
import { privateDocumentId, summarize, writeLine } from '../../lib/notebook/summary';

const words = (
  'what when why who how will should can my the this that dose pill pain sleep blood test result kidney heart ' +
  'sugar pressure doctor nurse night morning week months safe stop start change help worse better food walk work'
).split(' ');

/** The same on every run, and the same mix in every visit. */
function sentence(seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state;
  };
  return `${Array.from({ length: 9 }, () => words[next() % words.length]).join(' ')} ${seed}?`;
}

export const visitId = (number: number) => `visit-${String(number).padStart(5, '0')}`;

/** One visit with so many questions, as the one change it is after compaction, and its line. */
export function visitOf(number: number, questions: number): Change {
  const document = createDocument(visitId(number));
  document.doc.transact(() => {
    document.texts.with.insert(0, `Dr. Number ${number}`);
    document.details.set('at', '2026-03-09T14:30');
    for (let at = 0; at < questions; at++) {
      const question = newQuestion(`question-${number}-${at}`, sentence(number * questions + at));
      writeQuestion(document, question, { first: at < 3, order: at });
    }
  });
  const line = summarize(readVisit(document), { changedAt: '2026-03-02T09:00:00.000Z', removedAt: '' });
  const update = encodeStateAsUpdate(document.doc);
  document.doc.destroy();
  return { documentId: privateDocumentId(visitId(number)), update, summary: writeLine(line) };
}
