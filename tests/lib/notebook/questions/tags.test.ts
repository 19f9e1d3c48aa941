import { describe, expect, it } from 'vitest';

import { isSensitive, longestTag, sensitiveTags } from '../../../../lib/notebook/questions/tags';

describe('isSensitive', () => {
  it.each(sensitiveTags.map(tag => [tag] as const))('keeps back a question about %s', tag => {
    expect(isSensitive({ tags: ['sleep', tag] })).toBe(true);
  });

  it.each([[[]], [['sleep']], [['Private']], [['hiv-test']], [['constructor']]])(
    'does not keep back %j',
    tags => {
      expect(isSensitive({ tags })).toBe(false);
    },
  );

  it('has no name that could not be kept as a tag', () => {
    expect(Math.max(...sensitiveTags.map(tag => tag.length))).toBeLessThanOrEqual(longestTag);
  });
});
