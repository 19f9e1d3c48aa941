import { strictnesses } from '../../lib/jargon/strictness';
import {
  addUp,
  agreementOf,
  type Coverage,
  coverLabelled,
  coverText,
  type Labelled,
  overlapF1,
} from './coverage';

/** What `npm run coverage` prints for a labelled half. */
export function reportLabelled(name: string, jsonLines: string): string {
  const texts = jsonLines
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Labelled);
  const all = addUp(texts.map(coverLabelled));
  const lines = [
    `${name}: ${texts.length} texts, ${all.words} words, ${all.hardWords} hard words (two readings agree: F1 ${agreementOf(texts).toFixed(2)})`,
    `  explained ${share(all.explained, all.hardWords)}, marked at "many" ${share(all.marked, all.hardWords)}`,
    ...strictnesses.map(strictness => {
      const { found, falseFlags } = all;
      return `  ${strictness}: finds ${share(found?.[strictness] ?? 0, all.hardWords)}, false marks per 100 words ${per100(falseFlags?.[strictness] ?? 0, all.words)}, overlap F1 ${overlapF1(all, strictness).toFixed(2)}`;
    }),
    ...breakdown(all),
  ];
  return lines.join('\n');
}

/** What it prints for text files, one by one and together. */
export function reportFiles(files: { name: string; text: string }[]): string {
  const measured = files.map(({ name, text }) => ({ name, coverage: coverText(text) }));
  const total = { name: 'all files', coverage: addUp(measured.map(({ coverage }) => coverage)) };
  return [...measured, ...(files.length > 1 ? [total] : [])]
    .map(({ name, coverage }) => [`${name}: ${coverage.words} words`, ...reportOf(coverage)].join('\n'))
    .join('\n\n');
}

function reportOf(coverage: Coverage): string[] {
  const marks = strictnesses.map(
    strictness => `${strictness} ${per100(coverage.flags[strictness], coverage.words)}`,
  );
  return [
    `  ${coverage.hardWords} hard words, explained ${share(coverage.explained, coverage.hardWords)}`,
    `  marks per 100 words: ${marks.join(', ')}`,
    ...breakdown(coverage),
  ];
}

function breakdown({ bySource, bySubject, hardWords }: Coverage): string[] {
  const sources = Object.entries(bySource).map(([source, count]) => `${source} ${share(count, hardWords)}`);
  const subjects = Object.entries(bySubject).map(
    ([subject, [explained, hard]]) => `${subject} ${explained}/${hard}`,
  );
  return [`  by source: ${sources.join(', ') || 'none'}`, `  by subject: ${subjects.join(', ') || 'none'}`];
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(1)} %`;
}

function per100(count: number, words: number): string {
  return words === 0 ? '0.0' : ((count / words) * 100).toFixed(1);
}
