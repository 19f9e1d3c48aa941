import { shortWhen } from '../../lib/base/when';
import type { VisitSummary } from '../../lib/notebook/visit';
import type { Choices, Services } from '../services';

/** A visit as people know it: whom it is with, and when. */
export function visitName(
  { t, choices }: Pick<Services, 't'> & { choices: Pick<Choices, 'locale'> },
  { with: who, at }: Pick<VisitSummary, 'with' | 'at'>,
): string {
  return t('visit-name', { who: who || 'none', when: shortWhen(at, choices.locale.value) || 'none' });
}
