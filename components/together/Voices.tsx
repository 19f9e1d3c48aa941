import type { Span, Voice } from '../../lib/notebook/voices';
import { sentencesOf } from '../../lib/review/voices';
import { useServices } from '../frame/context';
import { ClientIcon, NoteIcon, SpecialistIcon } from '../frame/icons';
import { useWho } from './who';

/** A text with the mark of each author: colour, line and name, so that it does not rest on colour. */
export function VoiceText({ spans }: { spans: readonly Span[] }) {
  const { t } = useServices();
  const who = useWho();
  return (
    <p class="voices">
      {spans.map(({ text, voice }, index) =>
        voice === 'client' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, in its order
          <span key={index}>{text}</span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, in its order
          <span key={index} class={`voice voice-${voice}`}>
            <VoiceIcon voice={voice} />
            <span class="only-heard">{t('together-voice-open', { voice, who })} </span>
            {text}
          </span>
        ),
      )}
    </p>
  );
}

/** Whose words a text holds, sentence by sentence when there is more than one voice in it. */
export function WhoseWords({ spans }: { spans: readonly Span[] }) {
  const { t } = useServices();
  const who = useWho();
  const sentences = sentencesOf(spans);
  const voices = [...new Set(sentences.flatMap(sentence => sentence.voices))];
  if (voices.length === 0) return null;
  const name = (voice: Voice) => t('together-voice', { voice, who });
  return (
    <div class="whose">
      <p class="whose-line">
        <span class="soft">{t('together-whose')}</span>
        {voices.map(voice => (
          <span key={voice} class={`chip voice-chip voice-${voice}`}>
            <VoiceIcon voice={voice} />
            {name(voice)}
          </span>
        ))}
      </p>
      {voices.length > 1 && sentences.length > 1 && (
        <details>
          <summary>{t('together-whose-each')}</summary>
          <ol class="whose-each">
            {sentences.map(({ text, voices: authors }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one text, in its order
              <li key={index}>
                {text} <span class="soft">({authors.map(name).join(', ')})</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function VoiceIcon({ voice }: { voice: Voice }) {
  if (voice === 'client') return <ClientIcon />;
  return voice === 'specialist' ? <SpecialistIcon /> : <NoteIcon />;
}
