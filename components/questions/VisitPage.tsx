import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';

/** A tab of its own with a page of one visit: opened for as long as the tab is there, or said that it is gone. */
export function VisitPage({
  visitId,
  children,
}: {
  visitId: string;
  children: (open: OpenVisit) => ComponentChildren;
}) {
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
  return <>{children(open)}</>;
}
