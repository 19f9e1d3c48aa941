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
      {/* Not taken away while one is sought: to take away and draw again hundreds would hold the letters up. */}
      <div class={found === later ? undefined : 'questions-aside'} inert={found !== later}>
        <QuestionGroup
          open={open}
          first={false}
          title={t('questions-later')}
          count={later.length ? String(later.length) : ''}
          questions={later}
          isAside={found !== later}
        />
      </div>
      {found !== later && (
        <QuestionGroup
          open={open}
          first={false}
          title={t('questions-later')}
          count={t('questions-found', { count: found.length, of: later.length })}
          questions={found}
        />
      )}
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
