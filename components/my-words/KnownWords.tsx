import { useServices } from '../frame/context';

/** The words the client knows, and the way back for each. */
export function KnownWords() {
  const { t, myWords, toast, choices } = useServices();
  const known = [...myWords.all.value.values()]
    .filter(word => word.knownAt)
    .sort((one, other) => one.text.localeCompare(other.text, choices.locale.value));
  if (known.length === 0) return <p class="soft">{t('my-words-none')}</p>;

  function markAgain(id: string, text: string) {
    myWords.unknow(id);
    toast({ text: t('my-words-marked', { word: text }), undo: () => myWords.know(id, text) });
  }

  return (
    <ul class="known-words">
      {known.map(({ id, text }) => (
        <li key={id}>
          <b>{text}</b>
          <button type="button" class="button" onClick={() => markAgain(id, text)}>
            {t('my-words-mark-again')}
            <span class="only-heard">: {text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
