import { describe, expect, it } from 'vitest';

import { readStories } from '../../../lib/stories/read-stories';
import { mergeStories } from '../../../lib/stories/story';

const story = {
  id: 'first-visit',
  title: { en: 'My first visit' },
  tells: [{ en: 'I went.' }],
  by: 'A peer',
};
const read = (...stories: unknown[]) => readStories({ stories }, { id: 'ours', name: 'Ours' });

describe('readStories', () => {
  it('gives each the id and name of its pack, and fills in a language that is missing', () => {
    expect(read(story).entries).toEqual([
      {
        ...{ id: 'ours/first-visit', by: 'A peer', from: 'Ours' },
        title: { en: 'My first visit', es: 'My first visit' },
        tells: [{ en: 'I went.', es: 'I went.' }],
      },
    ]);
  });

  it.each([
    ['no words', { ...story, tells: [] }, 'wrong-shape'],
    ['markup', { ...story, tells: [{ en: '<i>I</i> went.' }] }, 'markup'],
    ['a link', { ...story, by: 'See peers.org' }, 'link'],
  ])('leaves out one with %s', (_, bad, reason) => {
    const { entries, refused } = read(bad, { ...story, id: 'other' });
    expect(entries.map(({ id }) => id)).toEqual(['ours/other']);
    expect(refused.map(refusal => refusal.reason)).toEqual([reason]);
  });

  it('lets a later one take the place of an earlier one with its name', () => {
    const [one] = read(story).entries;
    expect(mergeStories([one!, { ...one!, id: 'theirs/first-visit' }]).map(({ id }) => id)).toEqual([
      'theirs/first-visit',
    ]);
  });
});
