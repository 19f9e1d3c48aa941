import { gradeOf } from '../base/grade';
import { foldPhrase } from '../jargon/fold-phrase';
import { wordsOf } from '../jargon/pack-text';
import { type Draft, type DraftKind, draftKinds, type RawEntry } from './draft';
import { splitSentence } from './split-sentence';

/** What is worth another look in a pack that is being written. Nothing here is refused. */
export type PackRemark = {
  what:
    | 'hard-to-read'
    | 'long'
    | 'circular'
    | 'no-spanish'
    | 'no-english'
    | 'no-licence'
    | 'no-author'
    | 'twice'
    | 'whole-address'
    | 'no-question';
  /** Where: a kind and a place in its list. Absent: the pack itself. */
  at?: { kind: DraftKind; place: number; field: string };
  /** What is there now. */
  text?: string;
  /** What could stand there. */
  fix?: string;
};

/** The licence most packs of words take: anyone may use and share them. */
export const usualLicence = 'CC0-1.0';
const mostWords = 20;
const highestGrade = 6;
/** A paragraph of a story may be longer than a line to say. */
const mostInParagraph = 80;
/** Fields people read, by kind. `*`: each of a list. Those that lie in a language each are looked at in both. */
const readFields: Partial<Record<DraftKind, string[]>> = {
  terms: ['plain', 'question'],
  falseFriends: ['daily', 'chart', 'question'],
  questions: ['asks'],
  phrases: ['says'],
  rehearsals: ['title', 'begin', 'turns.*.says'],
  resources: ['howToFind'],
  stories: ['title', 'tells.*'],
  lexicons: ['directive.*.offer', 'label.*.offer', 'jargon.*.offer'],
};

/** Look over a pack that is being written. */
export function checkDraft(draft: Draft): PackRemark[] {
  const { licence, author } = draft.about;
  return [
    ...(licence.trim() ? [] : [{ what: 'no-licence', fix: usualLicence } as const]),
    ...(author.trim() ? [] : [{ what: 'no-author' } as const]),
    ...draftKinds.flatMap(kind =>
      draft.entries[kind].flatMap((entry, place) => checkEntry(kind, entry, place)),
    ),
    ...circles(draft),
    ...addresses(draft),
    ...notAsked(draft),
    ...twice(draft),
  ];
}

/** The draft with what a remark offers. */
export function applyRemark(draft: Draft, { what, at, fix }: PackRemark): Draft {
  if (fix === undefined) return draft;
  if (what === 'no-licence') return { ...draft, about: { ...draft.about, licence: fix } };
  if (!at) return draft;
  const list = draft.entries[at.kind].map((entry, place) =>
    place === at.place ? put(entry, at.field, fix) : entry,
  );
  return { ...draft, entries: { ...draft.entries, [at.kind]: list } };
}

/** What stands in a field, such as `asks.es`. Empty where nothing does. */
export function fieldOf(entry: RawEntry, field: string): unknown {
  return field.split('.').reduce<unknown>((value, name) => Object(value)[name], entry);
}

/** The entry with something else in a field. */
export function put(entry: RawEntry, field: string, value: unknown): RawEntry {
  const [name = '', ...rest] = field.split('.');
  const next = rest.length === 0 ? value : put(Object(entry[name]) as RawEntry, rest.join('.'), value);
  if (Array.isArray(entry)) return Object.assign([...entry], { [name]: next }) as unknown as RawEntry;
  return { ...entry, [name]: next };
}

/** The fields a pattern such as `turns.*.says` stands for in this entry. */
function fieldsIn(entry: RawEntry, pattern: string): string[] {
  const [list = '', ...rest] = pattern.split('.*');
  if (rest.length === 0) return [pattern];
  const items = fieldOf(entry, list);
  return (Array.isArray(items) ? items : []).map((_, at) => `${list}.${at}${rest.join('')}`);
}

