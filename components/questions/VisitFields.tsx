import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { TextField } from '../prepare/BoxField';
import { CalendarFile } from '../prepare/visit/CalendarFile';
import { OtherGoals } from '../prepare/visit/Goals';
import { WhereAndLong, WhoAndWhen } from '../prepare/visit/VisitDetails';

/** Who the visit is with, when it is, and what matters most; the rest of it behind one press. */
export function VisitFields({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  return (
    <section class="visit-fields" aria-label={t('visit-about')}>
      <WhoAndWhen open={open} />
      <TextField
        open={open}
        name="matters"
        label={t('visit-matters')}
        placeholder={t('visit-matters-example')}
      />
      <details class="prepare-more">
        <summary>{t('visit-more')}</summary>
        <div class="prepare-boxes">
          <WhereAndLong open={open} />
          <OtherGoals open={open} />
        </div>
      </details>
      <CalendarFile open={open} />
    </section>
  );
}
