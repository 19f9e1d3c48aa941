import { describe, expect, it } from 'vitest';

import {
  largestFile,
  longestName,
  type Profile,
  plainName,
  readChoices,
  writeChoices,
} from '../../../lib/workbench/choices-file';

const night: Profile = {
  name: 'Night',
  choices: {
    locale: 'es',
    theme: 'dark',
    comforts: ['large', 'calm'],
    level: 'few',
    hurtful: true,
    keys: { 'frame.openPalette': ['Mod+G'], 'words.next': [] },
    roomKeys: false,
  },
};

/** A file of ours with something changed in it. */
function changed(change: object, choices: object = {}): string {
  const file = JSON.parse(writeChoices(night));
  return JSON.stringify({ ...file, ...change, choices: { ...file.choices, ...choices } });
}

describe('a file of choices', () => {
  it('gives back what was written', () => {
    expect(readChoices(writeChoices(night))).toEqual({ ok: true, value: night });
  });

  it('has a format, a version, the name and the choices, and nothing else of what it was given', () => {
    const more = { ...night, visits: ['private'], choices: { ...night.choices, sites: ['private'] } };
    expect(JSON.parse(writeChoices(more))).toEqual({
      format: 'in-my-corner-choices',
      version: 2,
      ...night,
    });
  });

  it.each([
    ['no JSON', 'hello'],
    ['empty', ''],
    ['something else', '[]'],
    ['of another format', changed({ format: 'x' })],
    ['of no version', changed({ version: undefined })],
    ['with a field too many', changed({ visits: [] })],
    ['with a choice too many', changed({}, { sites: [] })],
    ['with a look we do not have', changed({}, { theme: 'neon' })],
    ['with a comfort we do not have', changed({}, { comforts: ['large', 'loud'] })],
    ['with a choice missing', changed({}, { hurtful: undefined })],
    ['with a key nobody can have', changed({}, { keys: { 'words.next': ['Hyper+K'] } })],
    ['with a key for what is no command', changed({}, { keys: { '__proto__ x': ['Mod+G'] } })],
    ['of the first version, with keys', changed({ version: 1 })],
    ['without a name', changed({ name: '' })],
    ['with a name too long', changed({ name: 'n'.repeat(longestName + 1) })],
    ['with letters in its name that cannot be seen', changed({ name: 'N\u202eight' })],
    ['far too long', writeChoices(night) + ' '.repeat(largestFile)],
  ])('is refused when it is %s', (_, text) => {
    expect(readChoices(text)).toEqual({ ok: false, code: 'not-choices' });
  });

  it('is still taken when it is of the first version, and leaves the keys as they are', () => {
    const { keys: _, roomKeys: __, ...first } = night.choices;
    const file = { format: 'in-my-corner-choices', version: 1, name: 'Night', choices: first };
    expect(readChoices(JSON.stringify(file))).toEqual({ ok: true, value: { name: 'Night', choices: first } });
  });

  it('says when a newer In My Corner wrote it', () => {
    expect(readChoices(changed({ version: 3, more: true }))).toEqual({ ok: false, code: 'newer-choices' });
  });
});

describe('a name', () => {
  it.each([
    ['  For\tthe \n night ', 'For the night'],
    ['N\u202ei\u200bght', 'Night'],
    ['\u200b', ''],
    ['n'.repeat(50), 'n'.repeat(longestName)],
    [`${'n'.repeat(longestName - 1)}🌙`, 'n'.repeat(longestName - 1)],
  ])('typed as %j is kept as %j', (typed, name) => {
    expect(plainName(typed)).toBe(name);
  });

  it.each(['Night', 'Noche de mamá', '🌙 night', 'n'.repeat(50)])(
    'that was made plain can be read: %s',
    typed => {
      const written = writeChoices({ ...night, name: plainName(typed) });
      expect(readChoices(written).ok).toBe(true);
    },
  );
});
