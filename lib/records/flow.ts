import type { Block, Run } from './record';

/** A column of blocks being filled, and the paragraph at its end that is not finished. */
export type Flow = { blocks: Block[]; runs: Run[] };

export function createFlow(): Flow {
  return { blocks: [], runs: [] };
}

/** Add words to the unfinished paragraph. White space is one space, and none at the beginning of a line. */
export function addWords({ runs }: Flow, text: string, isBold = false) {
  const last = runs.at(-1);
  const beginsLine = !last || /[ \n]$/.test(last.text);
  const words = text.replace(/\s+/g, ' ');
  const added = beginsLine ? words.trimStart() : words;
  if (added === '') return;
  if (last && Boolean(last.bold) === isBold) last.text += added;
  else runs.push(isBold ? { text: added, bold: true } : { text: added });
}

/** End the line, but not the paragraph. */
export function addBreak({ runs }: Flow) {
  const last = runs.at(-1);
  if (last) last.text = `${last.text.trimEnd()}\n`;
}

/** Finish the paragraph, if there is one. */
export function endParagraph({ blocks, runs }: Flow, type: 'paragraph' | 'heading' = 'paragraph') {
  const finished = runs.splice(0);
  const last = finished.at(-1);
  if (last) last.text = last.text.trimEnd();
  const shown = finished.filter(run => run.text !== '');
  if (shown.length > 0) blocks.push({ type, runs: shown });
}

/** The words of a finished or unfinished flow of plain paragraphs, in one line. */
export function lineOf({ blocks, runs }: Flow): string {
  const paragraphs = blocks.map(block => ('runs' in block ? block.runs : []));
  const lines = [...paragraphs, runs].map(line => line.map(run => run.text).join(''));
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
