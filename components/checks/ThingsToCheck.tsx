import { useId, useState } from 'preact/hooks';

import type { Check, CheckKind } from '../../lib/diagnostics/own-list/check';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { focusField, hasField } from '../questions/focus';
import { applyFix } from './apply-fix';
import { FixPreview } from './FixPreview';
import { firstChecks, putAway } from './find-checks';
import { useChecks } from './use-checks';

/** What may be worth a look in one's own list: at most three at once, each with a change to look at first. */
export function ThingsToCheck({ open, only }: { open: OpenVisit; only?: readonly CheckKind[] }) {
  const { t } = useServices();
  const headingId = useId();
  const checks = useChecks(open, only);
  const { shown, waiting } = firstChecks(checks);
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

function CheckCard({ open, check, headingId }: { open: OpenVisit; check: Check; headingId: string }) {
  const { t, toast, explainFailure, workbench } = useServices();
  const [isOpen, setOpen] = useState(false);
  const message = t(`check-${check.kind}`, { seconds: 0, visits: 0, word: '', ...check.values });

  /** The card goes: the focus goes to the heading, not to nowhere. */
  function leave() {
    document.getElementById(headingId)?.focus();
  }

  function use() {
    const made = applyFix(open, check.fix);
    if (!made.ok) return explainFailure(made.code);
    toast({ text: t('check-used'), undo: made.takeBack });
    const toFinish = check.fix.find(edit => edit.do === 'set-text' && edit.open);
    if (toFinish?.do !== 'set-text') return leave();
    // On the path the field may be on another step: the list has them all.
    if (!hasField(toFinish.field)) workbench().show('questions');
    focusField(toFinish.field);
  }

  return (
    <li class="card check">
      <p>{message}</p>
      {isOpen && <FixPreview open={open} fix={check.fix} />}
      <div class="buttons">
        {isOpen ? (
          <button type="button" class="button primary" onClick={use}>
            {t('check-use')}
          </button>
        ) : (
          <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(true)}>
            {t('check-show')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={t('check-put-away-name', { what: message })}
          onClick={() => {
            leave();
            toast({ text: t('check-gone'), undo: putAway(open, check.id) });
          }}
        >
          {t('check-put-away')}
        </button>
      </div>
    </li>
  );
}
