import { useEffect, useState } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import type { PaperChoice } from '../leaving';
import { PaperView } from './PaperView';

/** A tab of its own with one page of a visit. */
export function PaperPage({ visitId, paper, turned }: PaperChoice) {
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
  return <PaperView open={open} paper={paper} turned={turned} />;
}