function checkEntry(kind: DraftKind, entry: RawEntry, place: number): PackRemark[] {
  const names = (readFields[kind] ?? []).flatMap(pattern => fieldsIn(entry, pattern));
  return names.flatMap(name => {
    const value = fieldOf(entry, name);
    const at = (field: string) => ({ kind, place, field });
    if (typeof value === 'string') return checkLine(value, at(name), entry.language === 'es' ? 'es' : 'en');
    if (typeof value !== 'object' || value === null) return [];
    const { en, es } = value as { en?: string; es?: string };
    return [
      ...(en ? checkLine(en, at(`${name}.en`), 'en') : []),
      ...(es ? checkLine(es, at(`${name}.es`), 'es') : []),
      ...(en && !es ? [{ what: 'no-spanish', at: at(`${name}.es`), text: en } as const] : []),
      ...(es && !en ? [{ what: 'no-english', at: at(`${name}.en`), text: es } as const] : []),
    ];
  });
}

function checkLine(text: string, at: PackRemark['at'], locale: 'en' | 'es'): PackRemark[] {
  const split = splitSentence(text);
  const easier = split && (locale === 'es' || gradeOf(split) < gradeOf(text)) ? { fix: split } : {};
  const most = at?.field.startsWith('tells') ? mostInParagraph : mostWords;
  if (wordsOf(text).length > most) return [{ what: 'long', ...(at && { at }), text, ...easier }];
  // English only: no measure of Spanish is right for one line.
  if (locale === 'en' && gradeOf(text) > highestGrade)
    return [{ what: 'hard-to-read', ...(at && { at }), text, ...easier }];
  return [];
}

/** A word explained by itself says nothing: "edema: an edema of the legs". */
function circles({ entries }: Draft): PackRemark[] {
  return entries.terms.flatMap(({ term, plain }, place): PackRemark[] => {
    if (typeof term !== 'string' || typeof plain !== 'string' || foldPhrase(term) === '') return [];
    const isIn = ` ${foldPhrase(plain)} `.includes(` ${foldPhrase(term)} `);
    return isIn ? [{ what: 'circular', at: { kind: 'terms', place, field: 'plain' }, text: plain }] : [];
  });
}

/** Whoever copies the address of a page has more than where the portal is. */
function addresses({ entries }: Draft): PackRemark[] {
  return entries.portals.flatMap((entry, place): PackRemark[] => {
    const host = fieldOf(entry, 'where.0.host');
    if (typeof host !== 'string' || !/[/:]/.test(host)) return [];
    const fix = /^(?:[a-z]+:\/\/)?([^/:?#]+)/i.exec(host)?.[1]?.toLowerCase();
    const at = { kind: 'portals', place, field: 'where.0.host' } as const;
    return [{ what: 'whole-address', at, text: host, ...(fix && { fix }) }];
  });
}

/** What is offered for an order is a question: nobody is told what to do instead. */
function notAsked({ entries }: Draft): PackRemark[] {
  return entries.lexicons.flatMap((entry, place) =>
    fieldsIn(entry, 'directive.*.offer').flatMap((field): PackRemark[] => {
      const offer = fieldOf(entry, field);
      if (typeof offer !== 'string' || offer.trim() === '' || offer.trim().endsWith('?')) return [];
      const words = offer.trim().replace(/[.!…]+$/, '');
      const fix = entry.language === 'es' && !words.includes('¿') ? `¿${words}?` : `${words}?`;
      return [{ what: 'no-question', at: { kind: 'lexicons', place, field }, text: offer, fix }];
    }),
  );
}

function twice({ entries }: Draft): PackRemark[] {
  const seen = new Set<string>();
  return entries.terms.flatMap(({ term }, place): PackRemark[] => {
    if (typeof term !== 'string' || term.trim() === '') return [];
    const folded = foldPhrase(term);
    const isTwice = seen.has(folded);
    seen.add(folded);
    return isTwice ? [{ what: 'twice', at: { kind: 'terms', place, field: 'term' }, text: term }] : [];
  });
}
