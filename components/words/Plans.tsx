import type { Quote } from '../../lib/anchors/quote';
import { useServices } from '../frame/context';
import { askOther } from '../questions/ask';

/** The plans on the page. Each can be asked about: what else could we do? Folded, until the person wants it. */
export function Plans({ plans }: { plans: Quote[] }) {
  const services = useServices();
  const { t } = services;
  if (plans.length === 0) return null;
  return (
    <details class="card more plans">
      <summary>{t('plans-title', { count: plans.length })}</summary>
      <p class="soft">{t('plans-why')}</p>
      <ul>
        {plans.map(plan => (
          <li key={plan.before + plan.exact}>
            <blockquote>{plan.exact}</blockquote>
            <button type="button" class="button" onClick={() => askOther(services, plan)}>
              {t('plans-ask')}
              <span class="only-heard">: {plan.exact}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
