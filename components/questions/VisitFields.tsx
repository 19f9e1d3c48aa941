import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { GrowingText } from './GrowingText';

/** Who the visit is with, when it is, and what matters most. */
export function VisitFields({ open }: { open: OpenVisit }) {
  const { t, explainFailure } = useServices();
  const visit = open.visit.value;
  const mattersId = useId();
  const keep = (answer: { ok: boolean; code?: string }) => {
    if (!answer.ok && answer.code) explainFailure(answer.code);
    return answer.ok;
  };
  return (
    <section class="visit-fields" aria-label={t('visit-about')}>
      <div class="row wrap">
        <label>
          <span class="label">{t('visit-with')}</span>
          <input
            type="text"
            value={visit.with}
            placeholder={t('visit-with-example')}
            maxLength={200}
            onInput={event => keep(open.setWith(event.currentTarget.value))}
          />
        </label>
        <label>
          <span class="label">{t('visit-at')}</span>
          <input
            type="datetime-local"
            max="9999-12-31T23:59"
            value={visit.at}
            onChange={event => keep(open.setAt(event.currentTarget.value))}
          />
        </label>
      </div>
      <div>
        <label class="label" for={mattersId}>
          {t('visit-matters')}
        </label>
        <GrowingText
          id={mattersId}
          value={visit.matters}
          placeholder={t('visit-matters-example')}
          onText={(text, shown) => keep(open.setMatters(text, shown))}
        />
      </div>
    </section>
  );
}
