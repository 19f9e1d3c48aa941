import type { OpenVisit } from '../../lib/notebook/open-visit';
import { PaperView } from '../out/papers/PaperView';

/** The sheet for a visit as it will be printed, with the way to the printer. */
export function SheetView({ open }: { open: OpenVisit }) {
  return <PaperView open={open} paper="usual" />;
}
