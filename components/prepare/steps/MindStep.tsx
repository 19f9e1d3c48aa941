import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import { VisitChooser } from '../../questions/VisitChooser';
import { BoxField } from '../BoxField';
import { mindBox } from '../path';
import { CarryOver } from '../visit/CarryOver';
import { WithWhom } from '../WithWhom';

/** One field for whatever it is. */
export function MindStep({ open }: { open: OpenVisit }) {
  const { t, notebook } = useServices();
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
      <WithWhom open={open} />
    </>
  );
}
