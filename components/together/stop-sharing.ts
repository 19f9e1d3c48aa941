import { homeId } from '../../lib/review/home-id';
import type { Services } from '../services';

/** Everything comes home. One Undo goes on where it was. */
export function stopSharing({ together, toast, t, workbench, explainFailure }: Services): void {
  const table = together.table.peek();
  const session = table?.view.peek().session;
  if (!table || !session) return;
  const { card, items } = table.view.peek();
  const wasIn = table.isJoined.peek();
  table.end();
  workbench().show('together');
  const undo = () => {
    const chosen = items.map(({ id }) => ({ id: homeId(id), evenSensitive: true }));
    const again = table.start({ ...session, card }, chosen);
    if (!again.ok) return explainFailure(again.code);
    if (wasIn) table.letIn(true);
  };
  toast({ text: t('together-stopped', { who: session.with || t('together-someone') }), undo });
}
