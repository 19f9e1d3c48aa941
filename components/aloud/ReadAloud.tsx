import type { Locale } from '../../lib/base/localize';
import { useServices } from '../frame/context';

/**
 * Reads a text aloud with a voice of this computer, and stops. Where there is no such voice the button says so: one
 * from the network would send the words away.
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
  if (!speech.canSpeak(locale)) {
    return (
      <button type="button" class="button quiet" aria-disabled="true">
        {t('aloud-no-voice')}
      </button>
    );
  }
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
