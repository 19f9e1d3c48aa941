import type { Passage, Question } from '../questions/question';
import { type Visit, type VisitText, visitTexts } from '../visit';

/** Which of a person's texts. */
export type SearchField =
  | VisitText
  | 'question'
  | 'passage'
  | 'answer'
  | 'inMyWords'
  | 'note'
  | 'nextStep'
  | 'promise'
  | 'deed'
  | 'barrier'
  | 'box';

/** One text a person wrote or kept. `questionId` when it belongs to a question, `itemId` when to a note or the like. */
export type Text = {
  visitId: string;
  questionId?: string;
  itemId?: string;
  field: SearchField;
  text: string;
};

/** Every text of a visit that holds something, in the order it is shown. What belongs together is one text. */
export function textsOf(visit: Visit): Text[] {
  const { id: visitId, questions, notes, nextSteps, promises, deeds, barriers, boxes } = visit;
  const own = (Object.keys(visitTexts) as VisitText[]).map(field => ({ field, text: visit[field] }));
  const item = (field: SearchField) => (thing: Words) => ({ itemId: thing.id, field, text: join(thing) });
  const texts: Omit<Text, 'visitId'>[] = [
    ...own,
    ...questions.flatMap(textsOfQuestion),
    ...notes.flatMap(({ id: itemId, text, passage }) => [
      { itemId, field: 'note' as const, text },
      { itemId, field: 'passage' as const, text: quoted(passage) },
    ]),
    ...nextSteps.map(item('nextStep')),
    ...promises.map(item('promise')),
    ...deeds.map(item('deed')),
    ...barriers.map(item('barrier')),
    ...Object.entries(boxes)
      .filter(isWritten)
      .map(([itemId, text]) => ({ itemId, field: 'box' as const, text })),
  ];
  return texts.filter(({ text }) => text !== '').map(text => ({ visitId, ...text }));
}

/** What the program keeps for itself about a printed sheet is nobody's words. */
function isWritten([name]: [string, string]): boolean {
  return !name.startsWith('paper/');
}

function textsOfQuestion({ id: questionId, text, answer, inMyWords, passage }: Question) {
  return [
    { questionId, field: 'question' as const, text },
    { questionId, field: 'answer' as const, text: answer },
    { questionId, field: 'inMyWords' as const, text: inMyWords },
    { questionId, field: 'passage' as const, text: quoted(passage) },
  ];
}

/** Whatever texts a thing has. */
type Words = { id: string } & Partial<
  Record<'text' | 'what' | 'ask' | 'resource' | 'who' | 'reference', string>
>;

function join({ text, what, ask, resource, who, reference }: Words): string {
  return [text, what, ask, resource, who, reference].filter(Boolean).join(' · ');
}

function quoted(passage: Passage | undefined): string {
  return passage?.quote.exact ?? '';
}
