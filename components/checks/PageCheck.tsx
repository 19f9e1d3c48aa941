import { useState } from 'preact/hooks';

import type { Diagnostic } from '../../lib/diagnostics/diagnostic';
import { useServices } from '../frame/context';
import { knowWord } from '../my-words/know-word';
import { askAboutWord, questionAbout } from '../questions/ask';

/** One word of the page that may be worth a question: the question can be looked at before it is added. */
export function PageCheck({ word, headingId }: { word: Diagnostic; headingId: string }) {
  const services = useServices();
  const { t, page, words } = services;
  const [isOpen, setOpen] = useState(false);
  const meaning = words.explain(word.id);
  if (!meaning) return null;

  /** The card goes: the focus goes to the heading, not to nowhere. */
  function leave(act: () => unknown) {
    document.getElementById(headingId)?.focus();
    act();
  }

  return (
    <li class="card check">
      <p>
        {t(word.severity === 'ask' ? 'check-page-friend' : 'check-page-word', { word: word.text })}{' '}
        <span lang={meaning.language ?? 'en'}>{meaning.plain}</span>
      </p>
      {isOpen && (
        <div class="fix" role="status">
          <p>
            <span class="label">{t('fix-add-question')}</span>
            <ins>{questionAbout(services, word)}</ins>
          </p>
        </div>
      )}
      <div class="buttons">
        {isOpen ? (
          <button
            type="button"
            class="button primary"
            onClick={() => leave(() => askAboutWord(services, word))}
          >
            {t('check-use')}
          </button>
        ) : (
          <button type="button" class="button" aria-expanded={isOpen} onClick={() => setOpen(true)}>
            {t('words-ask')}
            <span class="only-heard">: {word.text}</span>
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => page.showWord(word.id)}>
          {t('check-on-page')}
          <span class="only-heard">: {word.text}</span>
        </button>
        <button type="button" class="button quiet" onClick={() => leave(() => knowWord(services, word))}>
          {t('card-know')}
          <span class="only-heard">: {word.text}</span>
        </button>
      </div>
    </li>
  );
}
