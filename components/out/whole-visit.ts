import { useEffect, useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Visit } from '../../lib/notebook/visit';
import { hasMarks, readMarked } from '../../lib/review/mark-visit';
import type { Table } from '../../lib/review/tables';
import { useServices } from '../frame/context';

/** A visit with what is shared of it, and with the marks of whose words they are where that is asked for. */
export function useWholeVisit(open: OpenVisit, isMarked: boolean): { visit: Visit; canMark: boolean } {
  const { t, tables } = useServices();
  const [table, setTable] = useState<Table>();
  const own = open.visit.value;

  useEffect(() => {
    let isHere = true;
    let mine: Table | undefined;
    void tables.open(own.id).then(answer => {
      if (!answer.ok) return;
      if (!isHere) return answer.value.release();
      mine = answer.value;
      setTable(mine);
    });
    return () => {
      isHere = false;
      mine?.release();
      setTable(undefined);
    };
  }, [tables, own.id]);

  // Both documents are read anew when either changes.
  if (!table?.now.value) return { visit: own, canMark: false };
  const visit = readMarked(table.sides, isMarked ? voice => t('out-mark', { voice }) : undefined);
  return { visit, canMark: hasMarks(table.sides) };
}
