import type { Line, Said } from './phrase';

/** How the other side may answer what one practises to say. */
export const tones = ['rushed', 'kind', 'no'] as const;
export type Tone = (typeof tones)[number];

/** One turn of a rehearsal. After mine, one of theirs; mine with nothing after it ends it well. */
export type Turn = Line & {
  who: 'me' | 'them';
  /** A reply to what was said first. */
  opens?: Tone | undefined;
  /** The ids of the turns that can follow. */
  next: string[];
};

/** A hard moment to practise: what I say first, three ways they may answer, and what I can say to that. */
export type Rehearsal = {
  /** `pack/name`. Its turns are `pack/name/turn`. */
  id: string;
  title: Said;
  /** What I say first. Undefined: my own first question. */
  begin?: Said | undefined;
  turns: Turn[];
};

/** One rehearsal for each name: a later pack's takes the place of an earlier one's, with all its turns. */
export function mergeRehearsals(rehearsals: readonly Rehearsal[]): Rehearsal[] {
  const nameOf = (id: string) => id.slice(id.indexOf('/') + 1);
  return [...new Map(rehearsals.map(rehearsal => [nameOf(rehearsal.id), rehearsal])).values()];
}

/** What the other side may say first: one reply for each tone. */
export function openingReplies({ turns }: Pick<Rehearsal, 'turns'>): (Turn & { opens: Tone })[] {
  const found = tones.map(tone => turns.find(({ opens }) => opens === tone));
  return found.filter((turn): turn is Turn & { opens: Tone } => turn !== undefined);
}

/** What can follow a turn. Nothing: it has come to a good end. */
export function turnsAfter({ turns }: Pick<Rehearsal, 'turns'>, turn: Pick<Turn, 'next'>): Turn[] {
  return turn.next.flatMap(id => turns.find(other => other.id === id) ?? []);
}

/** What a person says in a rehearsal, each line under an id that stays. */
export function linesOfMine({ id, begin, turns }: Rehearsal): Line[] {
  const first = begin ? [{ id: `${id}/begin`, says: begin }] : [];
  return [...first, ...turns.filter(({ who }) => who === 'me')];
}
