import { useId } from 'preact/hooks';

import { useServices } from '../frame/context';

type Word = { id: string; text: string };

/** What a word means in the client's own words; with `isOpen`, where they write it. Kept as it is typed. */
export function OwnMeaning({ word, isOpen }: { word: Word; isOpen: boolean }) {
  const { t, myWords, explainFailure } = useServices();
  const field = useId();
  const mine = myWords.all.value.get(word.id)?.mine ?? '';

  function write(event: { currentTarget: HTMLTextAreaElement }) {
    const answer = myWords.explain(word.id, word.text, event.currentTarget.value);
    if (answer.ok) return;
    explainFailure(answer.code);
    event.currentTarget.value = mine;
  }

  if (!isOpen) {
    return mine === '' ? null : (
      <p class="own-meaning">
        <span class="soft">{t('my-words-mine')}</span> {mine}
      </p>
    );
  }
  return (
    <div class="own-meaning">
      <label class="soft" for={field}>
        {t('my-words-mine-of', { word: word.text })}
      </label>
      <textarea id={field} rows={2} value={mine} onInput={write} />
    </div>
  );
}

/** Opens and closes the place where a meaning of one's own is written. */
export function OwnMeaningButton({
  word,
  isOpen,
  onToggle,
}: {
  word: Word;
  isOpen: boolean;
  onToggle(): void;
}) {
  const { t, myWords } = useServices();
  const hasOne = myWords.all.value.get(word.id)?.mine !== undefined;
  return (
    <button type="button" class="button quiet" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? t('my-words-done') : hasOne ? t('my-words-change') : t('my-words-write')}
      <span class="only-heard">: {word.text}</span>
    </button>
  );
}
