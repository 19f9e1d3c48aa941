import { useId, useState } from 'preact/hooks';

import type { AgeStage } from '../../lib/handoff/age-file';
import { ChooseFile } from '../afar/ChooseFile';
import { Working } from '../backup/Working';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';

/** A client's file, and the words they told. What does not open changes nothing, and says why. */
export function OpenClientFile({ onOpened }: { onOpened(wire: string): Promise<void> }) {
  const { t, afar, announce } = useServices();
  const [phrase, setPhrase] = useState('');
  const [stage, setStage] = useState<AgeStage>();
  const [problem, setProblem] = useState('');
  const ids = { phrase: useId(), hint: useId() };

  async function open(file: File): Promise<void> {
    setProblem('');
    const bytes = await afar.read(file);
    if (!bytes.ok) return setProblem(bytes.code);
    const text = await afar.open(bytes.value, phrase, setStage);
    setStage(undefined);
    if (!text.ok) return setProblem(text.code);
    const taken = await afar.takeHandOff(text.value);
    if (!taken.ok) return setProblem(taken.code);
    setProblem('');
    setPhrase('');
    announce(t(`case-opened-${taken.value.is}`));
    await onOpened(taken.value.wire);
  }

  return (
    <section class="card together-part" aria-labelledby="case-open">
      <h2 id="case-open">{t('case-open')}</h2>
      {/* The form stays: a file that was chosen once need not be chosen again for other words. */}
      <ChooseFile label={t('case-file')} action={t('case-look')} onFile={open}>
        <label class="label" for={ids.phrase}>
          {t('case-phrase')}
        </label>
        <input
          id={ids.phrase}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={phrase}
          aria-describedby={ids.hint}
          onInput={event => setPhrase(event.currentTarget.value)}
        />
        <p class="soft" id={ids.hint}>
          {t('case-key-too')}
        </p>
        {problem && <p role="alert">{t(failureText(problem))}</p>}
      </ChooseFile>
      {stage && <Working t={t} progress={{ stage }} />}
    </section>
  );
}
