import { useServices } from './context';

/** The views of the panel, each an icon with its word. */
export function Rail() {
  const services = useServices();
  const workbench = services.workbench();
  return (
    <nav class="rail" aria-label={services.t('frame-views')}>
      {workbench.views
        .filter(({ isOffRail }) => !isOffRail)
        .map(view => {
          const count = view.count?.(services) ?? 0;
          const current = workbench.view.value === view;
          return (
            <button
              key={view.id}
              type="button"
              class="rail-item"
              aria-current={current ? 'page' : undefined}
              onClick={() => workbench.show(view.id)}
            >
              <view.icon />
              <span>{services.t(view.text)}</span>
              {count > 0 && <span class="rail-count">{count}</span>}
            </button>
          );
        })}
    </nav>
  );
}
