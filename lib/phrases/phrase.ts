import type { Locale } from '../base/localize';

/** The same words in every language we speak, so that two languages can stand side by side. */
export type Said = Record<Locale, string>;

/** A line a person can say, under an id that stays. */
export type Line = {
  /** `pack/name`, or `pack/name/rung` for a rung of a ladder. */
  id: string;
  says: Said;
};

/** How firmly one can disagree: each a step further, none of them rude. */
export const rungs = ['curious', 'worried', 'clear', 'formal'] as const;
export type Rung = (typeof rungs)[number];

/** Ways to disagree safely with one thing that people are told. */
export type Ladder = {
  id: string;
  /** What they say: "Give it time." */
  hear: Said;
  rungs: Record<Rung, Line>;
  /** "I want to keep a good relationship": said before a rung. */
  warm: Line;
};

/** What a ready line is for. */
export const lineGroups = [
  'plain',
  'moment',
  'interpreter',
  'choices',
  'something-else',
  'asked-twice',
  'after-no',
] as const;
export type LineGroup = (typeof lineGroups)[number];
export type ReadyLine = Line & { group: LineGroup };

/** How the other side may answer a question one practises. */
export const tones = ['rushed', 'kind', 'no'] as const;
export type Tone = (typeof tones)[number];

/** One turn of a rehearsal. After mine, one of theirs; mine with nothing after it ends it well. */
export type Turn = Line & {
  who: 'me' | 'them';
  /** A reply to the question itself. */
  opens?: Tone | undefined;
  /** The ids of the turns that can follow. */
  next: string[];
};

export type Phrase =
  | ({ kind: 'ladder' } & Ladder)
  | ({ kind: 'line' } & ReadyLine)
  | ({ kind: 'turn' } & Turn);

/** All phrases of all packs. */
export type PhraseBook = { ladders: Ladder[]; lines: ReadyLine[]; turns: Turn[] };

/**
 * Put phrases into one book. A later line or ladder takes the place of an earlier one with its name, whatever pack that
 * is in. Turns of a rehearsal lead to each other: they stay with those of their pack.
 */
export function makePhraseBook(phrases: readonly Phrase[]): PhraseBook {
  const nameOf = ({ kind, id }: Phrase) => (kind === 'turn' ? id : id.slice(id.indexOf('/') + 1));
  const all = [...new Map(phrases.map(phrase => [`${phrase.kind} ${nameOf(phrase)}`, phrase])).values()];
  return {
    ladders: all.filter(phrase => phrase.kind === 'ladder'),
    lines: all.filter(phrase => phrase.kind === 'line'),
    turns: all.filter(phrase => phrase.kind === 'turn'),
  };
}

/** What `makePhraseBook` put together, as phrases again, to be put together with more. */
export function phrasesOf({ ladders, lines, turns }: PhraseBook): Phrase[] {
  return [
    ...ladders.map((ladder): Phrase => ({ kind: 'ladder', ...ladder })),
    ...lines.map((line): Phrase => ({ kind: 'line', ...line })),
    ...turns.map((turn): Phrase => ({ kind: 'turn', ...turn })),
  ];
}

/** Every line a person can say, for what shows two languages side by side. */
export function linesToSay({ ladders, lines, turns }: PhraseBook): Line[] {
  return [
    ...ladders.flatMap(ladder => [...rungs.map(rung => ladder.rungs[rung]), ladder.warm]),
    ...lines,
    ...turns.filter(({ who }) => who === 'me'),
  ];
}

/** What can be said when a rung did not help: the next rung; after the last, what one says to a "no". Never nothing. */
export function linesAfter({ lines }: Pick<PhraseBook, 'lines'>, ladder: Ladder, rung: Rung): Line[] {
  const next = rungs[rungs.indexOf(rung) + 1];
  return next ? [ladder.rungs[next]] : lines.filter(({ group }) => group === 'after-no');
}
