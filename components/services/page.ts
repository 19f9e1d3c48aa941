import type { ReadonlySignal } from '@preact/signals-core';

import type { Quote } from '../../lib/anchors/quote';
import type { Result } from '../../lib/base/result';
import type { PageReading, PartOfPage, SelectionReading, Sight } from '../../lib/messages/protocol';

/** Why a page cannot be read now. */
export type PageProblem = 'not-allowed' | 'no-page' | 'no-text' | 'outdated' | 'gone' | 'record-file';

/** The page beside the panel, as far as we know it. */
export type PageState =
  | { kind: 'unread' }
  | { kind: 'opening' }
  /** `site`: where we stand, when we may know it. */
  | { kind: 'closed'; code: PageProblem; site?: string }
  | { kind: 'reading'; reading: PageReading; site: string; staysOn: boolean };

/** What stands in the words the person selected on the page, once they asked. */
export type SelectionState = { kind: 'read'; reading: SelectionReading } | { kind: 'nothing' };

/** A passage of the page's to look for. `key` is the id of the question it belongs to. */
export type FollowedPassage = { key: string; quote: Quote };

/** The page beside the panel. The panel never holds its text, only the words found on it. */
export type PageLink = {
  state: ReadonlySignal<PageState>;
  selection: ReadonlySignal<SelectionState | undefined>;
  /** Say what stands in the words selected on the page. Marks nothing there. */
  explainSelection(): Promise<void>;
  clearSelection(): void;
  /** Read this page now. Uses the right the toolbar press gave, or the site's own. */
  read(): Promise<void>;
  /** Ask the browser for this one site, so that it is read on every visit. Call it from a click. */
  stayOn(): Promise<Result<void, 'refused' | 'no-page'>>;
  /** Give the site's right back, and take our marks away. */
  turnOff(): Promise<Result<void, 'no-page'>>;
  /** Scroll to a word on the page and open its card. */
  showWord(id: string): Promise<void>;
  stepWord(by: 1 | -1): Promise<void>;
  /** What became of the passages that questions were kept with, by the question's id. Empty while no page is read. */
  sights: ReadonlySignal<ReadonlyMap<string, Sight>>;
  /** The words of the part of the page that is selected, or of its main part. For a copy the person pressed for. */
  copyPart(how: { wholePage: boolean }): Promise<Result<PartOfPage, string>>;
  /** Scroll to the passage of a question, or to the closed part of the page it is in, and let it pulse. */
  showPassage(key: string): Promise<Result<{ sight: 'found' | 'hidden' }, string>>;
  /** Take our marks and the card off the page, at once. What the client allowed stays allowed. */
  putAway(): void;
};
