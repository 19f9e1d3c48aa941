import { useId } from 'preact/hooks';

import { useServices } from '../frame/context';
import { visitName } from '../questions/visit-name';
import type { Hit } from './finder';
import { openHit } from './open-hit';

/** What was found in one visit. Pressing a line opens it there. */
export function VisitHits({ hits }: { hits: Hit[] }) {
  const services = useServices();
  const headingId = useId();
  const visit = services.notebook.visits.value.find(({ id }) => id === hits[0]?.visitId);
  if (!visit) return null;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{visitName(services, visit)}</h2>
      <ul class="cards">
        {hits.map((hit, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hit has no name of its own
          <li key={at}>
            <button type="button" class="search-hit" onClick={() => void openHit(services, hit)}>
              <Snippet {...hit.snippet} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Snippet({ text, marks }: Hit['snippet']) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <span>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  );
}
