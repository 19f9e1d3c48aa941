import { useId, useState } from 'preact/hooks';
import { voices } from '../../../lib/notebook/voices';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import { GrowingText } from '../../questions/GrowingText';

/** Where words can come from that the client types or pastes. */
const origins = voices.filter(voice => voice !== 'specialist' && voice !== 'pasted');
type Origin = (typeof origins)[number];

/** A new line on the table: the client's own, or from elsewhere and marked so. */
export function OwnLine({ table }: { table: Sitting }) {
  const { t, announce, explainFailure } = useServices();
  const [text, setText] = useState('');
  const [from, setFrom] = useState<Origin>('client');
  const id = useId();

  function add(kind: 'question' | 'notes') {
    if (text.trim() === '') return;
    const added = table.client.write(kind, { text: text.trim(), voice: from });
    if (!added.ok) return explainFailure(added.code);
    setText('');
    setFrom('client');
    announce(t('together-own-added'));
  }

  return (
    <section class="card client together-part" aria-labelledby={`${id}h`}>
      <h2 id={`${id}h`}>{t('together-own')}</h2>
      <label class="only-heard" for={id}>
        {t('together-own')}
      </label>
      <GrowingText
        id={id}
        value={text}
        onText={next => {
          setText(next);
          return true;
        }}
      />
      <label class="label">
        {t('together-own-from')}
        <select
          value={from}
          onChange={event => setFrom(origins.find(one => one === event.currentTarget.value) ?? 'client')}
        >
          {origins.map(origin => (
            <option key={origin} value={origin}>
              {t(`together-from-${origin}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={() => add('question')}>
          {t('together-own-question')}
        </button>
        <button type="button" class="button" onClick={() => add('notes')}>
          {t('together-own-note')}
        </button>
      </div>
    </section>
  );
}
