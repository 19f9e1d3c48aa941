import { longDay } from '../../../lib/base/when';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { SpecialistIcon } from '../../frame/first-icons';
import { useWho } from '../who';

/** What the client folded away stays so, whatever is drawn meanwhile. By the suggestion's id; kept nowhere else. */
const folded = new Set<string>();

/** What the specialist lived through, which can be folded away, and what they promise. */
export function Lived({ table }: { table: Sitting }) {
  const { t, choices } = useServices();
  const who = useWho();
  const all = table.view.value.suggestions.map(({ suggestion }) => suggestion);
  const promises = all.flatMap(one => (one.kind === 'promise' ? [one] : []));
  return (
    <>
      {all.map(
        one =>
          one.kind === 'experience' && (
            <details
              key={one.id}
              class="card specialist"
              open={!folded.has(one.id)}
              onToggle={event => {
                if (event.currentTarget.open) folded.delete(one.id);
                else folded.add(one.id);
              }}
            >
              <summary>
                <SpecialistIcon /> {t('together-lived', { who })}
              </summary>
              <p>{one.text}</p>
            </details>
          ),
      )}
      {promises.length > 0 && (
        <section class="card specialist" aria-label={t('together-promises', { who })}>
          <p class="label">
            <SpecialistIcon /> {t('together-promises', { who })}
          </p>
          <ul>
            {promises.map(({ id, text, by }) => (
              <li key={id}>
                {t('together-promise-line', { what: text, by: longDay(by, choices.locale.value) || 'none' })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
