/**
 * What a question may be about that a person may not want everyone to know. A question with one of these is left out
 * of every sheet, file and share until the person adds it by hand.
 *
 * `substance-use` is among them for 42 CFR Part 2 (RULES.md P8); `private` is for whatever has no name here.
 */
export const sensitiveTags = [
  'private',
  'substance-use',
  'mental-health',
  'sexual-health',
  'pregnancy',
  'hiv',
  'genetic',
  'safety-at-home',
  'immigration',
  'money',
] as const;

/** In UTF-16 code units. */
export const longestTag = 40;

export function isSensitive({ tags }: { tags: readonly string[] }): boolean {
  return tags.some(tag => sensitive.has(tag));
}

const sensitive = new Set<string>(sensitiveTags);
