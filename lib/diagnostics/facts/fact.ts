import type { Span } from '../../anchors/quote';

/**
 * Something in a text that can be held against another text: a number with what it counts, a day, an hour, a name.
 * Two facts are the same when their kind and value are.
 */
export type Fact = Span & {
  kind: 'share' | 'length' | 'often' | 'amount' | 'hour' | 'day' | 'number' | 'name';
  /** As it is compared: `50 %`, `14 d`, `2 /d`, `20 mg`, `14:30`, `*-14`, `3`, `ana`. */
  value: string;
  /** As it stands in the text. */
  text: string;
};

/** What one text has and the other lacks. Which of them is right is not for us to say. */
export type Differences = { onlyMine: Fact[]; onlyTheirs: Fact[] };
