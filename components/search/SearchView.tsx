import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import type { Hit } from './finder';
import { openHit } from './open-hit';
import { VisitHits } from './VisitHits';

/** What a person wrote, found by a few of its words. */
export function SearchView() {
  const services = useServices();
  const { t, finder, notebook } = services;
  const [query, setQuery] = useState('');
  const [state, setState] = useState<{ is: 'reading' | 'ready' } | { is: 'failed'; code: string }>({
    is: 'reading',
  });
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const visits = notebook.visits.value;

  useEffect(() => field.current?.focus(), []);
  // Again when anything was written, here or in another panel. `visits` is a new list then.
  useEffect(() => {
    void visits;
    void finder
      .refresh()
      .then(done => setState(done.ok ? { is: 'ready' } : { is: 'failed', code: done.code }));
  }, [visits, finder]);

  const hits = state.is === 'ready' ? finder.find(query) : [];
  const isAsked = query.trim() !== '';
  return (
    <>
      <h1>{t('view-search')}</h1>
      <search>
        <form
          onSubmit={event => {
            event.preventDefault();
            if (hits[0]) void openHit(services, hits[0]);
          }}
        >
          <label class="label" for={fieldId}>
            {t('search-what')}
          </label>
          <input
            ref={field}
            id={fieldId}
            type="text"
            value={query}
            onInput={event => setQuery(event.currentTarget.value)}
          />
        </form>
      </search>
      <p class="soft" role="status">
        {state.is === 'reading' && t('search-reading')}
        {state.is === 'failed' && t(failureText(state.code))}
        {state.is === 'ready' && isAsked && t('search-found', { count: hits.length })}
      </p>
      {groupByVisit(hits).map(group => (
        <VisitHits key={group[0]?.visitId} hits={group} />
      ))}
    </>
  );
}

/** The visit with the best hit first, and its hits in their order. */
function groupByVisit(hits: Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.visitId, [...(groups.get(hit.visitId) ?? []), hit]);
  return [...groups.values()];
}
