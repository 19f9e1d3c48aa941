import { useEffect, useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { isLetterId, type LetterId, letterOf } from './letters';

/** A tab of its own with one letter of a visit, ready to print (docs/decisions/003). */
export function LetterPage({ visitId, letterId }: { visitId: string; letterId: string }) {
  const { t, notebook } = useServices();
  const [open, setOpen] = useState<OpenVisit>();
  const [isMissing, setMissing] = useState(!isLetterId(letterId));

  useEffect(() => {
    let mine: OpenVisit | undefined;
    void notebook.openVisit(visitId).then(answer => {
      if (!answer.ok) return setMissing(true);
      mine = answer.value;
      setOpen(mine);
    });
    return () => mine?.close();
  }, [notebook, visitId]);

  if (isMissing || !isLetterId(letterId)) return <p role="alert">{t('letter-missing')}</p>;
  if (!open) return <p role="status">{t('after-opening')}</p>;
  return <Letter open={open} id={letterId} />;
}

function Letter({ open, id }: { open: OpenVisit; id: LetterId }) {
  const { t, choices } = useServices();
  const { title, paragraphs } = letterOf(open.visit.value, id, choices.locale.value);
  return (
    <>
      <header class="sheet-tools">
        <p>{t('letter-how')}</p>
        <button type="button" class="button primary" onClick={() => window.print()}>
          {t('letter-print')}
        </button>
      </header>
      <main class="sheet letter">
        <h1>{title}</h1>
        {paragraphs.map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: on paper nothing changes places
          <p key={at}>{paragraph}</p>
        ))}
      </main>
    </>
  );
}
