import type { Block, Cell, RecordDocument, RecordSection, Row, Run } from '../../lib/records/record';

/**
 * Draw a record as plain elements: no styles, links or scripts of the file come along, because the record holds none.
 *
 * @param about - The line under the title: whose record it is, when and by whom, in the person's language.
 */
export function drawRecord(record: RecordDocument, about: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(element('h1', [record.title]));
  if (about) fragment.append(element('p', [about]));
  for (const section of record.sections) fragment.append(drawSection(section));
  return fragment;
}

function drawSection({ title, level, blocks }: RecordSection): HTMLElement {
  const heading = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return element('section', [...(title ? [element(heading, [title])] : []), ...blocks.map(drawBlock)]);
}

function drawBlock(block: Block): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return element('p', drawRuns(block.runs));
    case 'heading':
      return element('h4', drawRuns(block.runs));
    case 'list':
      return withCaption(
        block.caption,
        element(
          block.ordered ? 'ol' : 'ul',
          block.items.map(item => element('li', drawInside(item))),
        ),
      );
    case 'table':
      return drawTable(block.rows, block.caption);
  }
}

/** One paragraph alone needs no element of its own inside a cell or an item. */
function drawInside(blocks: Block[]): (Node | string)[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph') return drawRuns(only.runs);
  return blocks.map(drawBlock);
}

function drawRuns(runs: Run[]): (Node | string)[] {
  return runs.map(({ text, bold }) => (bold ? element('b', [text]) : text));
}

function drawTable(rows: Row[], caption: string | undefined): HTMLElement {
  const table = element('table', [
    ...(caption ? [element('caption', [caption])] : []),
    ...rows.map(row => element('tr', row.map(drawCell))),
  ]);
  const frame = element('div', [table]);
  frame.className = 'table';
  frame.tabIndex = 0; // a wide table is scrolled by keyboard too
  frame.setAttribute('role', 'group');
  return frame;
}

function drawCell({ blocks, isHeading, columns, rows }: Cell): HTMLElement {
  const cell = element(isHeading ? 'th' : 'td', drawInside(blocks)) as HTMLTableCellElement;
  if (columns) cell.colSpan = columns;
  if (rows) cell.rowSpan = rows;
  return cell;
}

function withCaption(caption: string | undefined, list: HTMLElement): HTMLElement {
  return caption ? element('div', [element('p', [caption]), list]) : list;
}

function element(name: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
