import type { RailItem } from '../../lib/workbench/rail';
import type { Services } from '../services';
import { useIsReady, useServices } from './context';

/** The few places of the panel, each an icon with its word. */
export function Rail() {
  const { t, workbench } = useServices();
  return (
    <nav class="rail" aria-label={t('frame-views')}>
      {workbench().rail.map(item => (
        <RailButton key={item.id} item={item} />
      ))}
    </nav>
  );
}

function RailButton({ item }: { item: RailItem<Services> }) {
  const services = useServices();
  const workbench = services.workbench();
  const { id, under } = workbench.view.value;
  const isHere = id === item.id || item.stages.some(stage => stage.id === id);
  const isReady = useIsReady();
  const count = (isReady && item.count?.(services)) || 0;
  return (
    <button
      type="button"
      class="rail-item"
      aria-current={isHere ? 'page' : under === item.id ? 'true' : undefined}
      onClick={() => workbench.go(item.id)}
    >
      {item.icon && <item.icon />}
      <span>{services.t(item.text)}</span>
      {count > 0 && <span class="rail-count">{count}</span>}
    </button>
  );
}
