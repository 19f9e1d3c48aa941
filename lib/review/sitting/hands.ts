import { fail, type Result } from '../../base/result';
import type { Voice } from '../../notebook/voices';
import type { ClientVerbs } from '../client';
import type { Choice } from '../decide';
import type { ItemId } from '../plan';
import type { ReviewDocument, ReviewVerbs } from '../review';
import type { SessionVerbs } from '../session';

/** Nothing was done: it is the other's turn, or no session goes on. */
export type NotNow = 'not-your-turn';

type InTurn<Verbs> = {
  [Name in keyof Verbs]: Verbs[Name] extends (...given: infer Given) => Result<infer Value, infer Code>
    ? (...given: Given) => Result<Value, Code | NotNow>
    : never;
};

/** Words the client puts on the table: their own, or of another origin. Never the specialist's. */
export type OwnWords = { text: string; voice: Exclude<Voice, 'specialist'> };

/** What the client can do in their turn. */
export type ClientHand = InTurn<
  Pick<ClientVerbs, 'edit' | 'sayWhose' | 'paste' | 'become'> & {
    /** Add a question, or a note; seen at once. */
    write(kind: 'question' | 'notes', words: OwnWords): Result<ItemId, 'too-long'>;
    decide(choice: Choice): Result<void, 'stale' | 'too-long'>;
    /** All in one step. How many were done, and how many were not. */
    decideAll(choices: Choice[]): Result<{ done: number; stale: number }, never>;
    showMore: SessionVerbs['showMore'];
    takeBack(ids: ItemId[]): Result<void, never>;
    setLimit(share: number): Result<void, 'bad-number'>;
    undo(): Result<boolean, never>;
    redo(): Result<boolean, never>;
  }
>;

/** What the specialist can do in theirs. Nothing of it reaches the plan: none of these holds one. */
export type SpecialistHand = InTurn<
  Pick<ReviewVerbs, 'suggest' | 'retract'> & { handBack(): Result<void, never> }
> &
  Pick<ReviewVerbs, 'draft'>;

/** Let verbs be used in one's turn only. */
function inTurn<Verbs extends object>(isTurn: () => boolean, verbs: Verbs): InTurn<Verbs> {
  const guarded = Object.entries(verbs).map(([name, verb]) => [
    name,
    (...given: unknown[]) => (isTurn() ? verb(...given) : fail('not-your-turn')),
  ]);
  return Object.fromEntries(guarded) as InTurn<Verbs>;
}

export function createClientHand({
  verbs,
  review,
  session,
  newId,
  isTurn,
  setLimit,
  noteNew,
}: {
  verbs: ClientVerbs;
  review: ReviewDocument;
  session: SessionVerbs;
  newId(): string;
  isTurn: () => boolean;
  setLimit(share: number): Result<void, 'bad-number'>;
  /** Do it, and note what is seen from now on in the client's log. */
  noteNew<Value>(work: () => Value): Value;
}): ClientHand {
  return inTurn(isTurn, {
    edit: (...given: Parameters<ClientVerbs['edit']>) => verbs.edit(...given),
    sayWhose: (...given: Parameters<ClientVerbs['sayWhose']>) => verbs.sayWhose(...given),
    paste: (...given: Parameters<ClientVerbs['paste']>) => verbs.paste(...given),
    become: (heard: ItemId, what: 'question' | 'goal') => noteNew(() => verbs.become(heard, what)),
    write(kind: 'question' | 'notes', words: OwnWords): Result<ItemId, 'too-long'> {
      const id: ItemId = `${kind}/${newId()}`;
      const added = noteNew(() => verbs.add(id, words));
      return added.ok ? { ok: true, value: id } : added;
    },
    decide: (choice: Choice) => noteNew(() => verbs.decide(review, choice)),
    decideAll(choices: Choice[]): Result<{ done: number; stale: number }, never> {
      const results = noteNew(() => verbs.decideAll(review, choices));
      const done = results.filter(({ ok }) => ok).length;
      return { ok: true, value: { done, stale: results.length - done } };
    },
    showMore: session.showMore,
    takeBack(ids: ItemId[]): Result<void, never> {
      session.takeBack(ids);
      return { ok: true, value: undefined };
    },
    setLimit,
    undo: (): Result<boolean, never> => ({ ok: true, value: verbs.undo() }),
    redo: (): Result<boolean, never> => ({ ok: true, value: verbs.redo() }),
  });
}

export function createSpecialistHand({
  verbs,
  isTurn,
  handBack,
}: {
  verbs: ReviewVerbs;
  isTurn: () => boolean;
  handBack(): void;
}): SpecialistHand {
  const { suggest, retract, draft } = verbs;
  const back = (): Result<void, never> => {
    handBack();
    return { ok: true, value: undefined };
  };
  return { ...inTurn(isTurn, { suggest, retract, handBack: back }), draft };
}
