import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Question } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import { GrowingText } from '../../questions/GrowingText';
import { Differences } from './Differences';
import { addFollowUp } from './follow-up';

/** Say it back: what I understood, what they said to that, and whether I could explain it. */
export function SayBack({ open, question }: { open: OpenVisit; question: Question }) {
  const services = useServices();
  const { t, explainFailure } = services;
  const fieldId = useId();
  const { id } = question;

  function explain(canExplain: 'yes' | 'no') {
    const next = question.canExplain === canExplain ? '' : canExplain;
    open.markQuestion(id, { canExplain: next });
    if (next === 'no') addFollowUp(services, open, t('room-follow-up', { question: question.text.trim() }));
  }

  return (
    <section class="card say-back" aria-labelledby={`${fieldId}-title`}>
      <h2 id={`${fieldId}-title`}>{t('room-say-back')}</h2>
      <p class="soft">{t('room-say-back-how')}</p>
      <label class="label" for={fieldId}>
        {t('room-understood')}
      </label>
      <GrowingText
        id={fieldId}
        value={question.inMyWords}
        onText={(text, shown) => {
          const kept = open.setInMyWords(id, text, shown);
          if (!kept.ok) explainFailure(kept.code);
          return kept.ok;
        }}
      />
      <Differences open={open} question={question} />
      <Choice
        label={t('room-they-said')}
        value={question.theySaid}
        options={{ yes: t('room-they-said-yes'), 'not-quite': t('room-they-said-not-quite') }}
        onChoose={theySaid =>
          open.markQuestion(id, { theySaid: question.theySaid === theySaid ? '' : theySaid })
        }
      />
      <Choice
        label={t('room-to-a-friend')}
        value={question.canExplain}
        options={{ yes: t('room-friend-yes'), no: t('room-friend-no') }}
        onChoose={explain}
      />
    </section>
  );
}

/** Two answers, one tap. The same tap again takes it back. */
function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: Record<Value, string>;
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons
    <div role="group" aria-labelledby={id} class="choice">
      <span id={id} class="label">
        {label}
      </span>
      <div class="buttons">
        {(Object.entries(options) as [Value, string][]).map(([name, text]) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-pressed={value === name}
            onClick={() => onChoose(name)}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
