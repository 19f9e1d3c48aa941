/** What a page of a portal can be. */
export const pageKinds = [
  'note',
  'result',
  'medicines',
  'message',
  'bill',
  'denial',
  'visits',
  'summary',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** The built-in pack that all portals we know by ourselves come from. */
export const portalPack = 'portals';

/** Where a portal is. `*` stands for any letters but a slash, `**` for any at all. Letter case does not matter. */
export type Place = {
  /** Left out: any host. A portal that clinics run themselves is told by its path. */
  host?: string | undefined;
  /** Of the path, and of what follows `#/` or `#!`. */
  path?: string | undefined;
};

/** What we know of one portal. Data, made by people who looked at it; never code. */
export type Portal = {
  /** Such as `mychart`. */
  id: string;
  /** As people know it. */
  name: string;
  where: Place[];
  /** Landmarks, as simple selectors. Where there are any, one of them must be on the page. */
  signs: string[];
  /** What its pages are, told by their paths. The first that fits counts. */
  kinds: { kind: PageKind; paths: string[] }[];
  /** What says whose record is open. */
  whose: string[];
  /** Where a message is written. */
  composer: string[];
  /** What is not the record: menus and the like. */
  leaveOut: string[];
  /** Of a pack that a person added: how that pack is named. */
  from?: string | undefined;
};

/** Put portals together. A later one takes the place of an earlier one with its id; a new one comes after all before it. */
export function mergePortals(portals: readonly Portal[]): Portal[] {
  return [...new Map(portals.map(portal => [portal.id, portal])).values()];
}

/** What a page is, as far as we can tell. */
export type PageAbout = {
  /** `none`: we cannot see a record here. */
  kind: PageKind | 'none';
  /** The portal's name, where a pack knows it. */
  portal?: string | undefined;
  /** The added pack that knows it. Undefined: one of ours does, or none. */
  from?: string | undefined;
  /** Whose record the page says it is. */
  whose?: string | undefined;
};

/** What is asked of a page to tell what it is. Asked lazily: a page is large. */
export type PageView = {
  host: string;
  path: string;
  title: string;
  /** Headings that can be seen, in order. */
  headings(): string[];
  /** The names of columns and of labelled values. */
  columns(): string[];
  /** The beginning of what the main part says, a line for each block. */
  text(): string;
  /** The same of the whole page, its head too. */
  head(): string;
  /** What its links and buttons say, wherever they are, and what stands in its head. */
  controls(): string[];
  /** Whether it asks for a password. */
  asksPassword(): boolean;
  has(selector: string): boolean;
  wordsOf(selector: string): string | undefined;
};
