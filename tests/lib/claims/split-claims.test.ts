import { describe, expect, it } from 'vitest';

import { splitClaims } from '../../../lib/claims/split-claims';

const answer = `Great question! As an AI language model, I can't give medical advice.

## What may help

Here are some options:

1. **Sertraline** can cause problems with sex. It often gets better in a few weeks [1][2].
- Some people switch to *bupropion*, see [this page](https://example.org/x).
* Never stop it at once!

| Option | Time |
|---|---|
| Waiting | 4.5 weeks |

Does this help? Please consult your doctor. I hope this helps!
`;

describe('splitClaims', () => {
  it('gives the single things that were said, in their own words, and nothing else', () => {
    expect(splitClaims(answer)).toEqual([
      'Sertraline can cause problems with sex.',
      'It often gets better in a few weeks.',
      'Some people switch to bupropion, see this page.',
      'Never stop it at once!',
      'Waiting, 4.5 weeks',
    ]);
  });

  it('leaves out in Spanish what it says of itself, too', () => {
    expect(
      splitClaims('Como IA, no puedo ayudar con eso. La pastilla tarda seis semanas. Consulte a su médico.'),
    ).toEqual(['La pastilla tarda seis semanas.']);
  });

  it('says each thing once', () => {
    expect(splitClaims('It takes six weeks. It takes six weeks.')).toEqual(['It takes six weeks.']);
  });

  it.each(['', '   \n ', '```\ncode is no claim\n```', '# Only a heading', 'Yes.', '[](', '**'])(
    'finds nothing in %j',
    text => expect(splitClaims(text)).toEqual([]),
  );

  it('stops at as many as anyone goes through, and soon, whatever is pasted', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `This is claim number ${at}.`).join(' ');
    expect(splitClaims(many)).toHaveLength(40);
    const before = performance.now();
    splitClaims(`${'*_`['.repeat(5_000)} ${'| '.repeat(5_000)}`);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
