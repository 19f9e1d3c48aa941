import type { Sheet } from '../../../lib/exports/sheet';
import { useServices } from '../../frame/context';
import { Heading, Rules } from './parts';

/** The sheet: what matters, what to ask with lines to write on, and the hard words. */
export function SheetPaper({ sheet, isPreview }: { sheet: Sheet; isPreview: boolean }) {
  const { t } = useServices();
  return (
    <>
      <Heading level={1} isPreview={isPreview}>
        {sheet.title}
      </Heading>
      {sheet.when && <p class="sheet-when">{sheet.when}</p>}
      {sheet.matters && (
        <section>
          <Heading level={2} isPreview={isPreview}>
            {t('visit-matters')}
          </Heading>
          <p>{sheet.matters}</p>
        </section>
      )}
      <section>
        <Heading level={2} isPreview={isPreview}>
          {t('sheet-questions')}
        </Heading>
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
      <LaterQuestions sheet={sheet} isPreview={isPreview} />
      {sheet.words.length > 0 && (
        <section>
          <Heading level={2} isPreview={isPreview}>
            {t('sheet-words')}
          </Heading>
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
        <Heading level={2} isPreview={isPreview}>
          {t('sheet-steps')}
        </Heading>
        <Rules count={sheet.stepLines} />
      </section>
    </>
  );
}

function LaterQuestions({ sheet, isPreview }: { sheet: Sheet; isPreview: boolean }) {
  const { t } = useServices();
  if (sheet.later.length === 0) return null;
  return (
    <section>
      <Heading level={2} isPreview={isPreview}>
        {t('questions-later')}
      </Heading>
      <ul>
        {sheet.later.map((question, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: on paper nothing changes places
          <li key={at}>{question}</li>
        ))}
      </ul>
      {sheet.leftOut > 0 && <p class="soft">{t('sheet-left-out', { count: sheet.leftOut })}</p>}
    </section>
  );
}
