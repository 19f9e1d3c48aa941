import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { ThingsToCheck } from '../../checks/ThingsToCheck';
import { useServices } from '../../frame/context';
import { QuestionLists } from '../../questions/QuestionLists';
import { Fit } from '../visit/Fit';

/** Which three come first, and whether they fit. */
export function TopStep({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  if (open.visit.value.questions.length === 0) return <p class="soft">{t('prepare-no-questions')}</p>;
  return (
    <>
      <QuestionLists open={open} />
      <Fit open={open} />
      <ThingsToCheck open={open} />
    </>
  );
}
