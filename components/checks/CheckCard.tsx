import { useState } from 'preact/hooks';

import type { Check } from '../../lib/diagnostics/own-list/check';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { focusField, hasField } from '../questions/focus';
import { applyFix } from './apply-fix';
import { FixPreview } from './FixPreview';
import { putAway } from './find-checks';

/** One thing to check in one's own list, with the change that is offered. `headingId`: what stands above the list. */
export function CheckCard({ open, check, headingId }: { open: OpenVisit; check: Check; headingId: string }) {
  const { t, toast, explainFailure, workbench, happenings } = useServices();
  const [isOpen, setOpen] = useState(false);
  const message = t(`check-${check.kind}`, { seconds: 0, visits: 0, word: '', ...check.values });

  /** The card goes: the focus goes to the heading, not to nowhere. */
  function leave() {
    happenings.tell('checked');
    document.getElementById(headingId)?.focus();
  }

  function use() {
    const made = applyFix(open, check.fix);
    if (!made.ok) return explainFailure(made.code);
    toast({ text: t('check-used'), undo: made.takeBack });
    const toFinish = check.fix.find(edit => edit.do === 'set-text' && edit.open);
    if (toFinish?.do !== 'set-text') return leave();
    happenings.tell('checked');
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
