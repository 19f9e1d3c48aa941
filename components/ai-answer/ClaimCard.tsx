import { starterOf } from '../../lib/notebook/questions/from-ai';
import { useServices } from '../frame/context';
import { wholeOf } from '../together/whole';

/** One thing an AI said, under the label that nobody has checked it. It can become a question; never more than that. */
export function ClaimCard({ claim }: { claim: string }) {
  const services = useServices();
  const { t, desk, toast, explainFailure } = services;
  const started = starterOf(claim);
  const isOnList = wholeOf(services)?.visit.value.questions.some(
    ({ starter }) => starter?.id === started.id && starter.text === started.text,
  );

  async function ask() {
    await desk.current();
    const open = wholeOf(services);
    const added = open?.addQuestion({ text: t('ai-question', { claim }), starter: started });
    if (!open || !added) return;
    if (!added.ok) return explainFailure(added.code);
    toast({ text: t('room-kept'), undo: () => void open.removeQuestion(added.value) });
  }

  return (
    <li class="card claim">
      <p class="chip">{t('ai-label')}</p>
      <blockquote dir="auto">{claim}</blockquote>
      {isOnList ? (
        <p class="soft">{t('ai-on-list')}</p>
      ) : (
        <button type="button" class="button" onClick={() => void ask()}>
          {t('ai-ask')}
          <span class="only-heard">: {claim}</span>
        </button>
      )}
    </li>
  );
}
