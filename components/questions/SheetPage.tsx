import { DeedsSheet } from '../notes/DeedsSheet';
import { NotWorkingSheet } from '../prepare/NotWorkingSheet';
import type { SheetName } from '../services';
import { SheetView } from './SheetView';
import { VisitPage } from './VisitPage';

/** A tab of its own with one visit's sheet, or with another page to print. */
export function SheetPage({ visitId, page = 'questions' }: { visitId: string; page?: SheetName }) {
  if (page === 'deeds') return <DeedsSheet />;
  return (
    <VisitPage visitId={visitId}>
      {open => (page === 'not-working' ? <NotWorkingSheet open={open} /> : <SheetView open={open} />)}
    </VisitPage>
  );
}
