import { VisitPage } from '../../questions/VisitPage';
import type { PaperChoice } from '../leaving';
import { PaperView } from './PaperView';

/** A tab of its own with one page of a visit. */
export function PaperPage({ visitId, paper, turned, isMarked = false }: PaperChoice) {
  return (
    <VisitPage visitId={visitId}>
      {open => <PaperView open={open} paper={paper} turned={turned} isMarked={isMarked} />}
    </VisitPage>
  );
}
