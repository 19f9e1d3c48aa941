import { longWhen } from '../../../lib/base/when';
import type { Choice } from '../../../lib/exports/choose';
import type { PaperCode } from '../../../lib/exports/paper-codes';
import { makeSheet, type Sheet, type SheetWord } from '../../../lib/exports/sheet';
import { makeTwoLanguageSheet, type TwoLanguageSheet } from '../../../lib/exports/two-languages';
import type { Visit } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import type { Services } from '../../services';
import type { Paper } from '../leaving';
import { linePairs, otherLocale } from '../pairs';
import { InterpreterCard } from './InterpreterCard';
import { SheetPaper } from './SheetPaper';
import { TwinPaper } from './TwinPaper';
import { TwoLanguagePaper } from './TwoLanguagePaper';

/** What is to be laid out on one page. */
export type PaperParts = { visit: Visit; choice: Choice };

/** One page as it is printed. `isPreview`: within another page, whose headings stand above its own. */
export function PaperBody({
  paper,
  isPreview = false,
  ...parts
}: PaperParts & { paper: Paper; isPreview?: boolean }) {
  const services = useServices();
  const Tag = isPreview ? 'div' : 'main';
  return (
    <Tag class={`sheet ${paper}`}>
      {paper === 'card' && <InterpreterCard isPreview={isPreview} />}
      {paper === 'two' && (
        <TwoLanguagePaper sheet={twoLanguageSheetOf(services, parts)} isPreview={isPreview} />
      )}
      {paper === 'twin' && <TwinPaper sheet={sheetOf(services, 'twin', parts)} isPreview={isPreview} />}
      {(paper === 'usual' || paper === 'large') && (
        <SheetPaper sheet={sheetOf(services, paper, parts)} isPreview={isPreview} />
      )}
    </Tag>
  );
}

/** The codes on a page: what is typed back is held against those of the page printed last. */
export function codesOn(services: Services, paper: Paper, parts: PaperParts): PaperCode[] {
  if (paper === 'card') return [];
  return paper === 'two' ? twoLanguageSheetOf(services, parts).codes : sheetOf(services, paper, parts).codes;
}

export function sheetOf(
  { t, choices, words, privacy }: Services,
  size: 'usual' | 'large' | 'twin',
  { visit, choice }: PaperParts,
): Sheet {
  const text = visit.questions.map(question => question.text).join('\n');
  const sheet = makeSheet(visit, {
    ...{ t, size, choice, when: longWhen(visit.at, choices.locale.value) },
    words: words.inText(text).map(({ term, plain }): SheetWord => ({ term, plain })),
  });
  // A paper may lie in the tray of the library: nobody is named on it.
  return privacy.computer === 'shared' ? { ...sheet, title: t('sheet-notes') } : sheet;
}

function twoLanguageSheetOf(services: Services, { visit, choice }: PaperParts): TwoLanguageSheet {
  const { choices, leaving, privacy } = services;
  const mine = choices.locale.value;
  const theirs = otherLocale(mine);
  const sheet = makeTwoLanguageSheet(visit, {
    ...{ mine, theirs, choice },
    t: { en: leaving.in('en'), es: leaving.in('es') },
    pairs: linePairs({ ...services, mine }, visit.questions),
  });
  if (privacy.computer !== 'shared') return sheet;
  return {
    ...sheet,
    title: { mine: leaving.in(mine)('sheet-notes'), theirs: leaving.in(theirs)('sheet-notes') },
  };
}
