import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { isWithSomeone, setWithSomeone } from './path';

/** Whether someone is with the client now. It changes what the steps say, and nothing else. */
export function WithWhom({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const name = useId();
  const isWith = isWithSomeone(open.visit.value);
  return (
    <fieldset class="prepare-radios">
      <legend class="label">{t('prepare-with-whom')}</legend>
      {[false, true].map(value => (
        <label key={String(value)}>
          <input
            type="radio"
            name={name}
            checked={isWith === value}
            onChange={() => setWithSomeone(open, value)}
          />
          <span>{t(value ? 'prepare-with-someone' : 'prepare-alone')}</span>
        </label>
      ))}
    </fieldset>
  );
}
