import {
  beginners,
  followers,
  letters,
  months,
  numberWords,
  ordinals,
  people,
  places,
  seasons,
  weekdays,
} from './common-words';

/** What may say whose question it was. */
export type PersonalKind = 'name' | 'date' | 'number' | 'place' | 'contact' | 'portal' | 'own';

/** A stretch of a question that is to be taken out: `[start, end)`. */
export type Personal = { start: number; end: number; kind: PersonalKind };

/** Words of the same visit that are about this person: whom they see, where, and passages of the portal. */
export type Around = { own: readonly string[]; passages: readonly string[] };

type Word = { text: string; start: number; end: number; isFirst: boolean };

const patterns: [PersonalKind, RegExp][] = [
  [
    'contact',
    /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|@[\p{L}\p{N}_]{2,}|\b(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}-]+\.(?:com|org|net|gov|edu|io)\b\S*|\b(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*/giu,
  ],
  ['contact', /\+?\(?\d[\d\s().-]{6,}\d/gu],
  ['date', /\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?\b/giu],
  [
    'date',
    new RegExp(
      `(?<![\\p{L}])(?:(?:\\d{1,2}(?:st|nd|rd|th)?|${ordinals})(?: of| de)? )?(?:${months})(?![\\p{L}])\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:del? )?\\d{4})?`,
      'giu',
    ),
  ],
  ['date', new RegExp(`(?<![\\p{L}])(?:${seasons})(?: of| del?)? \\d{4}`, 'giu')],
  ['date', new RegExp(`(?<![\\p{L}])(?:${weekdays})(?![\\p{L}])`, 'giu')],
  // May is a month where a number stands beside it; else it asks for leave.
  [
    'date',
    /(?<![\p{L}])(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?May|May \d{1,4}(?:st|nd|rd|th)?(?:,? \d{4})?|(?:[Ii]n|[Ll]ast|[Ss]ince|[Oo]f) May)(?![\p{L}])/gu,
  ],
  [
    'number',
    /#?[\p{L}]*\d[\p{L}\p{N}]*(?:[.,/:-]\d+)*(?:[\s-]?(?:mg|mcg|ml|g|kg|lbs?|pounds|%|am|pm|a\.m\.|p\.m\.|libras|kilos))?(?!\p{L})/giu,
  ],
  ['portal', /[“"«][^”"»]{2,}[”"»]/gu],
];

/** Words that go between two parts of one name: "de la Cruz", "van Dyke". */
const joiners = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'bin',
  'al',
  'el',
  'y',
  'st',
  'of',
  'the',
  'and',
]);

/**
 * Find all that may say whose question this was, in order, never overlapping. When in doubt it is found: a person sees
 * each in a preview, and can put back what says nothing of them.
 */
export function findPersonal(text: string, around: Around = { own: [], passages: [] }): Personal[] {
  const words = wordsIn(text);
  const found: Personal[] = [
    ...patterns.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map(match => ({
        kind,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
    ...ownWords(text, around),
    ...words.flatMap(word =>
      numberWords.has(word.text.toLowerCase().split('-')[0]!) ? [as('number', word)] : [],
    ),
    ...names(words, text),
  ];
  return joined(found, text);
}

/** The question with each of these left open. */
export function leaveOpen(text: string, personal: readonly Personal[]): string {
  let open = '';
  let at = 0;
  for (const { start, end } of personal) {
    open += `${text.slice(at, start)}…`;
    at = end;
  }
  return (open + text.slice(at))
    .replace(/…(?:[\s,'’&/.-]*…)+/g, '…')
    .replace(/…['’]s\b/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const before = text.slice(0, match.index);
    const isFirst =
      /(^|[.!?…:;]["”»)]?\s|[¿¡“"«(]|\n|[-–—]\s)\s*$/u.test(before) &&
      !/\b(dr|dra|mr|mrs|ms|sr|sra|st)\.\s*$/iu.test(before);
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length, isFirst });
  }
  return words;
}

function names(words: Word[], text: string): Personal[] {
  // In a text that shouts, capitals say nothing.
  const isShouted = !/\p{Ll}/u.test(text);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!isShouted && isName(word)) return [as(isPlaceName(words, at) ? 'place' : 'name', word)];
    if (before && followsPerson(word, before, text)) return [as('name', word)];
    if (isNamedPlace(words, at, text)) return [as('place', word)];
    return [];
  });
}

/** A capital where no sentence begins; where one does, unless sentences often begin so. */
function isName({ text, isFirst }: Word): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (letters.has(text) || text === 'I' || /^I['’]/.test(text)) return false;
  if (/^\p{Lu}{2,6}s?$/u.test(text)) return !letters.has(text.replace(/s$/, ''));
  const plain = text.toLowerCase().replaceAll('’', "'");
  if (isFirst) return !beginners.has(plain);
  return !['doctor', 'doctora', 'nurse', 'enfermera', 'mom', 'dad', 'mamá', 'papá'].includes(plain);
}

function isPlaceName(words: Word[], at: number): boolean {
  const beside = [words[at], words[at + 1], words[at + 2], words[at - 1]];
  return beside.some(word => word && places.has(word.text.toLowerCase()));
}

/** "my brother liam": a word after a person, where none of the words that often go on there stands. */
function followsPerson(word: Word, before: Word, text: string): boolean {
  const between = text.slice(before.end, word.start);
  const plain = word.text.toLowerCase().replace(/['’]s$/, '');
  return (
    /^\.?\s$/.test(between) &&
    people.has(before.text.toLowerCase().replaceAll('’', "'")) &&
    !followers.has(plain) &&
    !people.has(plain) &&
    !/(ed|ing|ly|s)$/.test(plain)
  );
}

/** "at mercy hospital", "en la clínica esperanza": the words beside a place, in small letters too. */
function isNamedPlace(words: Word[], at: number, text: string): boolean {
  const word = words[at]!;
  const plain = word.text.toLowerCase();
  const isBeside = (other: Word | undefined) =>
    other && text.slice(Math.min(word.end, other.end), Math.max(word.start, other.start)).trim() === '';
  if (followers.has(plain) || beginners.has(plain) || places.has(plain) || people.has(plain)) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  const isEnglish =
    next &&
    isBeside(next) &&
    /^(hospital|clinic|street|avenue|road|county|pharmacy|shelter|school|church|university)$/i.test(
      next.text,
    );
  if (isEnglish)
    return (
      !before ||
      !/^(the|a|my|this|that|our|any|every|el|la|un|una|mi|this)$/i.test(before.text) ||
      !isEverydayKind(plain)
    );
  return Boolean(
    before &&
      isBeside(before) &&
      /^(clínica|calle|avenida|farmacia|condado|barrio|albergue|escuela|iglesia)$/i.test(before.text) &&
      !isEverydayKind(plain),
  );
}

/** Kinds of places that are nobody's: "the local hospital". */
function isEverydayKind(plain: string): boolean {
  return /^(local|children's|eye|pain|sleep|walk-in|free|same|other|new|big|small|public|private|high|middle|nearest|next|whole|dental|rural|cerca|nueva|otra|otro|misma|mismo|pública|privada|abierta)$/.test(
    plain,
  );
}

function ownWords(text: string, { own, passages }: Around): Personal[] {
  const wordsOf = (line: string) => line.match(/[\p{L}\p{N}]+/gu) ?? [];
  const common = (word: string) =>
    beginners.has(word) || followers.has(word) || people.has(word) || places.has(word);
  const names = new Set(
    own
      .flatMap(wordsOf)
      .map(word => word.toLowerCase())
      .filter(word => word.length > 1 && !common(word)),
  );
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(match => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const single = tokens.flatMap((token): Personal[] => (names.has(token.text) ? [as('own', token)] : []));
  return [...single, ...passages.flatMap(passage => runsOf(tokens, wordsOf(passage.toLowerCase())))];
}

/** Four words in a row that the portal wrote are its words, not the person's. */
const longestShared = 4;

function runsOf(tokens: { text: string; start: number; end: number }[], passage: string[]): Personal[] {
  const runs = new Set<string>();
  for (let at = 0; at + longestShared <= passage.length; at += 1)
    runs.add(passage.slice(at, at + longestShared).join(' '));
  return tokens.flatMap((token, at): Personal[] => {
    const last = tokens[at + longestShared - 1];
    const run = tokens
      .slice(at, at + longestShared)
      .map(({ text }) => text)
      .join(' ');
    return last && runs.has(run) ? [{ kind: 'portal', start: token.start, end: last.end }] : [];
  });
}

function as(kind: PersonalKind, { start, end }: { start: number; end: number }): Personal {
  return { kind, start, end };
}

/** One after the other; what touches or is joined by a small word of a name is one. The first to be found names it. */
function joined(found: Personal[], text: string): Personal[] {
  const sorted = [...found].sort((one, two) => one.start - two.start || two.end - one.end);
  const all: Personal[] = [];
  for (const next of sorted) {
    const last = all.at(-1);
    if (last && next.start < last.end) last.end = Math.max(last.end, next.end);
    else if (last && isJoined(text.slice(last.end, next.start), last, next)) last.end = next.end;
    else all.push({ ...next });
  }
  return all;
}

function isJoined(between: string, last: Personal, next: Personal): boolean {
  if (last.kind === 'number' && next.kind === 'number') return /^\s+y\s+$/.test(between);
  const isNaming = (kind: PersonalKind) => kind === 'name' || kind === 'place' || kind === 'own';
  if (!isNaming(last.kind) || !isNaming(next.kind)) return false;
  const words = between.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return (
    /^[\s.’'&-]*$/.test(between) ||
    (words.length <= 2 && words.every(word => joiners.has(word)) && !/[,.;!?]/.test(between))
  );
}
