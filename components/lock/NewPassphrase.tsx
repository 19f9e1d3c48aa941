import { useEffect, useId, useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import type { Strength } from '../services';
import { PassphraseField } from './PassphraseField';

/** A pause in typing: a word for each letter would be noise to a screen reader. */
const pauseMs = 400;

/** A field for a new passphrase. Beside it, in words, how soon it would be guessed. No rules. */
export function NewPassphrase({
  label,
  value,
  onInput,
}: {
  label: string;
  value: string;
  onInput(value: string): void;
}) {
  const { t, privacy } = useServices();
  const id = useId();
  const [strength, setStrength] = useState<Strength>();

  useEffect(() => {
    setStrength(undefined);
    if (value === '') return;
    let isOld = false;
    const timer = setTimeout(async () => {
      const found = await privacy.strengthOf(value);
      if (!isOld) setStrength(found);
    }, pauseMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [value, privacy]);

  return (
    <>
      <PassphraseField t={t} label={label} value={value} onInput={onInput} describedBy={id} />
      <p class="soft" id={id} role="status">
        {t(strength ? `strength-${strength}` : 'strength-advice')}
      </p>
    </>
  );
}
