import { readDetails } from '../notebook/details';
import { readPlaces as privatePlaces, readVisit, type VisitDocument } from '../notebook/document';
import { type Shape, shapes } from '../notebook/items/shapes';
import { groupPlaces, type Place } from '../notebook/questions/places';
import { newQuestion, type Question } from '../notebook/questions/question';
import type { Visit, VisitText } from '../notebook/visit';
import { hasOthers, readSpans, textOf } from '../notebook/voices';
import { findWords, type ItemId, type PlanDocument, readPlaces } from './plan';
import { begunAs, type ListName, mainText, typedSince } from './private-items';
import { away, type Sides } from './share';

/**
 * A client's whole visit, whatever of it is shared at the moment: as `readVisit` would read it if nothing were.
 *
 * What a list of private things lacks while it is shared comes back in its place.
 */
export function readTogether({ own, plan }: Sides): Visit {
  const visit = readVisit(own);
  const shared = readPlaces(plan);
  const idsOf = (kind: string) => [...shared.keys()].filter(id => id.startsWith(`${kind}/`));
  const questions = joinQuestions({ own, plan }, visit.questions);
  const { hardest } = readDetails(own.details);
  const isThere = questions.some(({ id }) => id === hardest);
  const together: Visit = { ...visit, questions, hardest: isThere ? hardest : '' };
  for (const id of idsOf('text')) {
    const name = ownId(id) as VisitText;
    const words = findWords(plan, id)?.toString() ?? '';
    delete together.whose?.[name];
    if (name in visit) together[name] = [words, visit[name]].filter(Boolean).join('\n');
  }
  for (const name of lists) {
    const ids = [...idsOf(name), ...(name === 'notes' ? idsOf('heard') : [])];
    const items = ids.map(id => ({ order: shared.get(id)!.order, item: joinItem({ own, plan }, name, id) }));
    if (items.length > 0) Object.assign(together, { [name]: stand(own, name, visit[name], items) });
  }
  return together;
}

const lists = Object.keys(mainText) as ListName[];
type Ordered = { order: number; item: { id: string } };

function joinQuestions({ own, plan }: Sides, questions: Question[]): Question[] {
  const byId = new Map(questions.map(question => [question.id, question]));
  for (const question of wholePlaces({ plan }).keys())
    byId.set(question, joinQuestion({ own, plan }, question));
  const { first, rest } = groupPlaces(wholePlaces({ own, plan }));
  return [
    ...first.map(({ id }) => ({ id, first: true })),
    ...rest.map(({ id }) => ({ id, first: false })),
  ].map(({ id, first }) => ({ ...byId.get(id)!, first }));
}

/** The words from the plan; the rest, as it waits in the private document. An answer may have been typed since. */
function joinQuestion({ own, plan }: Sides, id: string): Question {
  const words = findWords(plan, `question/${id}`);
  const spans = words ? readSpans(words) : [];
  const rest = restOf({ own }, `question/${id}`);
  const whole = { ...newQuestion(id, ''), ...rest, ...typedSince(own, id), id, text: textOf(spans) };
  return hasOthers(spans) ? { ...whole, spans } : whole;
}

/** Where each question says it stands, by its own id: the shared ones, and the private ones where they are given. */
export function wholePlaces({ own, plan }: Pick<Sides, 'plan'> & Partial<Sides>): Map<string, Place> {
  const places = new Map<string, Place>(own && privatePlaces(own));
  for (const [id, place] of readPlaces(plan)) if (id.startsWith('question/')) places.set(ownId(id), place);
  return places;
}

/** As it would come home: what the client confirmed of what was heard is a note, though it began in the plan. */
function joinItem(sides: Sides, name: ListName, id: ItemId): { id: string } {
  const text = findWords(sides.plan, id)?.toString() ?? '';
  return { ...emptyItem(name), ...begunAs(id), ...restOf(sides, id), [mainText[name]]: text, id: ownId(id) };
}

/** The id under which a thing of a list is shared now. Undefined: it is not. */
export function sharedAs(plan: PlanDocument, name: ListName, id: string): ItemId | undefined {
  const ids: ItemId[] = name === 'notes' ? [`notes/${id}`, `heard/${id}`] : [`${name}/${id}`];
  return ids.find(shared => findWords(plan, shared));
}

function emptyItem(name: ListName): object {
  const { texts, values } = shapes[name] as Shape<Record<string, unknown>>;
  const read = Object.entries(values).map(([field, read]) => [field, read?.(undefined)] as const);
  const known = read.filter(([, value]) => value !== undefined);
  return Object.fromEntries([...Object.keys(texts).map(field => [field, '']), ...known]);
}

function stand(
  own: VisitDocument,
  name: ListName,
  there: { id: string }[],
  shared: Ordered[],
): { id: string }[] {
  const orders = own.items[name];
  const mine = there.map(item => ({ order: Number(orders.get(item.id)?.get('order') ?? 0), item }));
  const all = [...mine, ...shared].sort((a, b) => a.order - b.order || (a.item.id < b.item.id ? -1 : 1));
  return all.map(({ item }) => item);
}

function restOf({ own }: Pick<Sides, 'own'>, id: string): object {
  return (Object(away(own).get(id)) as { rest?: object }).rest ?? {};
}

function ownId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
