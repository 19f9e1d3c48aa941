import type { PageReading } from '../../lib/messages/protocol';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { ReviewWords } from '../my-words/ReviewWords';
import { pageOwner } from './diagnose-page';
import { MarkChoices } from './MarkChoices';
import { PasteWords } from './PasteWords';
import { Plans } from './Plans';
import { SelectionCard } from './SelectionCard';
import { SiteCard } from './SiteCard';
import { WordCard } from './WordCard';

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

function WordList({ reading }: { reading: PageReading }) {
  const { t, page, diagnostics } = useServices();
  const found = diagnostics.of(pageOwner);
  if (reading.language === 'other') return <p role="status">{t('words-other-language')}</p>;
  return (
    <>
      <h1>{t('words-count', { count: found.length })}</h1>
      {found.length === 0 && reading.done && <p class="soft">{t('words-none')}</p>}
      {reading.closedFrames > 0 && (
        <p class="soft">{t('words-closed-frames', { count: reading.closedFrames })}</p>
      )}
      <Plans plans={reading.plans} />
      <details class="card more">
        <summary>{t('marks-title')}</summary>
        <MarkChoices />
      </details>
      <button type="button" class="button" onClick={() => page.explainSelection()}>
        {t('words-explain-selection')}
      </button>
      <ul class="cards">
        {found.map(word => (
          <WordCard key={word.id} word={word} />
        ))}
      </ul>
    </>
  );
}
