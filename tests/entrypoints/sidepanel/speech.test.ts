// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { createSpeech } from '../../../entrypoints/sidepanel/speech';

const voice = (lang: string, localService: boolean) =>
  ({ lang, localService, name: lang, voiceURI: lang, default: false }) as SpeechSynthesisVoice;

/** A browser's synthesis with these voices. Keeps what it was to say. */
function synthesisWith(voices: SpeechSynthesisVoice[]) {
  const said: SpeechSynthesisUtterance[] = [];
  const events = new EventTarget();
  const synthesis = Object.assign(events, {
    getVoices: () => voices,
    cancel: () => void said.splice(0),
    speak: (utterance: SpeechSynthesisUtterance) => void said.push(utterance),
  }) as unknown as SpeechSynthesis;
  return { synthesis, said, voices, events };
}

/** What happy-dom has not: a thing to say. */
class Utterance {
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}

beforeEach(() => {
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
});

describe('speech', () => {
  it('never uses a voice that is not on this computer', () => {
    const { synthesis, said } = synthesisWith([voice('en-US', false)]);
    const speech = createSpeech(synthesis);
    expect(speech.canSpeak('en')).toBe(false);
    speech.speak('Edema.', { locale: 'en', key: 'a' });
    expect(said).toEqual([]);
    expect(speech.now.value).toBeUndefined();
  });

  it('reads with a voice of this computer, in the language of the text, until it ends', () => {
    const { synthesis, said } = synthesisWith([
      voice('en-US', false),
      voice('es-MX', true),
      voice('en_GB', true),
    ]);
    const speech = createSpeech(synthesis);
    speech.speak('Edema.', { locale: 'en', key: 'a' });
    expect(said[0]).toMatchObject({ text: 'Edema.', lang: 'en_GB' });
    expect(speech.now.value).toBe('a');
    said[0]!.onend?.call(said[0]!, {} as SpeechSynthesisEvent);
    expect(speech.now.value).toBeUndefined();
  });

  it('stops one text for the next', () => {
    const { synthesis, said } = synthesisWith([voice('en', true)]);
    const speech = createSpeech(synthesis);
    speech.speak('One.', { locale: 'en', key: 'a' });
    const [first] = said;
    speech.speak('Two.', { locale: 'en', key: 'b' });
    first!.onend?.call(first!, {} as SpeechSynthesisEvent);
    expect([said.map(({ text }) => text), speech.now.value]).toEqual([['Two.'], 'b']);
  });

  it('finds voices that the browser finds late', () => {
    const { synthesis, voices, events } = synthesisWith([]);
    const speech = createSpeech(synthesis);
    expect(speech.canSpeak('es')).toBe(false);
    voices.push(voice('es-US', true));
    events.dispatchEvent(new Event('voiceschanged'));
    expect(speech.canSpeak('es')).toBe(true);
  });

  it('can do nothing in a browser without speech', () => {
    const speech = createSpeech(undefined);
    expect(speech.canSpeak('en')).toBe(false);
    speech.stop();
  });
});
