import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { goTo } from '../frame/use-heading';
import { ShowMeDoor } from '../show-me/ShowMeDoor';
import { Prompt } from '../together/help/Prompt';
import { wholeOf } from '../together/whole';
import { PartsNav } from './PartsNav';
import { goToStep, isEmptyStep, isWithSomeone, type StepName, stepBeside, stepNames, stepOf } from './path';
import { stepBodies } from './steps/bodies';

/** Getting ready for a visit, one step at a time. */
export function PrepareView() {
  const services = useServices();
  const { t, desk } = services;
  const open = wholeOf(services);

  useEffect(() => {
    if (!open) void desk.current();
  }, [open, desk]);

  return open ? <Path open={open} /> : <p role="status">{t('questions-opening')}</p>;
}

function Path({ open }: { open: OpenVisit }) {
  const { t, explainFailure } = useServices();
  const visit = open.visit.value;
  const step = stepOf(visit);
  const heading = useFocusOnChange(step);
  const Body = stepBodies[step];

  function go(to: StepName | undefined) {
    if (!to) return;
    const answer = goToStep(open, to);
    if (!answer.ok) explainFailure(answer.code);
  }

  return (
    <div class="prepare">
      <PartsNav visit={visit} step={step} onGo={go} />
      <div>
        <p class="soft">{t('prepare-step', { number: stepNames.indexOf(step) + 1, of: stepNames.length })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t(`prepare-${step}-title`)}
        </h1>
      </div>
      <Prompt key={step} name={t('prepare-tip')} from="little">
        <p>{t(`prepare-${step}-how`)}</p>
      </Prompt>
      {isWithSomeone(visit) && <p class="prepare-together">{t('prepare-with-someone-how')}</p>}
      <Body open={open} onNext={() => go(stepBeside(step, 1))} />
      <Ways
        step={step}
        isEmpty={isEmptyStep(step, visit)}
        hasQuestions={visit.questions.length > 0}
        onGo={go}
      />
      <ShowMeDoor />
    </div>
  );
}

/** Back, on, straight to the sheet for those who have no time, and away. */
function Ways({
  step,
  isEmpty,
  hasQuestions,
  onGo,
}: {
  step: StepName;
  isEmpty: boolean;
  hasQuestions: boolean;
  onGo: (to: StepName | undefined) => void;
}) {
  const { t, workbench, toast } = useServices();
  const [back, next] = [stepBeside(step, -1), stepBeside(step, 1)];
  return (
    <div class="buttons prepare-ways">
      {back && (
        <button type="button" class="button" onClick={() => onGo(back)}>
          {t('prepare-back')}
        </button>
      )}
      {next && (
        <button type="button" class={isEmpty ? 'button' : 'button primary'} onClick={() => onGo(next)}>
          {t(isEmpty ? 'prepare-skip' : 'prepare-next')}
        </button>
      )}
      {hasQuestions && next && next !== 'sheet' && (
        <button type="button" class="button" onClick={() => onGo('sheet')}>
          {t('prepare-to-sheet')}
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          workbench().show('start');
          toast({ text: t('prepare-stopped') });
        }}
      >
        {t('prepare-stop')}
      </button>
    </div>
  );
}

/** The heading of a new step takes the focus, so that a screen reader reads on from there. */
function useFocusOnChange(step: StepName) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (heading.current) goTo(heading.current);
  }, [step]);
  return heading;
}
