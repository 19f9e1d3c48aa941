import type { FalseFriend, Term } from '../jargon/term';
import type { UnknownWords } from '../jargon/unknown/gloss';

/** A folder of data that adds words. Never code. */
export type Pack = {
  /** Lower-case letters, digits and hyphens, such as `en-core`. */
  id: string;
  version: string;
  /** What people see. */
  name: string;
  /** BCP 47, such as `en`. */
  languages: string[];
  author: string;
  licence: string;
  source: string;
  terms: Term[];
  falseFriends: FalseFriend[];
  /** What it says of words no pack has. */
  unknown: UnknownWords;
};
