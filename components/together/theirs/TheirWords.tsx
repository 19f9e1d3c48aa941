import type { Suggestion } from '../../../lib/review/suggestion';
import { useServices } from '../../frame/context';
import { wordsOf } from '../order';
import { useTable } from '../who';

/** What the specialist put on the table, and what became of it. It can be taken back. */
export function TheirWords() {
  const { t, announce, explainFailure } = useServices();
  const table = useTable();
  const { items, suggestions: all } = table.view.value;
  const say = (suggestion: Suggestion) => wordsOf(suggestion, { items, t });
  if (all.length === 0) return null;

  function retract({ id }: Suggestion) {
    const retracted = table.specialist.retract(id);
    if (!retracted.ok) return explainFailure(retracted.code);
    announce(t('together-retracted'));
  }

  return (
    <section class="together-part" aria-labelledby="their-words">
      <h2 id="their-words">{t('together-their-words')}</h2>
      <ul class="cards">
        {all.map(({ suggestion, status }) => (
          <li key={suggestion.id} class="card specialist">
            <p>
              <span class="chip">{t(`together-status-${status}`)}</span> {say(suggestion)}
            </p>
            {status === 'open' && (
              <button type="button" class="button" onClick={() => retract(suggestion)}>
                {t('together-retract')}
                <span class="only-heard"> {say(suggestion)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
