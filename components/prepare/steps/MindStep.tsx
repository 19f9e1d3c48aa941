import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import { VisitChooser } from '../../questions/VisitChooser';
import { BoxField } from '../BoxField';
import { isWithSomeone, mindBox, setWithSomeone } from '../path';
import { CarryOver } from '../visit/CarryOver';

/** One field for whatever it is. */
export function MindStep({ open }: { open: OpenVisit }) {
  const { t, notebook } = useServices();
  const name = useId();
  const isWith = isWithSomeone(open.visit.value);
  return (
    <>
      {notebook.visits.value.length > 1 && <VisitChooser />}
      <BoxField
        open={open}
        box={mindBox}
        label={t('prepare-mind-title')}
        placeholder={t('prepare-mind-example')}
      />
      <CarryOver open={open} />
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
    </>
  );
}
