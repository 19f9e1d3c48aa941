import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { VisitDetails } from '../visit/VisitDetails';

/** Who, when and where. */
export function VisitStep({ open }: { open: OpenVisit }) {
  return <VisitDetails open={open} />;
}
