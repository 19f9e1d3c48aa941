import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { ReviewWords } from '../my-words/ReviewWords';
import { PasteWords } from './PasteWords';
import { SelectionCard } from './SelectionCard';
import { SiteCard } from './SiteCard';
import { WordList } from './WordList';

/** The hard words of the page beside the panel, or the way to read it. */
export function WordsView() {
  const { t, page } = useServices();
  const state = page.state.value;
  if (state.kind === 'reading') {
    return (
      <>
        <SelectionCard />
        <ReviewWords />
        <SiteCard site={state.site} staysOn={state.staysOn} reading={state.reading} />
        <WordList reading={state.reading} />
        <PasteWords />
      </>
    );
  }
  return (
    <>
      <h1>{t('words-title')}</h1>
      <SelectionCard />
      <ReviewWords />
      <p role="status">
        {state.kind === 'opening' && t('words-opening')}
        {state.kind === 'unread' && t('words-unread')}
        {state.kind === 'closed' && t(failureText(state.code))}
      </p>
      {state.kind !== 'opening' && <ReadButtons canStay={state.kind === 'closed' && Boolean(state.site)} />}
      <PasteWords />
    </>
  );
}

function ReadButtons({ canStay }: { canStay: boolean }) {
  const { t, page, workbench, explainFailure } = useServices();
  async function stayOn() {
    const answer = await page.stayOn();
    if (!answer.ok) explainFailure(answer.code);
  }
  return (
    <div class="buttons">
      <button type="button" class="button primary" onClick={() => workbench().run('words.readPage')}>
        {t('words-read')}
      </button>
      {canStay && (
        <button type="button" class="button" onClick={stayOn}>
          {t('words-stay-on')}
        </button>
      )}
      <button type="button" class="button" onClick={() => workbench().run('words.openRecord')}>
        {t('words-open-record')}
      </button>
    </div>
  );
}
