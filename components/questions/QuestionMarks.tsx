import { useId, useState } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { isFromAi } from '../../lib/notebook/questions/from-ai';
import { countAsked, isUnfinished, questionStatuses } from '../../lib/notebook/questions/question';
import { isSensitive, sensitiveTags } from '../../lib/notebook/questions/tags';
import type { Question, QuestionStatus } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { WhoseText } from './WhoseText';

/** How far a question has come, what is to be known of it, and who may see it. */
export function QuestionMarks({
  open,
  question,
  name,
  isShown,
}: {
  open: OpenVisit;
  question: Question;
  name: string;
  /** Somebody can see it now: what it is about was settled before. */
  isShown: boolean;
}) {
  const { t } = useServices();
  const asked = countAsked(question);
  return (
    <div class="question-marks">
      {isFromAi(question) && <p class="chip">{t('question-from-ai')}</p>}
      {isUnfinished(question) && <p class="soft">{t('question-from-pack')}</p>}
      {question.spans && !isUnfinished(question) && !isShown && (
        <WhoseText spans={question.spans} name={name} onSay={voice => open.sayWhose(question.id, voice)} />
      )}
      {asked > 0 && <span class="chip">{t('question-asked-at', { count: asked })}</span>}
      {isSensitive(question) && !isShown && <span class="chip">{t('question-stays')}</span>}
      <StatusChoice open={open} question={question} name={name} />
      {!isShown && <Tags open={open} question={question} />}
    </div>
  );
}

function StatusChoice({ open, question, name }: { open: OpenVisit; question: Question; name: string }) {
  const { t, explainFailure } = useServices();
  return (
    <label class="visit-choice question-status">
      <span class="only-heard">{t('question-status', { name })}</span>
      <select
        value={question.status}
        onChange={event => {
          const status = event.currentTarget.value as QuestionStatus;
          const answer = open.markQuestion(question.id, { status });
          if (!answer.ok) explainFailure(answer.code);
        }}
      >
        {questionStatuses.map(status => (
          <option key={status} value={status}>
            {t(`status-question-${status}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What it is about, where that is nobody's business. Drawn when it is opened: a list may have 500 questions. */
function Tags({ open, question }: { open: OpenVisit; question: Question }) {
  const { t, explainFailure } = useServices();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <details class="question-tags" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('question-tags')}</summary>
      {isOpen && (
        <fieldset aria-describedby={id}>
          <legend class="only-heard">{t('question-tags')}</legend>
          <p class="soft" id={id}>
            {t('question-tags-how')}
          </p>
          {sensitiveTags.map(tag => (
            <label key={tag}>
              <input
                type="checkbox"
                checked={question.tags.includes(tag)}
                onChange={event => {
                  const answer = open.tagQuestion(question.id, tag, event.currentTarget.checked);
                  if (!answer.ok) explainFailure(answer.code);
                }}
              />
              <span>{t(`tag-${tag}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
