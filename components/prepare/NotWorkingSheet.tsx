import { writeLetter } from '../../lib/exports/letters/letter';
import { notWorkingSheet } from '../../lib/exports/letters/templates';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';

/** "It is not working for me" as it will be printed: the boxes that hold something, in the person's words. */
export function NotWorkingSheet({ open }: { open: OpenVisit }) {
  const { t, choices } = useServices();
  const { boxes } = open.visit.value;
  const letter = writeLetter(notWorkingSheet, { facts: {}, boxes }, choices.locale.value);
  return (
    <>
      <header class="sheet-tools">
        <p>{t('not-working-how')}</p>
        <button type="button" class="button primary" onClick={() => window.print()}>
          {t('sheet-print')}
        </button>
      </header>
      <main class="sheet">
        <h1>{letter.title}</h1>
        {letter.paragraphs.map(paragraph => {
          const [heading = '', ...words] = paragraph.split('\n');
          return (
            <section key={heading}>
              <h2>{heading.replace(/:$/, '')}</h2>
              <p class="as-written">{words.join('\n')}</p>
            </section>
          );
        })}
      </main>
    </>
  );
}
