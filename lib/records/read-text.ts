import { fail, type Result, succeed } from '../base/result';
import type { Block, RecordDocument, RecordSection, Run } from './record';

/** Why a text is not shown. */
export type TextFailure = 'no-text' | 'too-big' | 'not-text';

const mostCharacters = 2_000_000;
/** A heading is a short line of its own. */
const longestHeading = 60;
const mostWordsInHeading = 8;

/**
 * Make a page of plain text: one pasted, typed from paper, or read from a file. Every word is kept, in order; what
 * looks like a heading, a list or a table becomes one.
 *
 * @param title - What to call it: a text has no title of its own.
 */
export function readText(text: string, title: string): Result<RecordDocument, TextFailure> {
  if (text.length > mostCharacters) return fail('too-big');
  if (isBinary(text)) return fail('not-text');
  const lines = text
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .replaceAll('\0', '')
    .split('\n')
    .map(line => line.trimEnd());
  if (lines.every(line => line.trim() === '')) return fail('no-text');
  const sections: RecordSection[] = [{ title: '', level: 1, blocks: [] }];
  for (const paragraph of paragraphsOf(lines)) addParagraph(sections, paragraph);
  return succeed({
    title,
    sections: sections.filter(({ title, blocks }) => title !== '' || blocks.length > 0),
  });
}

/** Bytes of something else, read as if they were letters. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4_000);
  const strange = sample.match(/[\p{Cc}\uFFFD]/gu)?.filter(letter => !/\s/.test(letter)).length ?? 0;
  return strange > sample.length / 20;
}

/** Lines between empty ones. */
function paragraphsOf(lines: string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else if (isHeading(line)) paragraphs.push([line], []);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs.filter(paragraph => paragraph.length > 0);
}

function addParagraph(sections: RecordSection[], lines: string[]) {
  const [first = ''] = lines;
  if (lines.length === 1 && isHeading(first)) {
    sections.push({ title: first.trim().replace(/:$/, ''), level: 1, blocks: [] });
    return;
  }
  const { blocks } = sections.at(-1)!;
  for (const run of runsOfKind(lines)) blocks.push(blockOf(run));
}

/** "ASSESSMENT AND PLAN", or "Assessment:" alone on its line. */
function isHeading(line: string): boolean {
  const words = line.trim();
  if (
    words.length > longestHeading ||
    words.split(/\s+/).length > mostWordsInHeading ||
    !/\p{L}{3}/u.test(words)
  )
    return false;
  const isInCapitals = words === words.toUpperCase() && !/[.!?\d]/.test(words) && !bullet.test(words);
  return isInCapitals || (/^\p{Lu}[^.!?:]*:$/u.test(words) && !bullet.test(words));
}

const bullet = /^\s*(?:[-*•·▪◦]|\d{1,2}[.)])\s+/;

type Kind = 'item' | 'row' | 'line';

function kindOf(line: string): Kind {
  if (bullet.test(line)) return 'item';
  return line.trim().includes('\t') ? 'row' : 'line';
}

function runsOfKind(lines: string[]): { kind: Kind; lines: string[] }[] {
  const runs: { kind: Kind; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    // The second line of an item is set in, and has no sign of its own.
    if (last?.kind === 'item' && kind === 'line' && /^\s{2,}/.test(line)) {
      last.lines.push(`${last.lines.pop()} ${line.trim()}`);
    } else if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

function blockOf({ kind, lines }: { kind: Kind; lines: string[] }): Block {
  if (kind === 'item') {
    const ordered = /^\s*\d/.test(lines[0] ?? '');
    return { type: 'list', ordered, items: lines.map(line => [paragraph(line.replace(bullet, ''))]) };
  }
  if (kind === 'row') {
    const rows = lines.map(line =>
      line
        .trim()
        .split(/\t+/)
        .map(cell => ({ blocks: [paragraph(cell.trim())] })),
    );
    return { type: 'table', rows };
  }
  return paragraph(lines.map(line => line.trim()).join('\n'));
}

function paragraph(text: string): Block {
  const runs: Run[] = [{ text }];
  return { type: 'paragraph', runs };
}
