import { fail, type Result, succeed } from '../base/result';
import type { Keybinding } from './contribution';
import { type KeyPress, parseKey } from './keys';

/** Keys a person chose, by the id of the command. A command that is not here has the keys it came with. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

/**
 * Why keys cannot be had. `only-held`: only Ctrl or the like is down yet. `needs-ctrl`: a letter alone would get
 * in the way of typing (WCAG 2.1.4). `browser`: the browser, or copying and pasting, has them. `no-such-key`: no such key.
 */
export type KeyRefusal = 'only-held' | 'needs-ctrl' | 'browser' | 'no-such-key';

/** The browser's own, or those by which everybody copies and pastes: some never reach us, and none may be lost. */
const browserKeys = new Set([
  ...'ACFLNQRTVWX'.split('').map(letter => `Mod+${letter}`),
  ...'CIJNQRTW'.split('').map(letter => `Mod+Shift+${letter}`),
  ...'0123456789'.split('').map(digit => `Mod+${digit}`),
  ...['F1', 'F3', 'F5', 'F7', 'F10', 'F11', 'F12'],
]);

/** The keys of a press, as `Mod+Shift+K`. */
export function readPress(press: KeyPress): Result<string, KeyRefusal> {
  if (['Control', 'Meta', 'Alt', 'AltGraph', 'Shift'].includes(press.key)) return fail('only-held');
  const [mod, other] = press.mac ? [press.meta, press.ctrl] : [press.ctrl, press.meta];
  // Ctrl and Alt together type a letter on many keyboards, and so does Alt on a Mac: é, ñ.
  if (other || (press.alt && (mod || press.mac))) return fail('no-such-key');
  const parts = [mod && 'Mod', press.alt && 'Alt', press.shift && 'Shift', keyNameOf(press)];
  const written = parts.filter(Boolean).join('+');
  const refusal = refusalOf(written);
  return refusal ? fail(refusal) : succeed(written);
}

/** Where the keyboard writes other letters, the place of the key counts. */
function keyNameOf({ key, code }: KeyPress): string {
  const letter = /^[a-z0-9]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key);
  return letter.length === 1 ? letter.toUpperCase() : letter;
}

function refusalOf(written: string): KeyRefusal | undefined {
  if (!/^((Mod|Alt|Shift)\+)*([A-Z0-9]|F([1-9]|1[0-2]))$/.test(written)) return 'no-such-key';
  const { name, key, mod, alt } = parseKey(written);
  const isLarge = key.length > 1; // F1 to F12
  if (browserKeys.has(name) || (isLarge && (mod || alt))) return 'browser';
  return isLarge || mod || alt ? undefined : 'needs-ctrl';
}

/** Keys as they were kept, less whatever is no longer a key a person can have. */
export function readOwnKeys(kept: unknown): OwnKeys {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  const entries = Object.entries(kept).flatMap(([command, keys]) => {
    if (!Array.isArray(keys)) return [];
    return [[command, keys.filter(key => typeof key === 'string' && isKey(key))] as const];
  });
  return Object.fromEntries(entries);
}

/** A built-in key may be one that nobody could choose now, and come here by a swap. */
function isKey(written: string): boolean {
  return /^((Mod|Alt|Shift)\+)*([A-Za-z0-9?]|F([1-9]|1[0-2]))$/.test(written);
}

/** The keys as they are now. What the person chose wins over a key that something else came with. */
export function bindNow(builtIn: readonly Keybinding[], own: OwnKeys): Keybinding[] {
  const commands = [...new Set(builtIn.map(({ command }) => command))];
  const chosen = commands.flatMap(command => {
    const whileTyping = builtIn.some(key => key.command === command && key.whileTyping);
    return (own[command] ?? []).map(key => ({ key, command, whileTyping }));
  });
  const taken = new Set(chosen.map(({ key }) => parseKey(key).name));
  const left = builtIn.filter(({ key, command }) => !own[command] && !taken.has(parseKey(key).name));
  return [...chosen, ...left];
}

/** Who has a key now, other than the command itself. */
export function holderOf(now: readonly Keybinding[], command: string, key: string): string | undefined {
  const { name } = parseKey(key);
  return now.find(bound => bound.command !== command && parseKey(bound.key).name === name)?.command;
}

/** Give a command one key. Who had it gets the key that the command had before: a swap. */
export function giveKey(
  builtIn: readonly Keybinding[],
  own: OwnKeys,
  { command, key }: { command: string; key: string },
): OwnKeys {
  const now = bindNow(builtIn, own);
  const keysOf = (id: string) => now.filter(bound => bound.command === id).map(bound => bound.key);
  const holder = holderOf(now, command, key);
  const next = { ...own, [command]: [key] };
  if (!holder) return next;
  const { name } = parseKey(key);
  const before = keysOf(command)[0];
  const theirs = keysOf(holder).flatMap(held => (parseKey(held).name === name ? (before ?? []) : held));
  return { ...next, [holder]: theirs };
}

/** Give a command back the keys it came with. Whoever was given one of these gets theirs back, too. */
export function resetKey(builtIn: readonly Keybinding[], own: OwnKeys, command: string): OwnKeys {
  const { [command]: _, ...rest } = own;
  const first = builtIn.filter(bound => bound.command === command);
  return first.reduce<OwnKeys>((next, { key }) => {
    const holder = holderOf(bindNow(builtIn, next), command, key);
    return holder ? resetKey(builtIn, next, holder) : next;
  }, rest);
}
