import { useEffect, useState } from 'preact/hooks';

import { useServices } from '../frame/context';

/** What the person can set, a section for each feature that has something to set. */
export function ChoicesView() {
  const services = useServices();
  const { t, workbench, explainFailure } = services;
  const [isReady, setReady] = useState(false);
  const { sections } = workbench();

  // All at once: a heading that was gone to must not be pushed away by a section drawn later.
  useEffect(() => {
    Promise.all(sections.map(({ render }) => render.load?.())).then(
      () => setReady(true),
      () => explainFailure('failed'),
    );
  }, [sections, explainFailure]);

  return (
    <>
      <h1>{t('view-choices')}</h1>
      {isReady &&
        sections
          .filter(({ applies }) => applies?.(services) ?? true)
          .map(({ id, text, render }) => (
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
