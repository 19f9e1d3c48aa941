import { useServices } from '../frame/context';

/** What the person can set, a section for each feature that has something to set. */
export function ChoicesView() {
  const services = useServices();
  const { t, workbench } = services;
  const sections = workbench().sections.filter(({ applies }) => applies?.(services) ?? true);
  return (
    <>
      <h1>{t('view-choices')}</h1>
      {sections.map(({ id, text, render }) => (
        <section key={id} class="choice-section" id={id} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`} tabIndex={-1}>
            {t(text)}
          </h2>
          {render(services)}
        </section>
      ))}
    </>
  );
}
