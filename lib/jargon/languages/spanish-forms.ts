/** Words after which a Spanish phrase only says more of its noun: they do not take its plural. */
const links = new Set(['a', 'al', 'con', 'contra', 'de', 'del', 'e', 'en', 'o', 'para', 'por', 'sin', 'y']);

/**
 * How several of a thing are written, in Spanish: "vaso sanguíneo" as "vasos sanguíneos". The noun and what is said
 * of it take the plural, up to the first link: "dolores de cabeza". Undefined where there is none, or where it is
 * one word with an s more, which is found without us.
 */
export function pluralInSpanish(phrase: string): string | undefined {
  const words = phrase.split(' ');
  const link = words.findIndex(word => links.has(word));
  const head = link < 0 ? words : words.slice(0, link);
  if (head.length === 0 || head.some(word => !/^\p{L}?[\p{Ll}-]+$/u.test(word))) return undefined;
  const plural = [...head.map(pluralOfWord), ...words.slice(head.length)].join(' ');
  return plural === phrase || plural === `${phrase}s` ? undefined : plural;
}

function pluralOfWord(word: string): string {
  if (/[aeiouáéó]$/u.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  return /[sx]$/.test(word) ? word : `${word}es`;
}
