import { foldText } from '../own-list/words';
import type { Fact } from './fact';
import { findNames } from './names';
import { amountUnits, lengthUnits, months, numberWords, oftenWords, shareWords, weekdays } from './units';

/** What a match means, or undefined when it means nothing after all. `numeral` is the number as it was written. */
type Meaning = { kind: Fact['kind']; value: string; numeral?: number } | undefined;
type Pattern = { regex: RegExp; read(match: RegExpExecArray): Meaning };

const number = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?|${names(numberWords)}`;
const day = String.raw`([0-3]?\d)(?:st|nd|rd|th)?`;
const month = String.raw`(${names(months)})\.?`;

/** The first that fits a place is taken; what it covers is not looked at again. */
const patterns: Pattern[] = [
  pattern(String.raw`\b(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b`, ([, hour, minutes = '00', half]) => {
    const hours = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
    return { kind: 'hour', value: `${hours}:${minutes}` };
  }),
  pattern(String.raw`\b([01]?\d|2[0-3]):([0-5]\d)\b`, ([, hour, minutes]) => {
    return { kind: 'hour', value: `${Number(hour)}:${minutes}` };
  }),
  pattern(String.raw`\b\d{4}-(\d{2})-(\d{2})\b`, ([, m, d]) => onDay(Number(m), Number(d))),
  // Month first, as portals write it, unless that cannot be.
  pattern(String.raw`\b(\d{1,2})/(\d{1,2})(?:/\d{2,4})?\b`, ([, a, b]) => {
    return Number(a) > 12 ? onDay(Number(b), Number(a)) : onDay(Number(a), Number(b));
  }),
  pattern(String.raw`\b${month}\s${day}\b`, ([, m, d]) => onDay(months[m!]!, Number(d))),
  pattern(String.raw`\b${day}\s(?:de\s)?${month}(?!\p{L})`, ([, d, m]) => onDay(months[m!]!, Number(d))),
  pattern(String.raw`\b(?:the\s)?([0-3]?\d)(?:st|nd|rd|th)\b`, ([, d]) => onDay('*', Number(d))),
  pattern(String.raw`\bel\s(?:dia\s)?([0-3]?\d)\b(?!\s?[%\p{L}])`, ([, d]) => onDay('*', Number(d))),
  pattern(String.raw`\b(${names(weekdays)})\b`, ([, word]) => ({
    kind: 'day',
    value: `w${weekdays[word!]}`,
  })),
  pattern(String.raw`(${number})\s?(?:%|percent\b|por ciento\b)`, ([, n]) =>
    counted('share', read(n), { unit: '%' }),
  ),
  pattern(String.raw`\b(${names(shareWords)})\b`, ([, word]) =>
    counted('share', shareWords[word!], { unit: '%' }),
  ),
  pattern(String.raw`\b(?:once|una vez)\s(?:a|per|al|por)\s(?:day|dia)\b`, () =>
    counted('often', 1, { unit: '/d' }),
  ),
  pattern(String.raw`\btwice\s(?:a|per)\sday\b`, () => counted('often', 2, { unit: '/d' })),
  pattern(String.raw`\b(${number})\s(?:times|veces)\s(?:a|per|al|por)\s(?:day|dia)\b`, ([, n]) => {
    return counted('often', read(n), { unit: '/d' });
  }),
  pattern(String.raw`\b(?:every|cada|q)\s?(${number})\s?(?:h|hr|hrs|hours|horas)\b`, ([, n]) => {
    return counted('often', 24 / read(n), { unit: '/d' });
  }),
  pattern(String.raw`\b(${names(oftenWords)})\b`, ([, word]) =>
    counted('often', oftenWords[word!], { unit: '/d' }),
  ),
  pattern(String.raw`(${number})[\s-]?(${names(lengthUnits)})\b`, ([, n, word]) => {
    const { unit, times } = lengthUnits[word!]!;
    return counted('length', read(n) * times, { unit, numeral: read(n) });
  }),
  pattern(String.raw`(${number})[\s-]?(${names(amountUnits)})\b`, ([, n, word]) => {
    return counted('amount', read(n), { unit: amountUnits[word!]! });
  }),
  pattern(String.raw`\$\s?(${number})`, ([, n]) => counted('amount', read(n), { unit: '$' })),
  // "One" alone is mostly someone.
  pattern(`(${number})`, ([word, n]) =>
    word === 'one' ? undefined : counted('number', read(n), { unit: '' }),
  ),
];

/** A fact, and the number as it was written, which an other text may give without what it counts. */
export type ReadFact = Fact & { numeral?: number };

/** Read what a text says in numbers, days, hours and names: in order, never overlapping. Of any length, in one pass a kind. */
export function readFacts(text: string): ReadFact[] {
  let folded = foldText(text);
  const facts: ReadFact[] = [];
  for (const { regex, read } of patterns) {
    for (const match of [...folded.matchAll(regex)]) {
      const meaning = read(match);
      // The dot after a month may be that of a short form, or end the sentence: it is shown with neither.
      const said = match[0].replace(/\.$/, '');
      const [start, end] = [match.index, match.index + said.length];
      if (isPartOfWord(folded, start, end) || !meaning) continue;
      facts.push({ ...meaning, start, end, text: text.slice(start, end) });
      folded = folded.slice(0, start) + '\0'.repeat(end - start) + folded.slice(end);
    }
  }
  const found = findNames(text).filter(
    name => !facts.some(fact => fact.start < name.end && name.start < fact.end),
  );
  return [...facts, ...found].sort((a, b) => a.start - b.start);
}

function pattern(source: string, read: Pattern['read']): Pattern {
  return { regex: new RegExp(source, 'gu'), read };
}

/** Names of a table, the longest first, so that `weeks` is not read as `week`. */
function names(table: Record<string, unknown>): string {
  return Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

function read(written: string | undefined): number {
  if (written === undefined) return Number.NaN;
  if (/^\d{1,3}(,\d{3})+$/.test(written)) return Number(written.replaceAll(',', ''));
  return numberWords[written] ?? Number(written.replace(',', '.'));
}

type Counted = { unit: string; numeral?: number };

function counted(kind: Fact['kind'], count: number | undefined, { unit, numeral }: Counted): Meaning {
  if (count === undefined || !Number.isFinite(count)) return undefined;
  return { kind, value: unit ? `${count} ${unit}` : `${count}`, numeral: numeral ?? count };
}

/** `*` where the month was not said. */
function onDay(inMonth: number | '*', onDay: number): Meaning {
  const isReal = onDay >= 1 && onDay <= 31 && (inMonth === '*' || (inMonth >= 1 && inMonth <= 12));
  return isReal ? { kind: 'day', value: `${inMonth}-${onDay}` } : undefined;
}

/** `B12` is a name, and so is `half` in `behalf`. */
function isPartOfWord(folded: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const before = folded[start - 1];
  const isIn = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined && letter.test(first) && letter.test(second);
  return isIn(before, folded[start]) || isIn(folded[end - 1], folded[end]);
}
