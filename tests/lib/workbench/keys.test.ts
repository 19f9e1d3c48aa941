import { describe, expect, it } from 'vitest';

import { type KeyPress, matchesKey, parseKey, showKey } from '../../../lib/workbench/keys';

function press(over: Partial<KeyPress>): KeyPress {
  return {
    key: 'k',
    code: 'KeyK',
    ctrl: false,
    meta: false,
    alt: false,
    shift: false,
    typing: false,
    mac: false,
    ...over,
  };
}

describe('matchesKey', () => {
  it.each([
    ['Mod+K', press({ ctrl: true })],
    ['Mod+K', press({ meta: true, mac: true })],
    ['Mod+K', press({ key: 'K', ctrl: true })],
    ['Mod+K', press({ key: 'л', ctrl: true })],
    ['Shift+F8', press({ key: 'F8', code: 'F8', shift: true })],
    ['?', press({ key: '?', code: 'Slash', shift: true })],
  ])('%s is pressed', (key, pressed) => {
    expect(matchesKey(parseKey(key), pressed)).toBe(true);
  });

  it.each([
    ['Mod+K', press({})],
    ['Mod+K', press({ meta: true })],
    ['Mod+K', press({ ctrl: true, mac: true })],
    ['Mod+K', press({ ctrl: true, shift: true })],
    ['Mod+K', press({ ctrl: true, alt: true })],
    ['F8', press({ key: 'F8', code: 'F8', shift: true })],
    // A French keyboard has W where others have Z.
    ['Mod+Z', press({ key: 'w', code: 'KeyZ', ctrl: true })],
  ])('%s is not pressed', (key, pressed) => {
    expect(matchesKey(parseKey(key), pressed)).toBe(false);
  });
});

describe('parseKey', () => {
  it('puts the parts in one order, so that two ways to write a key are one', () => {
    expect(parseKey('Shift+Mod+K').name).toBe('Mod+Shift+K');
  });

  it.each(['Ctrl+K', 'Mod+', ''])('throws for %s', written => {
    expect(() => parseKey(written)).toThrow('is not a key');
  });
});

describe('showKey', () => {
  it('names keys as the keyboard does', () => {
    expect([showKey('Mod+K', false), showKey('Mod+K', true)]).toEqual(['Ctrl K', '⌘ K']);
  });
});
