import { useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { GrowingText } from './GrowingText';

/** Where a question is typed. Enter adds it, Shift+Enter makes a new line. */
export function AddQuestion({ open }: { open: OpenVisit }) {
  const { t, announce, explainFailure } = useServices();
  const [text, setText] = useState('');

  function add() {
    if (!text.trim()) return;
    const answer = open.addQuestion({ text: text.trim() });
    if (!answer.ok) return explainFailure(answer.code);
    setText('');
    announce(t('questions-added'));
  }

  return (
    <div class="add-question">
      <GrowingText
        value={text}
        label={t('questions-type')}
        placeholder={t('questions-type-example')}
        onText={next => {
          setText(next);
          return true;
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
