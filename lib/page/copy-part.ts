import { cellBreak } from '../base/cells';
import type { PartOfPage } from '../messages/protocol';
import { isSeen } from './kept/seen';
import type { Region } from './marks/regions';
import { blockAround, isPartedBefore } from './text/tags';

/** More than a long chart. What is beyond is not kept, and the panel says so. */
const mostLines = 2_000;
const longestLine = 1_000;

/** What is around the record on every page, and changes by itself. */
const around =
  'nav, footer, aside, header, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="banner"], [aria-live]';

/**
 * The part of the page the person selected, in whole lines, or else its main part, as it can be seen now. A line for
 * each block and for each row of a table. Read only when the person asks.
 */
export function copyPart(
  page: Document,
  regions: readonly Region[],
  wholePage: boolean,
): Omit<PartOfPage, 'about'> | undefined {
  const selection = page.getSelection();
  const range =
    !wholePage && selection && !selection.isCollapsed && selection.rangeCount > 0
      ? selection.getRangeAt(0)
      : null;
  const lines: string[] = [];
  for (const { top, document } of regions) {
    if (range && top !== page) continue;
    const main = range ? top : (top.querySelector('main, [role="main"]') ?? top);
    readLines({ top: main, document }, lines, (node, line) =>
      range ? range.intersectsNode(line) : node.parentElement?.closest(around) == null,
    );
  }
  if (lines.length === 0) return undefined;
  return {
    title: page.title.slice(0, 300),
    of: range ? 'selection' : 'page',
    lines: lines.slice(0, mostLines),
  };
}

function readLines(
  { top, document }: { top: Node; document: Document },
  lines: string[],
  /** `line`: what holds the whole line. */
  isWanted: (node: Text, line: Node) => boolean,
) {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const seen = new Map<Element, boolean>();
  let line = '';
  let [lastRow, lastBlock]: [Element | null, Node | null] = [null, null];
  const end = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '' && lines.length < mostLines) lines.push(words.slice(0, longestLine));
    line = '';
  };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    const block = blockAround(node.parentNode);
    if (!block || !parent || node.data.trim() === '') {
      line += ' ';
      continue;
    }
    const known = seen.get(parent) ?? isSeen(parent);
    seen.set(parent, known);
    const row = parent.closest('tr, [role="row"]');
    if (!known || !isWanted(node, row ?? block)) continue;
    const isSameRow = row !== null && row === lastRow;
    if (isSameRow && block !== lastBlock) line = `${line.trimEnd()}${cellBreak}`;
    else if (!isSameRow && (block !== lastBlock || isPartedBefore(node))) end();
    [lastRow, lastBlock] = [row, block];
    line += node.data;
  }
  end();
}
