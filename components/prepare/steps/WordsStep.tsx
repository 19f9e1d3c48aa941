import { notWorkingSheet } from '../../../lib/exports/letters/templates';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import { BoxField } from '../BoxField';
import { kindOf } from '../path';
import { Goals } from '../visit/Goals';

/** Short boxes, each of which may stay empty: those of the kind of visit first, then what matters. */
export function WordsStep({ open }: { open: OpenVisit }) {
  const { t, kinds } = useServices();
  const kind = kindOf(open.visit.value, kinds);
  if (kind?.form !== 'not-working') return <Goals open={open} />;
  return (
    <>
      <NotWorkingBoxes open={open} />
      <details class="prepare-more">
        <summary>{t('prepare-goals-too')}</summary>
        <Goals open={open} />
      </details>
    </>
  );
}

function NotWorkingBoxes({ open }: { open: OpenVisit }) {
  const { choices } = useServices();
  const { id, parts } = notWorkingSheet;
  return (
    <section class="prepare-boxes" aria-label={notWorkingSheet.title[choices.locale.value]}>
      {parts.map(
        part =>
          part.is === 'box' && (
            <BoxField
              key={part.box}
              open={open}
              box={`${id}/${part.box}`}
              label={part.ask[choices.locale.value]}
            />
          ),
      )}
    </section>
  );
}
