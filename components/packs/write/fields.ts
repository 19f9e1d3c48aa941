import { type Locale, locales } from '../../../lib/base/localize';
import { termKinds } from '../../../lib/jargon/term';
import type { DraftKind, RawEntry } from '../../../lib/packs/draft';
import { lineGroups } from '../../../lib/phrases/phrase';
import { type Tone, tones } from '../../../lib/phrases/rehearsal';

/** One field of an entry. `list`: several, with commas between. `paragraphs`: an empty line between. */
export type Field = {
  /** Where it stands in the entry, such as `asks.es`. */
  path: string;
  /** What its label goes by, where that is not the path. */
  name?: string;
  /** The language of paragraphs, which lie in both. */
  lang?: Locale;
  is: 'line' | 'text' | 'list' | 'paragraphs' | 'one-of' | 'barriers' | 'page-kinds' | 'pairs';
  options?: readonly string[];
};

const both = (name: string, is: Field['is'] = 'text'): Field[] => [
  { path: `${name}.en`, is },
  { path: `${name}.es`, is },
];

/** The fields of each kind we have an editor for. The others are written as text. */
const fieldsByKind: Partial<Record<DraftKind, Field[]>> = {
  terms: [
    { path: 'term', is: 'line' },
    { path: 'plain', is: 'text' },
    { path: 'kind', is: 'one-of', options: termKinds },
    { path: 'forms', is: 'list' },
    { path: 'question', is: 'text' },
    { path: 'more', is: 'text' },
  ],
  falseFriends: [
    { path: 'term', is: 'line' },
    { path: 'daily', is: 'text' },
    { path: 'chart', is: 'text' },
    { path: 'near', is: 'list' },
    { path: 'notNear', is: 'list' },
  ],
  questions: both('asks'),
  phrases: [...both('says'), { path: 'group', is: 'one-of', options: lineGroups }],
  rehearsals: [...both('title', 'line'), ...both('begin')],
  resources: [...both('label', 'line'), ...both('howToFind'), { path: 'helps', is: 'barriers' }],
  stories: [
    ...both('title', 'line'),
    { path: 'by', is: 'line' },
    ...(['en', 'es'] as const).map(
      (lang): Field => ({ path: 'tells', name: `tells-${lang}`, is: 'paragraphs', lang }),
    ),
  ],
};

/** Of a portal: what everybody knows of it first, then what one finds only in the page itself. */
fieldsByKind.portals = [
  { path: 'name', name: 'portal-name', is: 'line' },
  { path: 'where.0.host', name: 'host', is: 'line' },
  { path: 'where.0.path', name: 'path', is: 'line' },
  { path: 'kinds', is: 'page-kinds' },
  ...(['signs', 'whose', 'composer', 'leaveOut'] as const).map((path): Field => ({ path, is: 'list' })),
];
fieldsByKind.lexicons = [
  { path: 'language', is: 'one-of', options: locales },
  ...(['directive', 'label', 'jargon'] as const).map((path): Field => ({ path, is: 'pairs' })),
  { path: 'reported', is: 'list' },
  { path: 'fine', is: 'list' },
];

/** Kinds one can write in the panel. */
export const writtenKinds = Object.keys(fieldsByKind) as DraftKind[];

/** The fields of an entry. A rehearsal has as many lines as it has turns. */
export function fieldsOf(kind: DraftKind, entry: RawEntry): Field[] {
  const fields = fieldsByKind[kind] ?? [];
  if (kind !== 'rehearsals' || !Array.isArray(entry.turns)) return fields;
  const lines = entry.turns.flatMap((turn: unknown, at) => {
    const { opens, who } = Object(turn) as RawEntry;
    const name = (lang: Locale) => `turn-${String(opens ?? who)}-${lang}`;
    return (['en', 'es'] as const).map(
      (lang): Field => ({ path: `turns.${at}.says.${lang}`, name: name(lang), is: 'text' }),
    );
  });
  return [...fields, ...lines];
}

/** A new entry of a kind. What has an id gets one that is not taken. */
export function newEntry(kind: DraftKind, others: readonly RawEntry[]): RawEntry {
  const taken = new Set(others.map(({ id }) => id));
  let id = '';
  // Letters only: some kinds take no digits.
  for (let count = 0; id === '' || taken.has(id); count += 1) id = `ours-${letters(count)}`;
  if (kind === 'terms') return { term: '', kind: 'care', plain: '' };
  if (kind === 'falseFriends') return { term: '', daily: '', chart: '' };
  if (kind === 'questions') return { id, asks: {} };
  if (kind === 'phrases') return { kind: 'line', id, group: 'plain', says: {} };
  if (kind === 'rehearsals') return { id, title: {}, begin: {}, turns: tones.flatMap(newTurns) };
  if (kind === 'resources') return { is: 'resource', id, helps: ['ride'], label: {}, howToFind: {} };
  if (kind === 'stories') return { id, title: {}, by: '', tells: [] };
  if (kind === 'portals') return { id, name: '', where: [{}], kinds: [] };
  if (kind === 'lexicons')
    return { language: others.some(({ language }) => language === 'en') ? 'es' : 'en' };
  return { id };
}

/** A reply in this tone, and a line of mine to say to it. */
function newTurns(tone: Tone): RawEntry[] {
  const mine = `${tone}-mine`;
  return [
    { id: tone, who: 'them', opens: tone, says: {}, next: [mine] },
    { id: mine, who: 'me', says: {} },
  ];
}

function letters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : letters(Math.floor(count / 26) - 1) + last;
}

/** What an entry is called in a list. */
export function nameOf(entry: RawEntry): string {
  const { term, asks, says, label, title, name, id, language } = entry;
  const said = [asks, says, label, title, name].map(words => Object(words) as Record<string, unknown>);
  const first = [term, ...said.flatMap(({ en, es }) => [en, es]), name, id, language].find(
    text => typeof text === 'string' && text.trim() !== '',
  );
  return typeof first === 'string' ? first : '';
}
