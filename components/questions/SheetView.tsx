import { longWhen } from '../../lib/base/when';
import { makeSheet, type SheetWord } from '../../lib/exports/sheet';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';

/** The sheet for a visit as it will be printed, with the way to the printer. */
export function SheetView({ open }: { open: OpenVisit }) {
  const { t, choices, words } = useServices();
  const visit = open.visit.value;
  const text = visit.questions.map(question => question.text).join('\n');
  const sheet = makeSheet(visit, {
    t,
    when: longWhen(visit.at, choices.locale.value),
    words: words.inText(text).map(({ term, plain }): SheetWord => ({ term, plain })),
  });

  return (
    <>
      <header class="sheet-tools">
        <p>{t('sheet-how')}</p>
        <button type="button" class="button primary" onClick={() => window.print()}>
          {t('sheet-print')}
        </button>
      </header>
      <main class="sheet">
        <h1>{sheet.title}</h1>
        {sheet.when && <p class="sheet-when">{sheet.when}</p>}
        {sheet.matters && (
          <section>
            <h2>{t('visit-matters')}</h2>
            <p>{sheet.matters}</p>
          </section>
        )}
        <section>
          <h2>{t('sheet-questions')}</h2>
          <ol>
            {sheet.first.map((question, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: on paper nothing changes places
              <li key={at}>
                {question.text}
                <Rules count={question.lines} />
              </li>
            ))}
          </ol>
          {sheet.first.length === 0 && <Rules count={6} />}
        </section>
        {sheet.later.length > 0 && (
          <section>
            <h2>{t('questions-later')}</h2>
            <ul>
              {sheet.later.map((question, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: on paper nothing changes places
                <li key={at}>{question}</li>
              ))}
            </ul>
            {sheet.leftOut > 0 && <p class="soft">{t('sheet-left-out', { count: sheet.leftOut })}</p>}
          </section>
        )}
        {sheet.words.length > 0 && (
          <section>
            <h2>{t('sheet-words')}</h2>
            <p>
              {sheet.words.map(({ term, plain }) => (
                <span key={term}>
                  <b>{term}</b>: {plain}{' '}
                </span>
              ))}
            </p>
          </section>
        )}
        <section>
          <h2>{t('sheet-steps')}</h2>
          <Rules count={sheet.stepLines} />
        </section>
      </main>
    </>
  );
}

/** Ruled lines to write on. */
function Rules({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all lines are alike
        <div key={at} class="rule" aria-hidden="true" />
      ))}
    </>
  );
}
