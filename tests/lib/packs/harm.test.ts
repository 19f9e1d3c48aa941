import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { showHidden } from '../../../lib/jargon/pack-text';
import { readPack } from '../../../lib/packs/read-pack';
import { packFiles } from '../../support/packs';

/** Read a pack of one term whose meaning is this. */
function reasonsOf(plain: unknown): string[] {
  const content = { terms: [{ term: 'edema', kind: 'symptom', plain }] };
  return readPack(packFiles({ terms: { file: 'terms/x.json', content } })).refused.map(
    ({ reason }) => reason,
  );
}

describe('a pack that means harm', () => {
  it.each([
    ['HTML', 'Press <b>here</b>.', 'markup'],
    ['HTML in wide letters', 'Press \uff1cb\uff1ehere.', 'markup'],
    ['a link', 'Go to example.com now.', 'link'],
    ['a link with dots of another script', 'Go to example\u3002com now.', 'link'],
    ['a link in styled letters', 'Go to 𝗲𝘅𝗮𝗺𝗽𝗹𝗲.com now.', 'link'],
    ['a word with a Cyrillic letter', 'Go to p\u0430ypal.', 'look-alike'],
    ['letters that turn the text round', 'Safe \u202eton.', 'hidden-character'],
    ['letters that cannot be seen', 'Sa\u200bfe.', 'hidden-character'],
  ])('is refused with %s', (_, plain, reason) => expect(reasonsOf(plain)).toContain(reason));

  it.each([
    'Take β-blockers as usual.',
    'IFN-γ is a protein.',
    'Salt: 1/2 a spoon.',
    'El corazón late más.',
    'U.S. rules.',
  ])('is not seen in “%s”', plain => expect(reasonsOf(plain)).toEqual([]));

  it('shows what cannot be seen', () => {
    expect(showHidden('a\u202eb\u200bc')).toBe('a‹U+202E›b‹U+200B›c');
  });

  it('has no field for words of buttons, for code, or for files elsewhere', () => {
    for (const kind of ['strings', 'commands', 'scripts', 'locales', 'messages']) {
      const { pack, refused } = readPack(packFiles({ [kind]: { file: 'x/x.json', content: {} } }));
      expect([pack, refused[0]?.reason]).toEqual([undefined, 'unknown-field']);
    }
    for (const path of ['../x.json', 'https://x.example/x.json', '/x.json', 'x/../../y.json']) {
      expect(readPack(packFiles({ terms: { file: path, content: {} } })).pack).toBeUndefined();
    }
  });

  it('is read to an end, whatever it holds, and gives only plain words', () => {
    const kinds = [
      'terms',
      'falseFriends',
      'questions',
      'phrases',
      'resources',
      'stories',
      'starters',
      'portals',
      'lexicons',
    ];
    const anyFile = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .constantFrom('terms', 'questions', 'help', 'phrases', 'stories')
        .chain(list =>
          fc
            .array(fc.object({ maxDepth: 2 }), { maxLength: 4 })
            .map(entries => JSON.stringify({ [list]: entries })),
        ),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...kinds), anyFile), fc.string(), (files, name) => {
        const named = Object.entries(files).map(
          ([kind, text]) => [kind, `${kind.toLowerCase()}/x.json`, text] as const,
        );
        const manifest = JSON.parse(packFiles().manifest);
        manifest.contributes = Object.fromEntries(named.map(([kind, path]) => [kind, [path]]));
        manifest.name = name;
        const contents = Object.fromEntries(named.map(([, path, text]) => [path, text]));
        const { pack } = readPack({ manifest: JSON.stringify(manifest), files: contents });
        expect(JSON.stringify(pack ?? {})).not.toMatch(/[<>\u202e\u200b]/);
      }),
      { numRuns: 400 },
    );
  });
});
