import { useState } from 'preact/hooks';

import type { Diagnostic } from '../../lib/diagnostics/diagnostic';
import type { PageReading } from '../../lib/messages/protocol';
import { NoVoice } from '../aloud/ReadAloud';
import { useServices } from '../frame/context';
import { wholeOf } from '../together/whole';
import { pageOwner } from './diagnose-page';
import { MarkChoices } from './MarkChoices';
import { Plans } from './Plans';
import { WordCard } from './WordCard';

/** With fewer words than this, all are seen at once: there is nothing to narrow down. */
const worthSorting = 6;

/** What was found on the page: its plans, and its hard words with their meanings. */
export function WordList({ reading }: { reading: PageReading }) {
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
      <Cards found={found} />
    </>
  );
}

/** The cards, in the order of the page or of the alphabet; all of them, or those one asks about. */
function Cards({ found }: { found: readonly Diagnostic[] }) {
  const { t, choices } = useServices();
  const asked = useAsked();
  const [onlyAsked, setOnlyAsked] = useState(false);
  const [byName, setByName] = useState(false);
  const toAsk = found.filter(word => asked.has(word.id));
  // Without one left, the way back would be gone too.
  const shown = onlyAsked && toAsk.length > 0 ? toAsk : found;
  const inOrder = byName
    ? [...shown].sort((one, other) => one.text.localeCompare(other.text, choices.locale.value))
    : shown;
  return (
    <>
      {found.length > 0 && <NoVoice />}
      {found.length >= worthSorting && (
        <div class="buttons">
          {toAsk.length > 0 && (
            <button
              type="button"
              class="button choice"
              aria-pressed={shown === toAsk}
              onClick={() => setOnlyAsked(!onlyAsked)}
            >
              {t('words-only-asked', { count: toAsk.length })}
            </button>
          )}
          <button
            type="button"
            class="button choice"
            aria-pressed={byName}
            onClick={() => setByName(!byName)}
          >
            {t('words-by-name')}
          </button>
        </div>
      )}
      <ul class="cards">
        {inOrder.map(word => (
          <WordCard key={word.id} word={word} isAsked={asked.has(word.id)} />
        ))}
      </ul>
    </>
  );
}

/** The words that a question of the open visit is about, by the ids of their terms. */
export function useAsked(): ReadonlySet<string> {
  const questions = wholeOf(useServices())?.visit.value.questions ?? [];
  return new Set(questions.flatMap(({ term }) => term?.id ?? []));
}
