import { useId, useState } from 'preact/hooks';

import { splitClaims } from '../../lib/claims/split-claims';
import { useServices } from '../frame/context';
import { ClaimCard } from './ClaimCard';
import { SafeCopy } from './SafeCopy';

/** As much as a very long answer. More would keep the panel busy. */
const mostLetters = 20_000;

/** An answer of an AI, taken apart: each thing it says can be asked about. The answer itself is not kept. */
export function AiAnswerView() {
  const { t } = useServices();
  const [text, setText] = useState('');
  const id = useId();
  const claims = splitClaims(text.slice(0, mostLetters));
  return (
    <div class="ai-answer">
      <h1>{t('view-ai-answer')}</h1>
      <p>{t('ai-what')}</p>
      <label class="label" for={id}>
        {t('ai-paste')}
      </label>
      <textarea id={id} rows={5} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <p class="soft">{t('ai-not-kept')}</p>
      <p role="status">{text.trim() !== '' && t('ai-found', { count: claims.length })}</p>
      {text.length > mostLetters && <p class="soft">{t('paste-too-long')}</p>}
      {claims.length > 0 && (
        <ul class="cards" aria-label={t('ai-claims')}>
          {claims.map(claim => (
            <ClaimCard key={claim} claim={claim} />
          ))}
        </ul>
      )}
      <SafeCopy />
    </div>
  );
}
