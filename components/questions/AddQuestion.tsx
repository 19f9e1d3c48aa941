import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { GrowingText } from './GrowingText';

/** Where a question is typed: kept from the first letter. Enter adds it, Shift+Enter makes a new line. */
export function AddQuestion({ open }: { open: OpenVisit }) {
  const { t, announce, explainFailure } = useServices();

  function add() {
    const answer = open.addDraft();
    if (answer.ok) announce(t('questions-added'));
    else if (answer.code !== 'empty') explainFailure(answer.code);
  }

  return (
    <div class="add-question" data-field="draft">
      <GrowingText
        value={open.visit.value.draft}
        label={t('questions-type')}
        placeholder={t('questions-type-example')}
        onText={(text, shown) => {
          const answer = open.setDraft(text, shown);
          if (!answer.ok) explainFailure(answer.code);
          return answer.ok;
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" class="button primary" onClick={add}>
        {t('questions-add')}
      </button>
    </div>
  );
}
