import type { Result } from '../../lib/base/result';
import { type Span, type Voice, voices } from '../../lib/notebook/voices';
import { useServices } from '../frame/context';
import { WhoseWords } from '../together/Voices';

/** Where pasted words can come from, as the client says it. */
const origins = voices.filter(voice => voice !== 'pasted');

/**
 * Whose words a text is made of, where they are not all the client's. Of what was pasted the client says it; until then it
 * is marked as pasted.
 *
 * @param name - The text, as a screen reader calls it.
 */
export function WhoseText({
  spans,
  name,
  onSay,
}: {
  spans: readonly Span[];
  name: string;
  onSay: (voice: Voice) => Result<void, string>;
}) {
  const { t, announce, explainFailure } = useServices();
  function say(chosen: string) {
    const voice = origins.find(origin => origin === chosen);
    if (!voice) return;
    const said = onSay(voice);
    if (said.ok) announce(t('whose-kept'));
    else explainFailure(said.code);
  }
  return (
    <div class="whose-text">
      <WhoseWords spans={spans} />
      {spans.some(({ voice }) => voice === 'pasted') && (
        <label class="visit-choice">
          <span class="label">
            {t('whose-pasted')} <span class="only-heard">{name}</span>
          </span>
          <select value="" onChange={event => say(event.currentTarget.value)}>
            <option value="">{t('whose-not-said')}</option>
            {origins.map(origin => (
              <option key={origin} value={origin}>
                {t(`together-from-${origin}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
