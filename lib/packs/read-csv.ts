import Papa from 'papaparse';

import { fail, type Result, succeed } from '../base/result';
import { termKinds } from '../jargon/term';
import type { RawEntry } from './draft';

/** What each column may be called, in both languages. The first line of the table names them. */
const columns = {
  term: ['term', 'word', 'palabra', 'término', 'termino'],
  plain: ['plain', 'meaning', 'means', 'plain meaning', 'significado', 'explicación', 'explicacion'],
  forms: ['forms', 'other forms', 'also', 'otras formas', 'formas'],
  kind: ['kind', 'type', 'tipo'],
  question: ['question', 'pregunta'],
  more: ['more', 'tell me more', 'más', 'mas'],
};
type Column = keyof typeof columns;

const longestCsv = 2 * 1024 * 1024;
const mostRows = 20_000;

/** Words read from a table, and the numbers of lines that have none. */
export type TermTable = { terms: RawEntry[]; skipped: number[] };

/**
 * Read a table of words: a spreadsheet saved as CSV, with commas, semicolons or tabs.
 *
 * @returns `no-columns` when its first line names no column for the word or for its meaning.
 */
export function readTermTable(text: string): Result<TermTable, 'too-big' | 'no-columns'> {
  if (text.length > longestCsv) return fail('too-big');
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: true,
    preview: mostRows,
  });
  const [head = [], ...rows] = data;
  const places = Object.fromEntries(
    Object.entries(columns).map(([name, known]) => [
      name,
      head.findIndex(cell => known.includes(cell.trim().toLowerCase())),
    ]),
  ) as Record<Column, number>;
  if (places.term < 0 || places.plain < 0) return fail('no-columns');
  const skipped: number[] = [];
  const terms = rows.flatMap((row, at): RawEntry[] => {
    const cell = (name: Column) => (places[name] < 0 ? '' : (row[places[name]] ?? '').trim());
    const [term, plain] = [cell('term'), cell('plain')];
    if (!term || !plain) {
      skipped.push(at + 2);
      return [];
    }
    const forms = cell('forms')
      .split(/[;|]/)
      .map(form => form.trim())
      .filter(Boolean);
    const kind = termKinds.find(known => known === cell('kind').toLowerCase()) ?? 'care';
    const [question, more] = [cell('question'), cell('more')];
    return [
      {
        term,
        ...(forms.length > 0 && { forms }),
        kind,
        plain,
        ...(question && { question }),
        ...(more && { more }),
      },
    ];
  });
  return succeed({ terms, skipped });
}
