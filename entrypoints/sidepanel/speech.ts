import { signal } from '@preact/signals-core';

import type { Speech } from '../../components/services';
import type { Locale } from '../../lib/base/localize';

/** A little slower than a person who is in a hurry. */
const rate = 0.95;

/**
 * Read aloud with the voices of this computer. A voice that is not local sends what it reads to a server: those are
 * never used, and where there is no other, nothing is read.
 */
export function createSpeech(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): Speech {
  const now = signal<string | undefined>(undefined);
  const voices = signal<readonly SpeechSynthesisVoice[]>([]);
  // Browsers find their voices some time after they are first asked.
  const look = () => {
    voices.value = synthesis?.getVoices().filter(({ localService }) => localService) ?? [];
  };
  look();
  synthesis?.addEventListener?.('voiceschanged', look);

  function voiceFor(locale: Locale): SpeechSynthesisVoice | undefined {
    const fitting = voices.value.filter(({ lang }) => /^[a-z]+/i.exec(lang)?.[0].toLowerCase() === locale);
    return fitting.find(voice => voice.default) ?? fitting[0];
  }

  return {
    now,
    canSpeak: locale => voiceFor(locale) !== undefined,
    speak(text, { locale, key }) {
      const voice = voiceFor(locale);
      if (!synthesis || !voice) return;
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang, rate });
      const end = () => {
        if (now.value === key) now.value = undefined;
      };
      utterance.onend = end;
      utterance.onerror = end;
      now.value = key;
      synthesis.speak(utterance);
    },
    stop() {
      now.value = undefined;
      synthesis?.cancel();
    },
  };
}
