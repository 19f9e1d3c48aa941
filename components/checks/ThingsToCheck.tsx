import { useEffect, useId } from 'preact/hooks';

import type { CheckKind } from '../../lib/diagnostics/own-list/check';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { CheckCard } from './CheckCard';
import { firstChecks } from './find-checks';
import { useChecks } from './use-checks';

/** What may be worth a look in one's own list: at most three at once, each with a change to look at first. */
export function ThingsToCheck({ open, only }: { open: OpenVisit; only?: readonly CheckKind[] }) {
  const { t, happenings } = useServices();
  const headingId = useId();
  const checks = useChecks(open, only);
  const { shown, waiting } = firstChecks(checks ?? []);
  // A walk that is drawn after the list must hear it, too.
  const isToTell = checks?.length === 0 && !only && happenings.isHeard.value;
  useEffect(() => {
    if (isToTell) happenings.tell('checked');
  }, [isToTell, happenings]);
  if (shown.length === 0) return null;
  return (
    <section class="checks" aria-labelledby={headingId}>
      <h2 class="group-title" id={headingId} tabIndex={-1}>
        <span>{t('checks-title')}</span>
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ul role="list" class="cards">
        {shown.map(check => (
          <CheckCard key={check.id} open={open} check={check} headingId={headingId} />
        ))}
      </ul>
      {waiting > 0 && <p class="soft">{t('checks-more', { count: waiting })}</p>}
    </section>
  );
}
