import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Services } from '../services';

type Removing = Pick<OpenVisit['notes'], 'remove' | 'putBack'>;

/** Remove a thing from a list of a visit, with Undo. */
export function removeItem({ t, toast, explainFailure }: Services, list: Removing, id: string): void {
  const answer = list.remove(id);
  if (answer.ok) toast({ text: t('after-removed'), undo: () => void list.putBack(id) });
  else explainFailure(answer.code);
}
