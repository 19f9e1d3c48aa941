import { useEffect, useId, useState } from 'preact/hooks';

import type { Quote } from '../../lib/anchors/quote';
import type { Diagnostic } from '../../lib/diagnostics/diagnostic';
import type { WordInText } from '../../lib/jargon/word-in-text';
import { useServices } from '../frame/context';
import { WordCard } from './WordCard';

/** As much as a long note. More would keep the panel busy. */
const mostLetters = 20_000;

/** Words from paper, from a file or from a page we may not read: pasted or typed here, explained, and not kept. */
export function PasteWords() {
  const { t, words, happenings } = useServices();
  const [text, setText] = useState('');
  const id = useId();
  const found = words.placed(text.slice(0, mostLetters));
  const isFound = found.length > 0;
  useEffect(() => {
    if (isFound) happenings.tell('words-pasted');
  }, [isFound, happenings]);
  return (
    <details class="card more paste-words">
      <summary>{t('paste-title')}</summary>
      <label class="label" for={id}>
        {t('paste-field')}
      </label>
      <textarea id={id} rows={4} value={text} onInput={event => setText(event.currentTarget.value)} />
      <p class="soft">{t('paste-not-kept')}</p>
      <p aria-live="polite">{text.trim() !== '' && t('paste-found', { count: found.length })}</p>
      {text.length > mostLetters && <p class="soft">{t('paste-too-long')}</p>}
      <ul class="cards">
        {found.map(word => (
          <WordCard key={word.id} word={asDiagnostic(word, text)} isMarked={false} />
        ))}
      </ul>
    </details>
  );
}

/** As many letters on each side as a passage keeps. */
const around = 32;

function asDiagnostic({ id, start, end, count }: WordInText, text: string): Diagnostic {
  const quote: Quote = {
    exact: text.slice(start, end),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  };
  return { id, severity: 'explain', text: quote.exact, quote, count };
}
