import type { Visit } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { CheckIcon } from '../frame/icons';
import { isPartDone, partNames, partOf, parts, type StepName } from './path';

/** The three walkthroughs of about ten minutes each. One may begin with any, and stop after each. */
export function PartsNav({
  visit,
  step,
  onGo,
}: {
  visit: Visit;
  step: StepName;
  onGo: (step: StepName) => void;
}) {
  const { t } = useServices();
  return (
    <nav class="prepare-parts" aria-label={t('prepare-parts')}>
      {partNames.map(part => {
        const isDone = isPartDone(part, visit);
        return (
          <button
            key={part}
            type="button"
            aria-current={partOf(step) === part ? 'step' : undefined}
            title={t('prepare-part-time')}
            onClick={() => onGo(parts[part][0])}
          >
            {isDone && <CheckIcon />}
            <span>{t(`prepare-part-${part}`)}</span>
            {isDone && <span class="only-heard">{t('prepare-part-done')}</span>}
          </button>
        );
      })}
    </nav>
  );
}
