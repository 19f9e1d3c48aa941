import { expect, it } from 'vitest';

import { comfortsIn } from '../../../lib/workbench/look';

it.each<[unknown, string[]]>([
  [
    ['calm', 'large', 'calm'],
    ['large', 'calm'],
  ],
  [['neon', 3, null], []],
  ['large', []],
  [undefined, []],
])('takes the comforts it knows from %j, once each and in order', (kept, expected) => {
  expect(comfortsIn(kept)).toEqual(expected);
});
