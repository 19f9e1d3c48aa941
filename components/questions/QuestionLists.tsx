import { useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { QuestionGroup } from './QuestionGroup';

/** From so many on, there is a field to find one. */
const filterFrom = 13;

/** The questions to ask first and those if there is time; of a long list, a field to find one. */
export function QuestionLists({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const [sought, setSought] = useState('');
  const { questions } = open.visit.value;
  const hasFilter = questions.length >= filterFrom;
  const first = questions.filter(question => question.first);
  const later = questions.filter(question => !question.first);
  const found = hasFilter && sought.trim() ? later.filter(holds(sought)) : later;

  return (
    <>
      <QuestionGroup
        open={open}
        first
        title={t('questions-first')}
        count={t('questions-first-count', { count: first.length })}
        questions={first}
      />
      {hasFilter && (
        <label>
          <span class="label">{t('questions-filter')}</span>
          <input
            type="text"
            class="questions-filter"
            value={sought}
            onInput={event => setSought(event.currentTarget.value)}
          />
        </label>
      )}
      <QuestionGroup
        key={found === later ? 'all' : 'found'}
        open={open}
        first={false}
        title={t('questions-later')}
        count={
          found === later
            ? later.length
              ? String(later.length)
              : ''
            : t('questions-found', { count: found.length, of: later.length })
        }
        questions={found}
      />
    </>
  );
}

function holds(sought: string): (question: Question) => boolean {
  const words = fold(sought.trim()).split(/\s+/);
  return ({ text }) => {
    const folded = fold(text);
    return words.every(word => folded.includes(word));
  };
}

/** Without accents or capitals, so that either finds the other. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
