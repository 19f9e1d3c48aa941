import type { HelpLevel } from '../../../lib/review/stepping-back';
import { useServices } from '../../frame/context';

/** Tells who helps where they could step back. It stops nothing. */
export function StepBack({ level }: { level: HelpLevel }) {
  const { t } = useServices();
  return level === 'full' ? null : <p class="notice">{t(`help-step-back-${level}`)}</p>;
}
