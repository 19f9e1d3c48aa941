/** A key press, less everything about it that is the browser's. */
export type KeyPress = {
  /** `KeyboardEvent.key`, such as `k`, `F8`, `ArrowUp`. */
  key: string;
  /** `KeyboardEvent.code`, such as `KeyK`: the place on the keyboard, for layouts with other letters. */
  code: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
  /** The person is typing in a field. */
  typing: boolean;
  /** The keyboard is a Mac's, where Mod is Cmd. */
  mac: boolean;
};

/** A key as a contribution writes it, taken apart. */
export type Key = { name: string; key: string; mod: boolean; alt: boolean; shift: boolean };

/**
 * Take apart a key such as `Mod+Shift+K`.
 *
 * @throws For a part that is not a modifier, or no key at the end: our mistake.
 */
export function parseKey(written: string): Key {
  const parts = written.split('+');
  const key = parts.pop();
  const unknown = parts.find(part => !['Mod', 'Alt', 'Shift'].includes(part));
  if (!key || unknown) throw new Error(`${written} is not a key`);
  const has = (part: string) => parts.includes(part);
  const name = [
    ...(has('Mod') ? ['Mod'] : []),
    ...(has('Alt') ? ['Alt'] : []),
    ...(has('Shift') ? ['Shift'] : []),
    key,
  ];
  return { name: name.join('+'), key, mod: has('Mod'), alt: has('Alt'), shift: has('Shift') };
}

/** Whether a press is that key. */
export function matchesKey(key: Key, press: KeyPress): boolean {
  const mod = press.mac ? press.meta : press.ctrl;
  const other = press.mac ? press.ctrl : press.meta;
  if (other || mod !== key.mod || press.alt !== key.alt) return false;
  // A sign such as "?" needs Shift on some keyboards and not on others.
  const isSign = key.key.length === 1 && !/[a-z0-9]/i.test(key.key);
  if (!isSign && press.shift !== key.shift) return false;
  const byLetter = press.key.toLowerCase() === key.key.toLowerCase();
  // By its place only where the keyboard writes other letters: on a French one Ctrl+W lies where Ctrl+Z is looked for.
  const writesOthers = !/^[a-z0-9]$/i.test(press.key);
  return byLetter || (writesOthers && press.code === `Key${key.key.toUpperCase()}`);
}

/** A key as people read it: `Ctrl K`, or `⌘ K` on a Mac. */
export function showKey(written: string, mac: boolean): string {
  return written
    .split('+')
    .map(part => (part === 'Mod' ? (mac ? '⌘' : 'Ctrl') : part === 'Alt' && mac ? '⌥' : part))
    .join(' ');
}
