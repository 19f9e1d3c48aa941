import type { Visit } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { CheckIcon } from '../frame/icons';
import { isWithSomeone } from '../prepare/path';
import { wholeOf } from '../together/whole';
import { leadTo } from './lead';
import { isStepDone, isStepSkipped, readWalk, skipStep } from './progress';
import { type WalkName, type WalkStep, walks } from './walks';

type Props = { walk: WalkName; visit: Visit };

/** One walk: what it is for, how long it takes, and its steps. A tick says that a step was truly done. */
export function WalkCard({ walk, visit, isShown }: Props & { isShown: boolean }) {
  const services = useServices();
  const { t } = services;
  const { done, of, next, isBegun } = readWalk(visit, walk);
  const title = t(`show-${walk}-title`);
  return (
    <section class="card walk" aria-labelledby={`walk-${walk}`}>
      <h2 id={`walk-${walk}`}>
        {!next && <CheckIcon />}
        <span>{title}</span>
      </h2>
      <p>{t(`show-${walk}-what`)}</p>
      <p class="soft">
        {t('show-minutes', { minutes: walks[walk].minutes })} {t('show-so-far', { done, of })}
      </p>
      {next && (
        <button
          type="button"
          class={isShown ? 'button primary' : 'button'}
          onClick={() => void leadTo(services, walk, next)}
        >
          {t(isBegun ? 'show-go-on' : 'show-begin')}
          <span class="only-heard">: {title}</span>
        </button>
      )}
      <details class="more" open={isShown}>
        <summary>
          {t('show-steps')}
          <span class="only-heard">: {title}</span>
        </summary>
        <ol class="plain-list walk-steps">
          {walks[walk].steps.map(step => (
            <StepLine key={step.id} {...{ walk, visit, step }} isNext={step === next} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function StepLine({ walk, visit, step, isNext }: Props & { step: WalkStep; isNext: boolean }) {
  const services = useServices();
  const { t } = services;
  const isDone = isStepDone(visit, walk, step);
  const isSkipped = !isDone && isStepSkipped(visit, walk, step);
  const sentence = t(`show-step-${step.id}`);

  function skip() {
    const open = wholeOf(services);
    if (open) skipStep(open, walk, step.id);
  }

  return (
    <li data-done={isDone} aria-current={isNext ? 'step' : undefined}>
      <span class="walk-tick">{isDone && <CheckIcon />}</span>
      <div>
        <p>
          {isDone && <span class="only-heard">{t('show-done')} </span>}
          {sentence}
        </p>
        {isWithSomeone(visit) && <p class="walk-with">{t(`show-step-${step.id}-with`)}</p>}
        {isSkipped && <p class="soft">{t('show-skipped')}</p>}
        <div class="buttons">
          <button type="button" class="button" onClick={() => void leadTo(services, walk, step)}>
            {t(`show-step-${step.id}-do`)}
          </button>
          {step.or && (
            <button type="button" class="button" onClick={() => void leadTo(services, walk, step, step.or)}>
              {t(`show-step-${step.id}-or`)}
            </button>
          )}
          {!isDone && !isSkipped && wholeOf(services) && (
            <button type="button" class="button quiet" onClick={skip}>
              {t('show-skip')}
              <span class="only-heard">: {sentence}</span>
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
