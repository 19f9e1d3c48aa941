import * as v from 'valibot';

import { inBoth, plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import type { Story } from './story';

const story = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wrong-shape'), v.maxLength(60, 'too-long')),
  title: inBoth(plainText(80)),
  tells: v.pipe(v.array(inBoth(prose(80))), v.minLength(1, 'wrong-shape'), v.maxLength(20, 'too-many')),
  by: plainText(80),
});

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  stories: v.pipe(v.array(v.unknown()), v.maxLength(500, 'too-many')),
});

/** The shape of a file of stories, for those who write one. */
export const storyFiles = { file, list: 'stories', entry: story };

/** Read one file of stories. A bad one is left out and the rest is kept. */
export function readStories(content: unknown, pack: { id: string; name: string }): Reading<Story> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  return readEntries(read.output.stories, story, entry => ({
    ...entry,
    id: `${pack.id}/${entry.id}`,
    from: pack.name,
  }));
}
