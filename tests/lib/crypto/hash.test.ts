import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hash } from '../../../lib/crypto/hash';

it('is the SHA-256 that the browser has', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
      const theirs = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
      expect(hash(bytes)).toEqual(theirs);
    }),
  );
});
