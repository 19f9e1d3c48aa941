import * as Y from 'yjs';

import type { Result } from '../../base/result';
import type { Journal, StoreFailure } from '../../notebook/journal';
import { type Kept, keep } from '../keep';

/** What the client keeps for all visits: the card "How to help me", and which visit is on the table now. */
export type HelpDocument = { doc: Y.Doc; said: Y.Map<unknown> };

const helpDocumentId = 'how-to-help-me';

export function keepHelp(journal: Journal): Promise<Result<Kept<HelpDocument>, StoreFailure>> {
  const doc = new Y.Doc();
  return keep(journal, helpDocumentId, { doc, said: doc.getMap('said') });
}
