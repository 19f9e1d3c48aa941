import { dayAt } from '../../lib/base/when';
import type { NextStep } from '../../lib/notebook/items/item';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { limits } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { RemoveItem } from './RemoveItem';
import { DayField, Typed } from './Typed';

/** What comes next, with who and by when. Two are shown first: people forget the rest (RULES.md R11). */
export function NextSteps({ open }: { open: OpenVisit }) {
  const { t, explainFailure } = useServices();
  const steps = open.visit.value.nextSteps;
  const [first, rest] = [steps.slice(0, limits.nextStepsFirst), steps.slice(limits.nextStepsFirst)];
  const list = (some: NextStep[]) => (
    <ul class="cards">
      {some.map(step => (
        <li key={step.id} class="card client">
          <StepCard open={open} step={step} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {first.length === 0 ? <p class="soft">{t('after-no-steps')}</p> : list(first)}
      {rest.length > 0 && (
        <details class="fold-in">
          <summary>{t('after-more-steps', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            const answer = open.nextSteps.add({ who: t('after-me') });
            if (!answer.ok) explainFailure(answer.code);
          }}
        >
          {t('after-add-step')}
        </button>
      </div>
    </>
  );
}

function StepCard({ open, step }: { open: OpenVisit; step: NextStep }) {
  const services = useServices();
  const { t, explainFailure } = services;
  const { id } = step;
  return (
    <>
      <Typed
        label={t('after-step-what')}
        example={t('after-step-example')}
        value={step.what}
        item={`nextSteps/${id}`}
        onText={(text, shown) => open.nextSteps.edit(id, 'what', text, shown)}
      />
      <div class="pair">
        <Typed
          label={t('after-step-who')}
          value={step.who}
          onText={(text, shown) => open.nextSteps.edit(id, 'who', text, shown)}
        />
        <DayField label={t('after-step-by')} day={step.by} onDay={by => open.nextSteps.set(id, { by })} />
      </div>
      <div class="row">
        <label class="tick">
          <input
            type="checkbox"
            checked={step.doneOn !== ''}
            onChange={event => {
              const doneOn = event.currentTarget.checked ? dayAt(Date.now()) : '';
              const answer = open.nextSteps.set(id, { doneOn });
              if (!answer.ok) explainFailure(answer.code);
            }}
          />
          <span>{t('after-step-done')}</span>
        </label>
        <RemoveItem list={open.nextSteps} item={`nextSteps/${id}`} what={step.what || t('after-step-what')} />
      </div>
    </>
  );
}
