import { useState } from 'preact/hooks';

import { inOwnBlock } from '../../lib/anchors/quote';
import type { Diagnostic } from '../../lib/diagnostics/diagnostic';
import type { Explanation } from '../../lib/jargon/term';
import { ReadAloud } from '../aloud/ReadAloud';
import { useServices } from '../frame/context';
import { knowWord } from '../my-words/know-word';
import { OwnMeaning, OwnMeaningButton } from '../my-words/OwnMeaning';
import { FromPack } from '../packs/FromPack';
import { askAboutWord, askForFairer } from '../questions/ask';
import { Dose } from './Dose';
import { Meaning } from './Meaning';

/**
 * One hard word of the page, with its plain meaning.
 *
 * @param isMarked - Whether it is marked on the page, so that it can be shown there.
 * @param hasDose - Whether the dose that it is part of is unpacked here.
 * @param isAsked - Whether a question of the open visit is about it.
 */
export function WordCard({
  word,
  isMarked = true,
  hasDose = true,
  isAsked = false,
}: {
  word: Diagnostic;
  isMarked?: boolean;
  hasDose?: boolean;
  isAsked?: boolean;
}) {
  const services = useServices();
  const [isWriting, setWriting] = useState(false);
  const { t, page, words, choices, myWords } = services;
  const { before, exact, after } = inOwnBlock(word.quote);
  const meaning = words.explain(word.id, before + exact + after);
  if (!meaning) return null;
  const fairer = choices.hurtful.value ? meaning.fairer : undefined;
  const isKnown = myWords.all.value.get(word.id)?.knownAt !== undefined;

  function know(event: { currentTarget: HTMLElement }) {
    const item = event.currentTarget.closest('li');
    // The card goes away: the keyboard goes on to the next.
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    if (isMarked) next?.querySelector('button')?.focus();
    knowWord(services, word);
  }

  return (
    <li class="card word-card">
      <div class="row wrap">
        {isMarked ? (
          <button type="button" class="word-name" onClick={() => page.showWord(word.id)}>
            <b>{word.text}</b>
            <span class="only-heard">{t('words-show-on-page')}</span>
          </button>
        ) : (
          <b>{word.text}</b>
        )}
        <span class="chip">{t(`card-kind-${meaning.kind}`)}</span>
        {isAsked && <span class="chip asked">{t('words-asked')}</span>}
      </div>
      <OwnMeaning word={word} isOpen={isWriting} />
      {/* Words and panel may be in two languages: a screen reader changes its voice. */}
      <div class="meaning" lang={meaning.language ?? 'en'}>
        <Meaning meaning={{ ...meaning, fairer }} />
      </div>
      {word.labMark && <p>{t(`card-lab-${word.labMark}`)}</p>}
      {hasDose && <Dose quote={word.quote} />}
      {meaning.more && (
        <details class="more">
          <summary>{t('card-more')}</summary>
          <p>{meaning.more}</p>
        </details>
      )}
      <FromPack id={word.id} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => askAboutWord(services, word)}>
          {t('words-ask')}
          <span class="only-heard">: {word.text}</span>
        </button>
        {fairer && (
          <button type="button" class="button" onClick={() => askForFairer(services, word, fairer)}>
            {t('words-ask-change')}
            <span class="only-heard">: {word.text}</span>
          </button>
        )}
        {!isKnown && (
          <button type="button" class="button quiet" onClick={know}>
            {t('card-know')}
            <span class="only-heard">: {word.text}</span>
          </button>
        )}
        <OwnMeaningButton word={word} isOpen={isWriting} onToggle={() => setWriting(!isWriting)} />
        <ReadAloud
          id={`word ${word.id}`}
          text={spoken(word.text, meaning)}
          of={word.text}
          locale={meaning.language ?? 'en'}
        />
        {word.count > 1 && <span class="soft">{t('words-times', { count: word.count })}</span>}
      </div>
    </li>
  );
}

/** A card as it is read aloud, by a voice of the meaning's language: the word as that language has it. */
function spoken(text: string, { named, plain, more, senses, unsure }: Explanation): string {
  const meanings = unsure && senses ? senses.map(sense => `${sense.means}. ${sense.plain}`) : [plain];
  return [`${named ?? text}.`, ...meanings, more].filter(Boolean).join(' ');
}
