import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { SpecialistIcon } from '../../frame/first-icons';
import { useWho } from '../who';

/** What the specialist lived through, which can be folded away, and what they promise. */
export function Lived({ table }: { table: Sitting }) {
  const { t } = useServices();
  const who = useWho();
  const all = table.view.value.suggestions.map(({ suggestion }) => suggestion);
  const promises = all.flatMap(one => (one.kind === 'promise' ? [one] : []));
  return (
    <>
      {all.map(
        one =>
          one.kind === 'experience' && (
            <details key={one.id} class="card specialist" open>
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
              <li key={id}>{t('together-promise-line', { what: text, by: by || 'none' })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
