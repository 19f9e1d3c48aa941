import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { goToStep, stepBeside } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';

/** The way to the question before, and the one after. Also the arrow keys. */
export function Beside({ open, primary = false }: { open: OpenVisit; primary?: boolean }) {
  const { t } = useServices();
  const visit = open.visit.value;
  const [back, next] = [stepBeside(visit, -1), stepBeside(visit, 1)];
  return (
    <nav class="beside" aria-label={t('room-steps')}>
      <button type="button" class="button" onClick={() => goToStep(open, back ?? '')}>
        {t('room-back')}
      </button>
      {next && (
        <button
          type="button"
          class={`button ${primary ? 'primary' : ''}`}
          onClick={() => goToStep(open, next)}
        >
          {t(next === 'after' ? 'room-to-after' : 'room-next')}
        </button>
      )}
    </nav>
  );
}
