import type { Quote } from '../anchors/quote';

/**
 * Why something is worth checking: `explain`, a hard word with a meaning; `ask`, a word that sounds plain and is not.
 * Never a judgement of the person.
 */
export type Severity = 'explain' | 'ask';

/** Something worth checking on the page, or in the client's own list. On screen: "Things to check". */
export type Diagnostic = {
  /** Among those of one owner. For a hard word: the id of its term. */
  id: string;
  severity: Severity;
  /** The words it is about, as they stand there. */
  text: string;
  /** Where they stand first. */
  quote: Quote;
  /** How many times they stand there. */
  count: number;
  /** How a lab marked the value beside them. We repeat it; we never mark one ourselves. */
  labMark?: 'high' | 'low';
};
