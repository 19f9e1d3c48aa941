import { choiceOf, listItems } from '../../../lib/exports/items';
import { paperBox, writeCodes } from '../../../lib/exports/paper-codes';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import type { Paper } from '../leaving';
import { useWholeVisit } from '../whole-visit';
import { codesOn, PaperBody } from './PaperBody';

/** A page as it will be printed, with the way to the printer. */
export function PaperView({
  open,
  paper,
  turned = [],
  isMarked = false,
}: {
  open: OpenVisit;
  paper: Paper;
  turned?: readonly string[];
  isMarked?: boolean;
}) {
  const services = useServices();
  const { t, notebook } = services;
  const { visit } = useWholeVisit(open, isMarked);
  const parts = { visit, choice: choiceOf(listItems(visit, t), new Set(turned)) };

  async function print() {
    const codes = codesOn(services, paper, parts);
    // What comes home on paper is held against the page that was printed, however the list is ordered by then.
    if (codes.length > 0) open.setBox(paperBox, writeCodes(codes));
    await notebook.flush();
    window.print();
  }

  return (
    <>
      <header class="sheet-tools">
        <p>{t(paper === 'two' ? 'paper-how-two' : 'sheet-how')}</p>
        <button type="button" class="button primary" onClick={() => void print()}>
          {t('sheet-print')}
        </button>
      </header>
      <PaperBody paper={paper} {...parts} />
    </>
  );
}
