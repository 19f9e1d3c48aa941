import { gunzipSync } from 'node:zlib';
import { base64 } from 'virtual:guessed-words';
import { describe, expect, it } from 'vitest';

import { unpackWords } from '../../../lib/crypto/guessed-words';
import { createGuesser } from '../../../lib/crypto/strength';

// The words as they are built in.
const strengthOf = createGuesser(unpackWords(gunzipSync(Buffer.from(base64, 'base64')).toString()));

describe('the guesser', () => {
  it.each([
    'password1',
    'Summer2024!',
    'maria1985',
    'qwertyuiop',
    'contraseña',
    'In My Corner',
    '12345678901',
  ])('is not taken in by %s', passphrase => {
    expect(['quick', 'some']).toContain(strengthOf(passphrase));
  });

  it.each(['four brown geese in May', 'nueve lámparas cansadas miran al mar'])(
    'sees that a few words that do not belong together are very hard: %s',
    passphrase => {
      expect(strengthOf(passphrase)).toBe('very-hard');
    },
  );

  it('says more for each word that is added', () => {
    const order = ['quick', 'some', 'hard', 'very-hard'];
    const steps = ['lamp', 'lamp goose', 'lamp goose quilt', 'lamp goose quilt harbor'].map(words =>
      order.indexOf(strengthOf(words)),
    );
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(0)).toBe(0);
    expect(steps.at(-1)).toBe(3);
  });

  it('knows words of both languages', () => {
    expect(strengthOf('mariposa')).toBe('quick');
    expect(strengthOf('butterfly')).toBe('quick');
  });

  it('takes a very long one in a moment', () => {
    expect(strengthOf('ab '.repeat(5_000))).toBeDefined();
  });
});
