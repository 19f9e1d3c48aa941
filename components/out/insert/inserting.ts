import type { Result } from '../../../lib/base/result';

/** A box on the page beside the panel. `room`: characters that fit; undefined where it names no limit. */
export type FoundBox = { kind: 'box'; room: number | undefined; isLine: boolean };

/** The box stands in a frame of another site, which we may not look into. */
export type OtherSite = { kind: 'other-site'; host: string };

/** Why there is no box to write in. `which-box`: there are several, and the caret is in none. */
export type NoBox = 'no-box' | 'which-box' | 'not-allowed' | 'no-page';

/** What came of it. `changed`: the portal changed some letters. */
export type Put = 'as-written' | 'changed';

/** Putting words in a portal's own message box. Nothing here sends them. */
export type Inserting = {
  /** Find the box: the one the person last wrote in, else the only one. */
  look(): Promise<Result<FoundBox | OtherSite, NoBox>>;
  /** Put words in the box that was found, behind what is there. */
  put(words: string): Promise<Result<Put, NoBox | 'read-only' | 'not-arrived' | 'too-long'>>;
  /** Ask to look into the frame of the other site, for this one time. Call it from a click. */
  letIn(): Promise<Result<void, 'refused'>>;
};
