import { useServices } from '../frame/context';

/**
 * Whether words that were kept are still on the page, and the way to them. Nothing where no page of their site is read.
 *
 * @param id - Of the question or the note they were kept with.
 */
export function WayToPassage({ id }: { id: string }) {
  const { t, page, announce, explainFailure } = useServices();
  const sight = page.sights.value.get(id);
  if (!sight) return null;

  async function show() {
    const answer = await page.showPassage(id);
    if (answer.ok) announce(t(answer.value.sight === 'found' ? 'passage-shown' : 'passage-hidden'));
    else if (answer.code === 'gone') explainFailure(answer.code);
    // All else stands beside the button.
  }

  return (
    <>
      {sight !== 'found' && <p role="status">{t(`passage-${sight}`)}</p>}
      <button type="button" class="button" onClick={() => void show()}>
        {t(sight === 'found' || sight === 'hidden' ? 'question-show-passage' : 'passage-look-again')}
      </button>
    </>
  );
}
