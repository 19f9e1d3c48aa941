import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { CheckIcon, CloseIcon } from '../frame/icons';
import { isWithSomeone } from '../prepare/path';
import { wholeOf } from '../together/whole';
import { leadTo } from './lead';
import { isStepDone, putWalkAway, readWalk, walkUnderWay } from './progress';
import { useNoting } from './use-noting';
import { useSpot } from './use-spot';
import { type WalkName, walks } from './walks';

/** The walk that goes along: one step in one sentence, above the view where it is done. Over the list of steps it is silent. */
export function WalkBar() {
  const services = useServices();
  useNoting(services);
  const open = wholeOf(services);
  const walk = open && walkUnderWay(open.visit.value);
  return open && walk ? <Bar open={open} walk={walk} /> : null;
}

function Bar({ open, walk }: { open: OpenVisit; walk: WalkName }) {
  const services = useServices();
  const { t, workbench, toast } = services;
  const visit = open.visit.value;
  const { at, next, of } = readWalk(visit, walk);
  const isDone = at !== undefined && isStepDone(visit, walk, at);
  const step = isDone ? next : at;
  useSpot(isDone ? undefined : at?.spot);
  if (workbench().view.value.id === 'show-me') return null;
  const title = t(`show-${walk}-title`);

  function putAway() {
    putWalkAway(open);
    toast({ text: t('show-stopped') });
  }

  return (
    <section class="walk-bar" aria-label={t('view-show-me')}>
      <div class="walk-now">
        <div role="status">
          <p class="walk-where">
            {isDone && <CheckIcon />}
            {isDone && `${t('show-done')} `}
            {step
              ? t('show-step-of', { title, number: walks[walk].steps.indexOf(step) + 1, of })
              : t('show-all-done', { title })}
          </p>
          {step && (
            <p>
              {t(`show-step-${step.id}`)} {isWithSomeone(visit) && <b>{t(`show-step-${step.id}-with`)}</b>}
            </p>
          )}
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={t('show-put-away')}
          title={t('show-put-away')}
          onClick={putAway}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="buttons">
        {step && (
          <button
            type="button"
            class={isDone ? 'button primary' : 'button'}
            onClick={() => void leadTo(services, walk, step)}
          >
            {t(`show-step-${step.id}-do`)}
          </button>
        )}
        <button type="button" class="button" onClick={() => workbench().show('show-me')}>
          {t('show-all-steps')}
        </button>
      </div>
    </section>
  );
}
