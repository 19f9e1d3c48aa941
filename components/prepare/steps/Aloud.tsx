import { secondsToSay } from '../../../lib/diagnostics/own-list/speaking';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';

/** What to say first, large, to try out loud. Nothing listens. */
export function Aloud({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const { opener, questions } = open.visit.value;
  const [top] = questions;
  const lines = [opener.trim(), top?.text.trim() ?? ''].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <section class="prepare-boxes" aria-label={t('prepare-aloud-title')}>
      <h2 class="group-title">{t('prepare-aloud-title')}</h2>
      <p class="soft">{t('prepare-aloud-how')}</p>
      {lines.map(line => (
        <blockquote key={line} class="card client prepare-aloud">
          <p>{line}</p>
          <p class="soft">{t('opener-seconds', { seconds: secondsToSay(line) })}</p>
        </blockquote>
      ))}
    </section>
  );
}
