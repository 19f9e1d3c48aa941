import { useState } from 'preact/hooks';

import type { Decision } from '../../../lib/review/decide';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import type { Suggestion } from '../../../lib/review/suggestion';
import { useServices } from '../../frame/context';
import { SpecialistIcon } from '../../frame/first-icons';
import { useWho } from '../who';
import { decide } from './decide';
import { OwnWords } from './SuggestionCard';

/** "What I heard …": it counts for nothing until the client says it is so, puts it right, or says it. */
export function Heard({ table, suggestion }: { table: Sitting; suggestion: Suggestion }) {
  const services = useServices();
  const { t } = services;
  const who = useWho();
  const [draft, setDraft] = useState<{ text: string; isAllMine: boolean }>();
  if (suggestion.kind !== 'reflection') return null;
  const choose = (decision: Decision) => decide(services, table, { shown: suggestion, decision });
  return (
    <section class="card specialist mirror" aria-label={t('together-heard', { who })}>
      <p class="label">
        <SpecialistIcon /> {t('together-heard', { who })}
      </p>
      <p class="mirror-words">{suggestion.text}</p>
      {draft ? (
        <OwnWords
          draft={draft.text}
          onDraft={text => setDraft({ ...draft, text })}
          onKeep={() => choose({ is: 'changed', ...draft })}
          onLeave={() => setDraft(undefined)}
        />
      ) : (
        <div class="buttons">
          <button type="button" class="button" onClick={() => choose({ is: 'used' })}>
            {t('together-heard-yes')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => setDraft({ text: suggestion.text, isAllMine: false })}
          >
            {t('together-heard-no')}
          </button>
          <button type="button" class="button" onClick={() => setDraft({ text: '', isAllMine: true })}>
            {t('together-heard-mine')}
          </button>
          <button type="button" class="button" onClick={() => choose({ is: 'declined' })}>
            {t('together-refuse')}
          </button>
        </div>
      )}
    </section>
  );
}
