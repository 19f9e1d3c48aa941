/** How many words a text has, as people count them: `3.1` is one, `don't` is one, an emoji is none. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’.,:/][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

/** A text as it is compared: lower case, no accents, single spaces. As long as the original, so that places agree. */
export function foldText(text: string): string {
  return [...text].map(foldCharacter).join('');
}

/** Whether words stand in a folded text as whole words. */
export function findPhrase(folded: string, phrase: string): number {
  for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1)) {
    if (!isLetter(folded[at - 1]) && !isLetter(folded[at + phrase.length])) return at;
  }
  return -1;
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' '.repeat(character.length);
  const folded = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === character.length ? folded : character;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
