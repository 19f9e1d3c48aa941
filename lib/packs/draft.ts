import type { PackFiles } from './read-pack';

/** An entry as it stands in a file, right or not: what a person is in the middle of typing is kept too. */
export type RawEntry = Record<string, unknown>;

/** Kinds of entries that lie in a list, and the name of that list in a file. */
export const listNames = {
  terms: 'terms',
  falseFriends: 'falseFriends',
  questions: 'questions',
  phrases: 'phrases',
  rehearsals: 'rehearsals',
  resources: 'help',
  stories: 'stories',
  starters: 'kinds',
  portals: 'portals',
} as const;
type ListKind = keyof typeof listNames;
/** A lexicon is a file of its own, one a language. */
export type DraftKind = ListKind | 'lexicons';
const listKinds = Object.keys(listNames) as ListKind[];
export const draftKinds: readonly DraftKind[] = [...listKinds, 'lexicons'];

/** What a pack says of itself, as a person writes it. */
export type DraftAbout = {
  id: string;
  version: string;
  name: string;
  languages: string[];
  author: string;
  licence: string;
  source: string;
};

/** A pack that is being written: its entries in one list a kind, and what has no list as it was. */
export type Draft = {
  about: DraftAbout;
  entries: Record<DraftKind, RawEntry[]>;
  /** Files that are kept as they are, by what they contribute. */
  others: Record<string, Record<string, string>>;
};

/** Stands for what must be said and is not said yet, so that an unfinished pack is one, too. */
const notSaid = '?';

/** A pack with nothing in it yet. */
export function newDraft(name: string, languages: string[]): Draft {
  return {
    about: { id: slugOf(name), version: '0.1.0', name, languages, author: '', licence: '', source: '' },
    entries: Object.fromEntries(
      draftKinds.map((kind): [DraftKind, RawEntry[]] => [kind, []]),
    ) as Draft['entries'],
    others: {},
  };
}

/** Read the files of a pack, to go on writing it. */
export function readDraft({ manifest, files }: PackFiles): Draft {
  const { contributes = {}, ...about } = parse(manifest) as Partial<DraftAbout> & {
    contributes?: Record<string, string[]>;
  };
  const draft = newDraft('', ['en']);
  for (const key of Object.keys(draft.about) as (keyof DraftAbout)[]) {
    if (about[key] !== undefined)
      Object.assign(draft.about, { [key]: about[key] === notSaid ? '' : about[key] });
  }
  for (const [kind, paths] of Object.entries(contributes)) {
    for (const path of paths) {
      const text = files[path];
      if (text === undefined) continue;
      const list = isListKind(kind) ? parse(text)[listNames[kind]] : undefined;
      if (kind === 'lexicons') draft.entries.lexicons.push(parse(text));
      else if (isListKind(kind) && Array.isArray(list))
        draft.entries[kind].push(...list.map(entry => Object(entry) as RawEntry));
      else draft.others[kind] = { ...draft.others[kind], [path]: text };
    }
  }
  return draft;
}

/** Write it as the files of a pack: one file a kind. */
export function writeDraft({ about, entries, others }: Draft): PackFiles {
  const files: Record<string, string> = {};
  const contributes: Record<string, string[]> = {};
  for (const [at, lexicon] of entries.lexicons.entries()) {
    const path = `lexicons/${at + 1}.json`;
    contributes.lexicons = [...(contributes.lexicons ?? []), path];
    files[path] = `${JSON.stringify(lexiconOf(lexicon), null, 2)}\n`;
  }
  for (const kind of listKinds) {
    if (entries[kind].length === 0) continue;
    const path = `${kind.toLowerCase()}/${kind.toLowerCase()}.json`;
    contributes[kind] = [path];
    files[path] = `${JSON.stringify({ [listNames[kind]]: entries[kind].map(withoutEmpty) }, null, 2)}\n`;
  }
  for (const [kind, kept] of Object.entries(others)) {
    contributes[kind] = [...(contributes[kind] ?? []), ...Object.keys(kept)];
    Object.assign(files, kept);
  }
  const said = Object.fromEntries(
    Object.entries(about).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.trim() || notSaid : value,
    ]),
  );
  const manifest = { format: 2, ...said, contributes };
  return { manifest: `${JSON.stringify(manifest, null, 2)}\n`, files };
}

/** A name as an id: small letters, digits and hyphens. Never empty. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'my-pack'
  );
}

/** A lexicon with all its parts, those that nobody wrote empty. What is in the middle of being typed is left out. */
export function lexiconOf({
  subject,
  language,
  directive,
  label,
  jargon,
  closed,
  ownStory,
  reported,
  fine,
}: RawEntry) {
  const said = (value: unknown) => (Array.isArray(value) ? value.filter(each => each !== '') : []);
  const pairs = (value: unknown) =>
    said(value).map(each => ({ ...Object(each), say: said(Object(each).say) })) as RawEntry[];
  const noClosed = { begins: [], skip: [], fine: [], choice: [], offer: '…?' };
  const noStory = { begins: [], own: [], offer: '…?' };
  return {
    ...(subject !== undefined && { subject }),
    language: language ?? 'en',
    directive: pairs(directive),
    label: pairs(label),
    jargon: pairs(jargon),
    closed: { ...noClosed, ...Object(closed) },
    ownStory: { ...noStory, ...Object(ownStory) },
    reported: said(reported),
    fine: said(fine),
  };
}

/** Fields that were emptied are left out, so that an optional one may be. */
export function withoutEmpty(entry: RawEntry): RawEntry {
  const kept = Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
    if (value === '' || value === undefined) return [];
    const filled = Array.isArray(value)
      ? value
          .map(each => (isPlain(each) ? withoutEmpty(each) : each))
          .filter(each => each !== '' && !isEmpty(each))
      : isPlain(value)
        ? withoutEmpty(value)
        : value;
    return isEmpty(filled) ? [] : [[key, filled]];
  });
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isPlain(value) && Object.keys(value).length === 0;
}

function isPlain(value: unknown): value is RawEntry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListKind(kind: string): kind is ListKind {
  return Object.hasOwn(listNames, kind);
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
