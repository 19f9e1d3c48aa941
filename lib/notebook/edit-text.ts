/** A stretch of a text that is replaced: at `at`, `remove` code units give way to `insert`. */
export type Edit = { at: number; remove: number; insert: string };

/**
 * Find the one edit that makes `from` read as `to`, as small as can be.
 *
 * It never cuts a surrogate pair in two: Yjs would keep two broken halves for one emoji.
 */
export function findEdit(from: string, to: string): Edit {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  if (isHighSurrogate(from.charCodeAt(start - 1))) start--;

  let same = 0;
  while (same < shorter - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  if (isLowSurrogate(from.charCodeAt(from.length - same))) same--;

  return { at: start, remove: from.length - start - same, insert: to.slice(start, to.length - same) };
}

/**
 * Make an edit fit a text that someone else has edited meanwhile.
 *
 * What they wrote stays; what both removed is removed once.
 *
 * @param theirs - The edit that was made to the text `edit` was meant for.
 * @returns The edits to make now, last place first, so that none moves the place of another.
 */
export function rebaseEdit(edit: Edit, theirs: Edit): Edit[] {
  const end = edit.at + edit.remove;
  const theirEnd = theirs.at + theirs.remove;
  const shift = theirs.insert.length - theirs.remove;
  if (end <= theirs.at) return [edit];
  if (edit.at >= theirEnd) return [{ ...edit, at: edit.at + shift }];

  const before = { at: edit.at, remove: Math.max(0, theirs.at - edit.at), insert: edit.insert };
  if (edit.at > theirs.at) before.at = theirEnd + shift;
  const after = { at: theirEnd + shift, remove: Math.max(0, end - theirEnd), insert: '' };
  return [after, before];
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
