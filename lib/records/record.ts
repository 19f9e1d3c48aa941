/** A downloaded record, made safe to show: words and structure only, nothing that can act. */
export type RecordDocument = {
  title: string;
  /** Whose record it says it is. */
  person?: string;
  /** When it was written, as `2026-03-09` or `2026-03` or `2026`. */
  when?: string;
  author?: string;
  sections: RecordSection[];
  /** The file ends too early: only the sections that could be read whole are here. */
  cutShort?: true;
};

/** A part of a record, in reading order. Parts within parts come after the part they are in. */
export type RecordSection = {
  /** Empty when the record gives none. */
  title: string;
  /** 1 for a part of the record, 2 for a part of a part, and so on. */
  level: number;
  blocks: Block[];
};

export type Block =
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'heading'; runs: Run[] }
  | { type: 'list'; ordered: boolean; caption?: string; items: Block[][] }
  | { type: 'table'; caption?: string; rows: Row[] };

/** Words that look alike. A line break is a `\n` in the text. */
export type Run = { text: string; bold?: true };

export type Row = Cell[];

export type Cell = {
  blocks: Block[];
  /** It names its column or its row. */
  isHeading?: true;
  /** How many columns and rows it covers, when more than one. */
  columns?: number;
  rows?: number;
};
