import { useServices } from '../frame/context';
import { lazy } from '../frame/lazy';

const drawSharing = lazy(async () => (await import('./Sharing')).Sharing);

/** Who can see how much, what for and until when, with the way to stop it. On screen as long as something is shared. */
export function Ribbon() {
  const { together } = useServices();
  return together.table.value?.view.value.session ? drawSharing() : null;
}
