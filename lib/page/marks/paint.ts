import { type MarkLook, markSheetText } from './mark-style';
import { nodeOf, type Place, rangeOf, textOf } from './passage';
import type { Region } from './regions';

/** What a mark says of a word: it is hard, or it looks easy and is not. */
export type MarkKind = 'hard' | 'friend';

/** Names of our highlights. The page can read them, so they say nothing. */
export const highlightNames = { hard: 'imc-a', friend: 'imc-b', chosen: 'imc-c' } as const;
type Name = (typeof highlightNames)[keyof typeof highlightNames];

/** Puts marks under words without touching the page's nodes. */
export type Painter = {
  /** Mark these words and no others. */
  paint(words: { place: Place; kind: MarkKind; region: Region }[]): void;
  /** Underline the word whose card is open, or none. */
  choose(word?: { place: Place; region: Region }): void;
  /** A text node has changed: take away marks that are not under their words any more. Before the next frame. */
  check(node: Node): void;
  /** How marks look, once it is known how big the page is. */
  setLook(look: MarkLook): void;
  /** How many words are marked. */
  count(): number;
  clear(): void;
};

type Mark = { key: string; range: StaticRange; text: string; name: Name; document: Document };

export function createPainter(): Painter {
  return undefined as never;
}
