/** A long sentence as two, where a comma and a small word, or a semicolon, parts it. Undefined: it has no such place. */
export function splitSentence(text: string): string | undefined {
  const match = /^(.{12,}?)(?:;|, (?:and|but|so|y|pero))\s+(\S.{7,})$/u.exec(text);
  if (!match) return undefined;
  const [, first = '', second = ''] = match;
  return `${first}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}
