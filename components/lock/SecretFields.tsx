import { useId } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';
import type { Secret } from '../services';
import { PassphraseField } from './PassphraseField';

/** A passphrase, or the code that was printed, as it was typed. */
export function secretOf(typed: string, byCode: boolean): Secret {
  return byCode ? { recoveryCode: typed } : { passphrase: typed };
}

/** A field for what opens the lock: the passphrase, or the printed code. */
export function SecretFields({
  byCode,
  ...field
}: {
  t: Localize;
  byCode: boolean;
  value: string;
  onInput(value: string): void;
  describedBy?: string;
  isFirst?: boolean;
}) {
  const { t } = field;
  if (!byCode) return <PassphraseField {...field} label={t('lock-passphrase')} />;
  return <CodeField {...field} />;
}

function CodeField({
  t,
  value,
  onInput,
  isFirst,
}: {
  t: Localize;
  value: string;
  onInput(value: string): void;
  isFirst?: boolean;
}) {
  const id = useId();
  return (
    <div class="passphrase">
      <label class="label" for={id}>
        {t('lock-code')}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        ref={isFirst ? takeKeyboard : null}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p class="soft" id={`${id}-hint`}>
        {t('lock-code-hint')}
      </p>
    </div>
  );
}

function takeKeyboard(field: HTMLInputElement | null): void {
  field?.focus();
}
