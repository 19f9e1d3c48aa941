import type { Sheet } from '../../../lib/exports/sheet';
import { useServices } from '../../frame/context';
import { Heading, Rules } from './parts';

/**
 * Large print to write on: a code and a box for each question. The left half is the person's own, and folds back before
 * the page is shown.
 */
export function TwinPaper({ sheet, isPreview }: { sheet: Sheet; isPreview: boolean }) {
  const { t } = useServices();
  const asked = [
    ...sheet.first,
    ...sheet.later.map((text, at) => ({ text, lines: 1, code: sheet.laterCodes[at] ?? '' })),
  ];
  return (
    <>
      <section class="twin-asked">
        <Heading level={1} isPreview={isPreview}>
          {sheet.title}
        </Heading>
        {sheet.when && <p class="sheet-when">{sheet.when}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
        <ul role="list">
          {asked.map(({ code, text, lines }) => (
            <li key={code}>
              <b class="paper-code">{code}</b> {text}
              <div class="paper-box" style={{ '--lines': lines }} aria-hidden="true" />
            </li>
          ))}
        </ul>
        {sheet.leftOut > 0 && <p class="soft">{t('sheet-left-out', { count: sheet.leftOut })}</p>}
        <p class="soft">{t('paper-codes-how')}</p>
      </section>
      <section class="twin-mine">
        <p class="soft">{t('paper-fold')}</p>
        <Heading level={2} isPreview={isPreview}>
          {t('visit-matters')}
        </Heading>
        <p>{sheet.matters}</p>
        <Rules count={sheet.matters ? 2 : 4} />
        <Heading level={2} isPreview={isPreview}>
          {t('paper-for-me')}
        </Heading>
        <Rules count={4} />
        <Heading level={2} isPreview={isPreview}>
          {t('sheet-steps')}
        </Heading>
        <Rules count={sheet.stepLines} />
      </section>
    </>
  );
}
