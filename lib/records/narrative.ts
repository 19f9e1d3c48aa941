import { addBreak, addWords, createFlow, endParagraph, type Flow, lineOf } from './flow';
import { type Attributes, isBold, type Kind, kindOf } from './narrative-elements';
import type { Block, Cell, Row } from './record';

/** An element that is open. Its words go to its flow, which is its parent's unless it has blocks of its own. */
type Frame = {
  kind: Kind;
  name: string;
  attributes: Attributes;
  flow: Flow;
  isBold: boolean;
  keepsLines: boolean;
  list?: Extract<Block, { type: 'list' }>;
  table?: Extract<Block, { type: 'table' }>;
  row?: Row;
};

/** What an element does when it opens and closes, where it does more than hold words. */
type Effect = { open?(frame: Frame): void; close?(frame: Frame, parent: Frame): void };

const effects: Partial<Record<Kind, Effect>> = {
  paragraph: { open: ({ flow }) => endParagraph(flow), close: ({ flow }) => endParagraph(flow) },

  heading: { open: ({ flow }) => endParagraph(flow), close: ({ flow }) => endParagraph(flow, 'heading') },

  list: {
    open(frame) {
      endParagraph(frame.flow);
      const ordered = frame.name === 'ol' || frame.attributes.get('listType') === 'ordered';
      Object.assign(frame, { list: { type: 'list', ordered, items: [] }, table: undefined, row: undefined });
    },
    close({ flow, list }) {
      endParagraph(flow);
      if (list && list.items.length > 0) flow.blocks.push(list);
    },
  },

  item: {
    open: startFlow,
    close({ flow }, parent) {
      endParagraph(flow);
      if (!parent.list) parent.flow.blocks.push(...flow.blocks);
      else if (flow.blocks.length > 0) parent.list.items.push(flow.blocks);
    },
  },

  table: {
    open(frame) {
      endParagraph(frame.flow);
      Object.assign(frame, { table: { type: 'table', rows: [] }, list: undefined, row: undefined });
    },
    close({ flow, table }) {
      endParagraph(flow);
      if (table && table.rows.length > 0) flow.blocks.push(table);
    },
  },

  row: {
    open(frame) {
      frame.row = [];
    },
    close({ row }, { table }) {
      if (table && row && row.length > 0) table.rows.push(row);
    },
  },

  cell: {
    open: startFlow,
    close(frame, parent) {
      endParagraph(frame.flow);
      if (parent.table && parent.row) parent.row.push(cellOf(frame));
      else parent.flow.blocks.push(...frame.flow.blocks);
    },
  },

  caption: {
    open: startFlow,
    close({ flow }, { list, table, flow: outer }) {
      const caption = lineOf(flow);
      const owner = table ?? list;
      if (owner) owner.caption = caption || undefined;
      else if (caption !== '') outer.blocks.push({ type: 'heading', runs: [{ text: caption }] });
    },
  },

  break: { open: ({ flow }) => addBreak(flow) },

  footnote: {
    open: ({ flow, isBold }) => addWords(flow, ' [', isBold),
    close: ({ flow, isBold }) => addWords(flow, ']', isBold),
  },

  /** A link is words. Where it leads is shown, and leads nowhere. */
  link: {
    close({ flow, attributes, isBold }) {
      const address = attributes.get('href')?.trim() ?? '';
      const isShown =
        /^https?:\/\/\S{1,200}$/i.test(address) && !lineOf({ ...flow, blocks: [] }).endsWith(address);
      if (isShown) addWords(flow, ` (${address})`, isBold);
    },
  },
};

function startFlow(frame: Frame) {
  Object.assign(frame, { flow: createFlow(), list: undefined, table: undefined, row: undefined });
}

function cellOf({ name, attributes, flow }: Frame): Cell {
  const cell: Cell = { blocks: flow.blocks };
  const columns = spanOf(attributes.get('colspan'));
  const rows = spanOf(attributes.get('rowspan'));
  if (name === 'th') cell.isHeading = true;
  if (columns > 1) cell.columns = columns;
  if (rows > 1) cell.rows = rows;
  return cell;
}

/** A span is a small whole number, or it is one. */
function spanOf(attribute = ''): number {
  return /^\d{1,3}$/.test(attribute) ? Number(attribute) : 1;
}

export type Narrative = ReturnType<typeof createNarrative>;

/** Turns the elements inside a section's text into blocks, in reading order. Losing no words, keeping nothing else. */
export function createNarrative({ keepsLines = false } = {}) {
  const root = {
    kind: 'inline',
    name: '',
    attributes: new Map(),
    flow: createFlow(),
    isBold: false,
    keepsLines,
  } as const;
  const frames: Frame[] = [root];
  const innermost = () => frames.at(-1) ?? root;

  return {
    open(name: string, attributes: Attributes) {
      const parent = innermost();
      const frame = { ...parent, kind: kindOf(name, attributes, parent.kind), name, attributes };
      frame.isBold ||= isBold(name, attributes);
      frame.keepsLines ||= name === 'pre';
      frames.push(frame);
      effects[frame.kind]?.open?.(frame);
    },

    text(text: string) {
      const { kind, flow, isBold, keepsLines } = innermost();
      if (kind === 'skipped') return;
      const [first = '', ...lines] = keepsLines ? text.split('\n') : [text];
      addWords(flow, first, isBold);
      for (const line of lines) {
        addBreak(flow);
        addWords(flow, line, isBold);
      }
    },

    close() {
      const frame = frames.pop() ?? root;
      effects[frame.kind]?.close?.(frame, innermost());
    },

    /** The blocks, when the text has been read. */
    end(): Block[] {
      endParagraph(root.flow);
      return root.flow.blocks;
    },
  };
}
