import { type PhraseBook, type Tone, type Turn, tones } from './phrase';

/** What the other side may say to the question itself: one reply for each tone, as the packs have them. */
export function openingReplies({ turns }: Pick<PhraseBook, 'turns'>): (Turn & { opens: Tone })[] {
  const found = tones.map(tone => turns.find(({ opens }) => opens === tone));
  return found.filter((turn): turn is Turn & { opens: Tone } => turn !== undefined);
}

/** What can follow a turn. Nothing: it has come to a good end. */
export function turnsAfter({ turns }: Pick<PhraseBook, 'turns'>, turn: Turn): Turn[] {
  return turn.next.flatMap(id => turns.find(other => other.id === id) ?? []);
}

/** The turns that leave a person stuck: no way from them leads to an end of their own, or they lead to nothing at all. */
export function findDeadEnds(turns: readonly Turn[]): Turn[] {
  const byId = new Map(turns.map(turn => [turn.id, turn]));
  const ends = new Set(turns.filter(({ who, next }) => who === 'me' && next.length === 0));
  for (let before = -1; before < ends.size; ) {
    before = ends.size;
    for (const turn of turns) {
      if (turn.next.some(id => ends.has(byId.get(id) as Turn))) ends.add(turn);
    }
  }
  return turns.filter(turn => !ends.has(turn) || !turn.next.every(id => follows(turn, byId.get(id))));
}

/** We take turns: after mine comes one of theirs. */
function follows({ who }: Turn, turn: Turn | undefined): boolean {
  return turn !== undefined && turn.who !== who;
}
