import { type Day, isDay } from './calendar-day';

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december', 'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto'],
  ...['septiembre', 'octubre', 'noviembre', 'diciembre'],
];
const month = String.raw`(?<name>[a-z]{3,10})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})`;
/** `2026-11-17`, `November 17, 2026`, `17 de noviembre de 2026`, `11/17/2026`. */
const patterns = [
  new RegExp(String.raw`\b${year}-(?<month>\d{2})-${day}\b`),
  new RegExp(String.raw`\b${month}\s${day},?\s${year}\b`),
  new RegExp(String.raw`\b${day}\s(?:de\s)?${month}(?:\sde)?,?\s${year}\b`),
  new RegExp(String.raw`\b(?<month>\d{1,2})/${day}/${year}\b`),
];

/**
 * The first day with its year that a text names, as letters and portals write it. Month first in `11/12/2026`, unless
 * that cannot be: so show it back in words and ask. Empty when there is none.
 */
export function findDay(text: string): Day {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const found = patterns
    .flatMap(pattern => [...plain.matchAll(new RegExp(pattern, 'g'))])
    .sort((a, b) => a.index - b.index);
  return found.map(({ groups = {} }) => dayIn(groups)).find(Boolean) ?? '';
}

function dayIn({ year = '', month, name = '', day = '' }: Record<string, string>): Day {
  const number = month ?? String(monthNumber(name));
  const written = write(year, number, day);
  return isDay(written) ? written : asDay(write(year, day, number));
}

function asDay(written: string): Day {
  return isDay(written) ? written : '';
}

/** Names may be cut short, as in `Nov`. */
function monthNumber(name: string): number {
  const at = monthNames.findIndex(full => full.startsWith(name));
  return at === -1 ? 0 : (at % 12) + 1;
}

function write(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
