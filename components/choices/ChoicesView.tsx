import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { rank } from '../../lib/workbench/rank';
import { useServices } from '../frame/context';

/** What the person can set, a section for each feature that has something to set, found by everyday words. */
export function ChoicesView() {
  const services = useServices();
  const { t, workbench } = services;
  const isReady = useAllLoaded();
  const list = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<ReadonlySet<string>>();
  const sections = workbench().sections.filter(({ applies }) => applies?.(services) ?? true);

  function find(typed: string) {
    // By all that is said in a section: people do not know what we call it.
    const items = sections.map(({ id, text }) => ({
      id,
      title: t(text),
      words: list.current?.querySelector(`[id="${id}"]`)?.textContent ?? '',
    }));
    setFound(typed.trim() ? new Set(rank(items, typed).map(({ id }) => id)) : undefined);
  }

  return (
    <>
      <h1>{t('view-choices')}</h1>
      {isReady && <FindChoice count={found?.size} onInput={find} />}
      <div class="choices" ref={list}>
        {isReady &&
          sections.map(({ id, text, render }) => (
            <section
              key={id}
              class="choice-section"
              id={id}
              aria-labelledby={`${id}-heading`}
              hidden={found !== undefined && !found.has(id)}
            >
              <h2 id={`${id}-heading`} tabIndex={-1}>
                {t(text)}
              </h2>
              {render(services)}
            </section>
          ))}
      </div>
    </>
  );
}

/** @param count - How many sections were found, once something was typed. */
function FindChoice({ count, onInput }: { count: number | undefined; onInput(typed: string): void }) {
  const { t } = useServices();
  const field = useId();
  return (
    <search>
      <label class="label" for={field}>
        {t('choices-find')}
      </label>
      <input
        id={field}
        type="text"
        autocomplete="off"
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {count !== undefined && t('choices-found', { count })}
      </p>
    </search>
  );
}

/** All at once: a heading that was gone to must not be pushed away by a section drawn later. */
function useAllLoaded(): boolean {
  const { workbench, explainFailure } = useServices();
  const [isReady, setReady] = useState(false);
  const { sections } = workbench();
  useEffect(() => {
    Promise.all(sections.map(({ render }) => render.load?.())).then(
      () => setReady(true),
      () => explainFailure('failed'),
    );
  }, [sections, explainFailure]);
  return isReady;
}
