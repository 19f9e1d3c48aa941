import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Keybinding } from '../../../lib/workbench/contribution';
import type { KeyPress } from '../../../lib/workbench/keys';
import {
  bindNow,
  giveKey,
  holderOf,
  type OwnKeys,
  readOwnKeys,
  readPress,
  resetKey,
} from '../../../lib/workbench/own-keys';

function press(key: string, over: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrl: false, meta: false, alt: false, shift: false, typing: true, mac: false };
  return { key, code: '', ...none, ...over };
}

const builtIn: Keybinding[] = [
  { key: 'Mod+K', command: 'find', whileTyping: true },
  { key: 'F8', command: 'next' },
  { key: 'Mod+Y', command: 'redo' },
  { key: 'Mod+Shift+Z', command: 'redo' },
];

/** Each command with its keys, as `find: Mod+K`. */
function told(own: OwnKeys): string[] {
  const now = bindNow(builtIn, own);
  return ['find', 'next', 'redo'].map(command => {
    const keys = now.filter(bound => bound.command === command).map(({ key }) => key);
    return `${command}: ${keys.join(' ')}`;
  });
}

const atFirst = ['find: Mod+K', 'next: F8', 'redo: Mod+Y Mod+Shift+Z'];

describe('readPress', () => {
  it.each([
    ['Mod+G', press('g', { ctrl: true })],
    ['Mod+G', press('g', { meta: true, mac: true })],
    ['Alt+G', press('g', { alt: true })],
    ['Mod+Shift+G', press('G', { ctrl: true, shift: true })],
    ['Mod+G', press('п', { code: 'KeyG', ctrl: true })],
    ['F4', press('F4')],
    ['Shift+F4', press('F4', { shift: true })],
  ])('reads %s', (key, pressed) => {
    expect(readPress(pressed)).toEqual({ ok: true, value: key });
  });

  it.each([
    ['only-held', press('Control', { ctrl: true })],
    ['needs-ctrl', press('g')],
    ['needs-ctrl', press('G', { shift: true })],
    ['browser', press('c', { ctrl: true })],
    ['browser', press('t', { ctrl: true, shift: true })],
    ['browser', press('F5')],
    ['browser', press('F4', { alt: true })],
    ['no-such-key', press('ArrowUp', { ctrl: true })],
    ['no-such-key', press('Enter')],
    ['no-such-key', press('@', { code: 'KeyQ', ctrl: true, alt: true })],
    ['no-such-key', press('ñ', { code: 'KeyN', alt: true, mac: true })],
    ['no-such-key', press('g', { ctrl: true, mac: true })],
  ])('refuses as %s', (code, pressed) => {
    expect(readPress(pressed)).toEqual({ ok: false, code });
  });
});

describe('giveKey', () => {
  it('puts the new key in the place of all that the command had', () => {
    const own = giveKey(builtIn, {}, { command: 'redo', key: 'Mod+J' });
    expect(told(own)).toEqual(['find: Mod+K', 'next: F8', 'redo: Mod+J']);
  });

  it('swaps with who has the key, and leaves the other keys of that one', () => {
    const own = giveKey(builtIn, {}, { command: 'find', key: 'Shift+Mod+Z' });
    expect(told(own)).toEqual(['find: Shift+Mod+Z', 'next: F8', 'redo: Mod+Y Mod+K']);
  });

  it('works while typing where the command did before', () => {
    const now = bindNow(builtIn, giveKey(builtIn, {}, { command: 'find', key: 'F4' }));
    expect(now[0]).toEqual({ key: 'F4', command: 'find', whileTyping: true });
  });

  it('never gives two commands one key, whatever is changed and reset', () => {
    const command = fc.constantFrom('find', 'next', 'redo');
    const key = fc.constantFrom('Mod+K', 'F8', 'Mod+Y', 'Mod+Shift+Z', 'F4', 'Alt+G');
    const step = fc.oneof(fc.record({ command, key }), fc.record({ command }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const own = steps.reduce<OwnKeys>(
          (own, step) => ('key' in step ? giveKey(builtIn, own, step) : resetKey(builtIn, own, step.command)),
          {},
        );
        const keys = bindNow(builtIn, own).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const last = steps.at(-1);
        if (!last) return;
        const has = bindNow(builtIn, own).filter(bound => bound.command === last.command);
        const first = builtIn.filter(bound => bound.command === last.command).map(({ key }) => key);
        expect(has.map(({ key }) => key)).toEqual('key' in last ? [last.key] : first);
      }),
    );
  });
});

describe('resetKey', () => {
  it('gives back the first keys, and theirs to who was given one of them', () => {
    const swapped = giveKey(builtIn, {}, { command: 'find', key: 'F8' });
    expect(told(swapped)).toEqual(['find: F8', 'next: Mod+K', 'redo: Mod+Y Mod+Shift+Z']);
    expect(told(resetKey(builtIn, swapped, 'find'))).toEqual(atFirst);
  });
});

describe('bindNow', () => {
  it('lets the person’s own key win over one that came later with something else', () => {
    expect(told({ next: ['Mod+K'] })).toEqual(['find: ', 'next: Mod+K', 'redo: Mod+Y Mod+Shift+Z']);
  });

  it('minds no keys of a command that is gone', () => {
    expect(told({ gone: ['Mod+K'] })).toEqual(atFirst);
  });
});

describe('holderOf', () => {
  it('says who else has a key, in whatever order it is written', () => {
    const now = bindNow(builtIn, {});
    expect([
      holderOf(now, 'find', 'Shift+Mod+Z'),
      holderOf(now, 'redo', 'Mod+Y'),
      holderOf(now, 'find', 'F4'),
    ]).toEqual(['redo', undefined, undefined]);
  });
});

describe('readOwnKeys', () => {
  it.each([[undefined], [null], ['F8'], [['F8']], [{ find: 'F8' }]])('reads nothing in %j', kept => {
    expect(readOwnKeys(kept)).toEqual({});
  });

  it('leaves out what is no key', () => {
    expect(readOwnKeys({ find: ['F4', 'Nonsense+', 3], redo: ['Mod+Shift+Z', 'Mod+Y'] })).toEqual({
      find: ['F4'],
      redo: ['Mod+Shift+Z', 'Mod+Y'],
    });
  });
});
