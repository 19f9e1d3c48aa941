import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Question } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import { GrowingText } from '../../questions/GrowingText';

/** What they said, typed now or after. Kept letter by letter. */
export function Answer({ open, question }: { open: OpenVisit; question: Question }) {
  const { t, explainFailure } = useServices();
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {t('room-answer')}
      </label>
      <GrowingText
        id={id}
        value={question.answer}
        placeholder={t('room-answer-later')}
        onText={(text, shown) => {
          const kept = open.setAnswer(question.id, text, shown);
          if (!kept.ok) explainFailure(kept.code);
          return kept.ok;
        }}
        onKeyDown={leaveOnEscape}
      />
    </div>
  );
}

/** Escape leaves the field, so that the numbers are keys again. */
function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLElement)) return;
  event.target.closest('.room')?.querySelector<HTMLElement>('h1')?.focus();
}
