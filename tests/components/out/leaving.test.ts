import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { papers, readPaperHash, writePaperHash } from '../../../components/out/leaving';

describe('the address of a page to print', () => {
  it('says which page of which visit, and what was turned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...papers), fc.uuid(), fc.array(fc.uuid()), (paper, visitId, turned) => {
        const choice = { paper, visitId, turned };
        expect(readPaperHash(new URLSearchParams(writePaperHash(choice)))).toEqual(choice);
      }),
    );
  });

  it.each(['', 'sheet=abc', 'paper=poster&of=abc'])('is not %j', hash => {
    expect(readPaperHash(new URLSearchParams(hash))).toBeUndefined();
  });
});
