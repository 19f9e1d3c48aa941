import { useEffect, useState } from 'preact/hooks';

import type { Visit, VisitSummary } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';

/** The latest visit before this one of those that are wanted, as it reads now. Undefined while it is being read. */
export function useEarlier(
  visit: Pick<Visit, 'id' | 'at'>,
  isWanted: (other: VisitSummary) => boolean = () => true,
): Visit | undefined {
  const { notebook } = useServices();
  const [earlier, setEarlier] = useState<Visit>();
  const id = findEarlier(notebook.visits.value.filter(isWanted), visit)?.id;
  useEffect(() => {
    setEarlier(undefined);
    if (!id) return;
    let isOver = false;
    void notebook.openVisit(id).then(answer => {
      if (!answer.ok) return;
      if (!isOver) setEarlier(answer.value.visit.peek());
      answer.value.close();
    });
    return () => {
      isOver = true;
    };
  }, [id, notebook]);
  return earlier;
}

function findEarlier(visits: VisitSummary[], { id, at }: Pick<Visit, 'id' | 'at'>): VisitSummary | undefined {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T23:59`;
  const before = at || today;
  return visits
    .filter(other => other.id !== id && other.at !== '' && other.at < before)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}
