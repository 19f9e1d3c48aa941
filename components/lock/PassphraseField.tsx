import { useId, useState } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';

/** A field for a passphrase, with a box to see what one types: mistakes nobody sees lock people out. */
export function PassphraseField({
  t,
  label,
  value,
  onInput,
  describedBy,
  isFirst = false,
}: {
  t: Localize;
  label: string;
  value: string;
  onInput(value: string): void;
  describedBy?: string;
  /** It takes the keyboard when it appears. */
  isFirst?: boolean;
}) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="passphrase">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type={(isShown ? 'text' : 'password') as 'password'} // its types know no field that is both
        value={value}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={describedBy}
        ref={isFirst ? takeKeyboard : null}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <label class="check-row">
        <input type="checkbox" checked={isShown} onChange={event => setShown(event.currentTarget.checked)} />
        {t('lock-show')}
      </label>
    </div>
  );
}

/** Outside of the component, so that it is called once and not at each drawing. */
function takeKeyboard(field: HTMLInputElement | null): void {
  field?.focus();
}
