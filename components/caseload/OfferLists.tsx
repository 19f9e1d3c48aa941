import type { Result } from '../../lib/base/result';
import { useServices } from '../frame/context';

/** Lists of questions the specialist saved. Offered, each question is a suggestion like any other. */
export function OfferLists({ onOffer }: { onOffer(text: string): Result<string, string> }) {
  const { t, notebook, toast, explainFailure } = useServices();
  const lists = notebook.lists.value;

  async function offer(id: string) {
    const opened = await notebook.openVisit(id);
    if (!opened.ok) return explainFailure(opened.code);
    const texts = opened.value.visit.peek().questions.map(({ text }) => text);
    opened.value.close();
    let count = 0;
    for (const text of texts.filter(one => one.trim() !== '')) {
      const offered = onOffer(text);
      if (!offered.ok) return explainFailure(offered.code);
      count++;
    }
    toast({ text: t('case-offered', { count }) });
  }

  return (
    <details class="card together-part">
      <summary>{t('case-lists')}</summary>
      {lists.length === 0 && <p class="soft">{t('case-lists-none')}</p>}
      <div class="buttons">
        {lists.map(({ id, with: name }) => (
          <button key={id} type="button" class="button" onClick={() => void offer(id)}>
            {t('case-offer', { name })}
          </button>
        ))}
      </div>
    </details>
  );
}
