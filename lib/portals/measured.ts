const number = '\\d+(?:[.,]\\d+)?';
/** "12.0-16.0 g/dL", "135 to 145", "< 5.7 %": what a value is held against. */
const range = new RegExp(
  `(?:${number} ?(?:-|–|to|a) ?${number}|[<>≤≥] ?(?:OR = )?${number}) ?(?:[a-zµ%][a-z0-9µ%^]*(?:/[a-z0-9.]+)?)?`,
  'giu',
);
const unit = /(?:[a-zµ]+\/(?:[a-z]*l|hr|min|uL)|fL|%|seg|sec)\b|mmHg/giu;
const strength =
  /^ ?\p{L}[\p{L}-]{2,30}(?: [\p{L}-]{1,20}){0,2} \d+(?:[.,]\d+)? ?(?:mg|mcg|µg|g|ml|units?|unidades)\b/gmu;

/** How many values of a laboratory a text seems to hold: each has a range beside it, or all have a unit. */
export function measuredValues(text: string): number {
  const ranges = text.match(range)?.length ?? 0;
  const units = text.match(unit)?.length ?? 0;
  return Math.min(ranges, units);
}

/** Lines that begin with a name and how strong it is, as lists of medicines write them. The same one counts once. */
export function namedStrengths(text: string): number {
  return new Set([...text.matchAll(strength)].map(([found]) => found.trim().toLowerCase())).size;
}
