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

export type Phrase = ({ kind: 'ladder' } & Ladder) | ({ kind: 'line' } & ReadyLine);

/** All phrases of all packs. */
export type PhraseBook = { ladders: Ladder[]; lines: ReadyLine[] };

/** Put phrases into one book. A later one takes the place of an earlier one with its name, whatever pack that is in. */
export function makePhraseBook(phrases: readonly Phrase[]): PhraseBook {
  const nameOf = ({ id }: Phrase) => id.slice(id.indexOf('/') + 1);
  const all = [...new Map(phrases.map(phrase => [`${phrase.kind} ${nameOf(phrase)}`, phrase])).values()];
  return {
    ladders: all.filter(phrase => phrase.kind === 'ladder'),
    lines: all.filter(phrase => phrase.kind === 'line'),
  };
}

/** What `makePhraseBook` put together, as phrases again, to be put together with more. */
export function phrasesOf({ ladders, lines }: PhraseBook): Phrase[] {
  return [
    ...ladders.map((ladder): Phrase => ({ kind: 'ladder', ...ladder })),
    ...lines.map((line): Phrase => ({ kind: 'line', ...line })),
  ];
}

/** Every line a person can say, for what shows two languages side by side. */
export function linesToSay({ ladders, lines }: PhraseBook): Line[] {
  return [...ladders.flatMap(ladder => [...rungs.map(rung => ladder.rungs[rung]), ladder.warm]), ...lines];
}

/** What can be said when a rung did not help: the next rung; after the last, what one says to a "no". Never nothing. */
export function linesAfter({ lines }: Pick<PhraseBook, 'lines'>, ladder: Ladder, rung: Rung): Line[] {
  const next = rungs[rungs.indexOf(rung) + 1];
  return next ? [ladder.rungs[next]] : lines.filter(({ group }) => group === 'after-no');
}
