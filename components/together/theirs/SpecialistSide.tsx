import { useId } from 'preact/hooks';

import type { SharedItem } from '../../../lib/review/plan';
import { readShared } from '../../../lib/review/session';
import { useServices } from '../../frame/context';
import { KeyHint } from '../../frame/KeyHint';
import { heardKey } from '../../frame/press';
import { BalanceBars } from '../BalanceBars';
import { StepBack } from '../help/StepBack';
import { nodNext, takeWheel } from '../moves';
import { TurnBanner } from '../TurnBanner';
import { useTable } from '../who';
import { HelpCardShown } from './HelpCardShown';
import { OnTheTable } from './OnTheTable';
import { SayForm } from './SayForm';
import { TheirWords } from './TheirWords';

/** The specialist's turn: how to help first, then what the client shows, and what they can say to it. */
export function SpecialistSide() {
  const services = useServices();
  const { t, clock, workbench } = services;
  const table = useTable();
  // Read anew with every change; nothing is readable after its time.
  const shared = table.view.value && readShared(table.sides.plan, clock.now());
  return (
    <>
      <TurnBanner turn="specialist" />
      <div class="buttons">
        <button
          type="button"
          class="button take-wheel"
          aria-keyshortcuts={heardKey(workbench().keyOf('together.wheel'))}
          onClick={() => takeWheel(services)}
        >
          {t('together-give-back')} <KeyHint command="together.wheel" />
        </button>
        <button type="button" class="button" onClick={() => nodNext(services)}>
          {t('together-nod')} <KeyHint command="together.nod" />
        </button>
      </div>
      {shared.ok ? (
        <>
          <HelpCardShown card={shared.value.card} />
          {shared.value.card.remind && <FirstQuestion items={shared.value.items} />}
          <StepBack level={shared.value.help} />
          <SayForm />
          <OnTheTable items={shared.value.items} level={shared.value.help} />
          <TheirWords />
          <BalanceBars table={table} />
          <Part2 />
        </>
      ) : (
        <p role="status">{t('failure-expired')}</p>
      )}
    </>
  );
}

/** The client's first question, large: who was asked to remind them of it can read it from where they sit. */
function FirstQuestion({ items }: { items: readonly SharedItem[] }) {
  const { t } = useServices();
  const first = items.find(({ id }) => id.startsWith('question/'));
  return first ? (
    <section class="card client together-part" aria-label={t('together-first-question')}>
      <p class="label">{t('together-first-question')}</p>
      <p class="first-question" dir="auto">
        {first.text}
      </p>
    </section>
  ) : null;
}

/** Whether they work for a program under 42 CFR Part 2, and what they have to mind then. */
function Part2() {
  const { t, together } = useServices();
  const id = useId();
  return (
    <section class="card together-part" aria-label={t('together-part2')}>
      <label class="check-row">
        <input
          type="checkbox"
          checked={together.isPart2.value}
          aria-describedby={id}
          onChange={event => {
            together.isPart2.value = event.currentTarget.checked;
          }}
        />
        <span>{t('together-part2')}</span>
      </label>
      <p class={together.isPart2.value ? 'notice' : 'soft'} id={id}>
        {t(together.isPart2.value ? 'together-part2-mind' : 'together-part2-why')}
      </p>
    </section>
  );
}
