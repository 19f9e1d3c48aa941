import { useEffect, useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { NotWorkingSheet } from '../prepare/NotWorkingSheet';
import type { SheetName } from '../services';
import { SheetView } from './SheetView';

/** A tab of its own with one visit's sheet, or with another page of it. */
export function SheetPage({ visitId, page = 'questions' }: { visitId: string; page?: SheetName }) {
  const { t, notebook } = useServices();
  const [open, setOpen] = useState<OpenVisit>();
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    let mine: OpenVisit | undefined;
    void notebook.openVisit(visitId).then(answer => {
      if (!answer.ok) return setMissing(true);
      mine = answer.value;
      setOpen(mine);
    });
    return () => mine?.close();
  }, [notebook, visitId]);

  if (isMissing) return <p role="alert">{t('sheet-missing')}</p>;
  if (!open) return <p role="status">{t('questions-opening')}</p>;
  return page === 'not-working' ? <NotWorkingSheet open={open} /> : <SheetView open={open} />;
}
