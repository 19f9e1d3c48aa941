import { isForAnyone } from './for-anyone';
import { measuredValues, namedStrengths } from './measured';
import { type PageKind, type PageView, pageKinds } from './portal';
import { fold, type Signs, signsByKind } from './signs';

/** What is looked at of a page, folded. */
type Folded = {
  title: string;
  first: string;
  headings: string[];
  columns: Set<string>;
  text: string;
  amounts: number;
  /** Values with the range they are held against, and lines that begin with a medicine and its strength. */
  measured: number;
  strengths: number;
  canAnswer: boolean;
};

/** The page says it itself; a column says much; a word in passing says little. And none says it alone for ever. */
const weights = { title: 3, first: 4, heading: 2, column: 1.5, word: 0.7 };
const most = { heading: 8, column: 7.5, word: 7 };
/** Less than this is a guess, and a kind that is only a little ahead is one too. */
const enough = 4;
/** A page with less to read says nothing, whatever its title. */
const fewestLetters = 40;
const longestShortLine = 40;
const mostShortLines = 200;
const money = /[$£€]\s?\d|\d\s?(?:€|USD\b)/g;
/** "CC:", "Assessment/Plan:", "From:" at the beginning of a line: what other pages write as headings and columns. */
const label = /^ ?([\p{L}][\p{L} /&]{0,39}):/gmu;

/** What a page is by what all portals share. `none` where nothing says enough. */
export function kindBySigns(view: PageView): PageKind | 'none' {
  const text = view.text();
  if (text.trim().length < fewestLetters) return 'none';
  const all = fold(text);
  if (isForAnyone(view, all)) return 'none';
  const lines = shortLines(text);
  const ownHeadings = view.headings().map(fold);
  const ownColumns = view.columns().map(fold);
  const headings = ownHeadings.length > 0 ? ownHeadings : lines;
  const columns = ownColumns.length > 0 ? ownColumns : lines;
  const labels = [...text.matchAll(label)].map(([, words = '']) => fold(words));
  const folded: Folded = {
    title: fold(view.title),
    first: headings[0] ?? ' ',
    headings: [...headings, ...labels],
    columns: new Set([...columns, ...labels]),
    text: all,
    amounts: text.match(money)?.length ?? 0,
    measured: measuredValues(text),
    strengths: namedStrengths(text),
    canAnswer: view.has('textarea'),
  };
  const scores = pageKinds.map(kind => ({ kind, score: scoreOf(kind, folded) }));
  scores.sort((a, b) => b.score - a.score);
  const [best] = scores;
  return best && best.score >= enough ? best.kind : 'none';
}

/** Many portals write headings and columns as plain boxes: there a line that says little is one. */
function shortLines(text: string): string[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '' && line.length <= longestShortLine && !/[·|•]/.test(line))
    .map(fold)
    .slice(0, mostShortLines);
}

function scoreOf(kind: PageKind, page: Folded): number {
  const signs = signsByKind[kind];
  const names = (inside: string) => signs.names.some(name => inside.includes(` ${name} `));
  const score =
    (names(page.title) ? weights.title : 0) +
    (names(page.first) ? weights.first : 0) +
    Math.min(most.heading, countHeadings(signs, page) * weights.heading) +
    Math.min(most.column, countOf(signs.columns, name => page.columns.has(` ${name} `)) * weights.column) +
    Math.min(most.word, countOf(signs.words, word => page.text.includes(` ${word} `)) * weights.word);
  return score + ownWords(kind, page);
}

function countHeadings({ headings }: Signs, page: Folded): number {
  return countOf(headings, heading => page.headings.some(own => own === ` ${heading} `));
}

function countOf(words: string[], isThere: (word: string) => boolean): number {
  return words.filter(isThere).length;
}

/** What only some kinds have. */
function ownWords(kind: PageKind, page: Folded): number {
  const { amounts, canAnswer, headings, text } = page;
  // A page that tells how to read a bill has its words, and no money; one that sells plans has money that nobody owes.
  if (kind === 'bill') return amounts > 0 && isOwed.test(text) ? Math.min(3, amounts) : -Infinity;
  if (kind === 'result') return Math.min(3, page.measured);
  if (kind === 'medicines') return page.strengths > 1 ? Math.min(3, page.strengths) : 0;
  if (kind === 'message') return canAnswer ? 1.5 : 0;
  // One part such as "Allergies" is in many pages; several, side by side, are a summary.
  if (kind === 'summary') {
    const parts = countOf(signsByKind.summary.headings, part =>
      headings.some(own => own.startsWith(` ${part} `)),
    );
    return parts >= 4 ? 4 : parts < 3 ? -2 : 0;
  }
  // A letter that says no speaks of money too.
  if (kind === 'denial') return saysNo.test(text) ? 3 : -3;
  return 0;
}

const saysNo =
  / (denied|denial|deny|denegad[ao]|not medically necessary|can ?not (approve|be approved|cover)|not approved?|(not|no longer) covered?|will not pay|no (aprobamos|cubre|podemos aprobar)) /;

const isOwed =
  / (you (may )?owe|due|balance|billed|statement|charges?|paid|payments?|claim|usted debe|saldo|facturad[oa]|factura|cuenta|cargos?|pagado|a pagar) /;
