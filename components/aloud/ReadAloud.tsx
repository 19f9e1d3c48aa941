import type { Locale } from '../../lib/base/localize';
import { useServices } from '../frame/context';

/**
 * Reads a text aloud with a voice of this computer, and stops. Where there is no such voice there is no button: one
 * from the network would send the words away. `NoVoice` says so, once a view.
 */
export function ReadAloud({
  id,
  text,
  of,
  locale,
}: {
  /** Tells this text from the others that can be read. */
  id: string;
  text: string;
  /** What is read, for a screen reader: "edema". */
  of: string;
  /** The language of the text. */
  locale: Locale;
}) {
  const { t, speech } = useServices();
  if (!speech.canSpeak(locale)) return null;
  const isReading = speech.now.value === id;
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() => (isReading ? speech.stop() : speech.speak(text, { locale, key: id }))}
    >
      {isReading ? t('aloud-stop') : t('aloud-read')}
      <span class="only-heard">: {of}</span>
    </button>
  );
}

/** Says that nothing here can be read aloud, where that is so. Read aloud are words of the page, and of the panel. */
export function NoVoice() {
  const { t, speech, choices } = useServices();
  if (speech.canSpeak('en') || speech.canSpeak(choices.locale.value)) return null;
  return <p class="soft">{t('aloud-no-voice')}</p>;
}
