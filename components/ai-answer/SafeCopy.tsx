import { useId, useState } from 'preact/hooks';

import { emptyVisit } from '../../lib/notebook/visit';
import { findPersonal, leaveOpen } from '../../lib/ripple/find-personal';
import { useServices } from '../frame/context';
import { copyText } from '../notes/copy-text';
import { aroundOf } from '../packs/ripple/around-of';
import { wholeOf } from '../together/whole';

/** What a person wants to ask an AI, without what says who they are. They copy it: nothing is sent from here. */
export function SafeCopy() {
  const services = useServices();
  const { t } = services;
  const [text, setText] = useState('');
  const [field, result] = [useId(), useId()];
  const around = aroundOf(wholeOf(services)?.visit.value ?? emptyVisit(''));
  const lines = text.split('\n').map(line => ({ line, found: findPersonal(line, around) }));
  const safe = lines.map(({ line, found }) => leaveOpen(line, found)).join('\n');
  const out = lines.flatMap(({ line, found }) => found.map(({ start, end }) => line.slice(start, end)));
  return (
    <details class="card more">
      <summary>{t('ai-safe-title')}</summary>
      <p>{t('ai-safe-what')}</p>
      <label class="label" for={field}>
        {t('ai-safe-type')}
      </label>
      <textarea
        id={field}
        rows={3}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {text.trim() !== '' && (
        <>
          <p role="status">{t('ai-safe-out', { count: new Set(out).size })}</p>
          {out.length > 0 && (
            <ul class="plain-list">
              {[...new Set(out)].map(words => (
                <li key={words}>
                  <del>{words}</del>
                </li>
              ))}
            </ul>
          )}
          <p class="label" id={result}>
            {t('ai-safe-copy-reads')}
          </p>
          <blockquote class="safe-copy" aria-labelledby={result}>
            {safe}
          </blockquote>
          <p class="soft">{t('ai-safe-check')}</p>
          <button type="button" class="button primary" onClick={() => void copyText(services, safe)}>
            {t('ai-safe-copy')}
          </button>
        </>
      )}
    </details>
  );
}
