import { useServices } from './context';

/** The stages of the place one is in, such as before, during and after a visit. Nothing where there are none. */
export function Stages() {
  const { t, workbench } = useServices();
  const { rail, view, show } = workbench();
  const place = rail.find(({ stages }) => stages.includes(view.value));
  if (!place) return null;
  return (
    <nav class="stages" aria-label={t('frame-stages', { place: t(place.text) })}>
      {place.stages.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          aria-current={id === view.value.id ? 'step' : undefined}
          onClick={() => show(id)}
        >
          {t(text)}
        </button>
      ))}
    </nav>
  );
}
