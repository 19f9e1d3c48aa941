import { describe, expect, it } from 'vitest';

import { readPack } from '../../../lib/packs/read-pack';

const edema = { term: 'edema', kind: 'symptom', plain: 'Swelling from fluid.' };
const negative = { term: 'negative', daily: 'Bad.', chart: 'The test found nothing.' };

const about = {
  id: 'test',
  version: '1.0.0',
  name: 'Test words',
  languages: ['en'],
  author: 'Us',
  licence: 'Apache-2.0',
  source: 'Written by us.',
};
const contributes = { terms: ['terms/x.json'], falseFriends: ['false-friends/x.json'] };

/** Read a pack of one file of terms and one of false friends. */
function read({ manifest, terms, friends }: { manifest?: unknown; terms?: unknown; friends?: unknown }) {
  const text = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content));
  return readPack({
    manifest: text(manifest ?? { ...about, contributes }),
    files: {
      'terms/x.json': text(terms ?? { terms: [] }),
      'false-friends/x.json': text(friends ?? { falseFriends: [] }),
    },
  });
}

describe('readPack', () => {
  it('gives the entries, each with the id of its pack', () => {
    const { pack, refused } = read({
      terms: { subject: 'Heart', terms: [edema] },
      friends: { falseFriends: [negative] },
    });
    expect(refused).toEqual([]);
    expect(pack).toEqual({
      ...about,
      terms: [{ id: 'test/edema', forms: [], ...edema }],
      falseFriends: [{ id: 'test/~negative', forms: [], near: [], notNear: [], ...negative }],
      unknown: { from: about.name, parts: [], stems: [], exceptions: [], familiar: [] },
      kinds: [],
      questions: [],
      stories: [],
      lexicons: [],
      help: [],
      phrases: [],
      rehearsals: [],
      portals: [],
    });
  });

  const sense = { means: 'one thing', plain: 'A thing.', near: ['one'] };
  const refusals: [what: string, entry: object, reason: string][] = [
    ['no meaning', { plain: undefined }, 'wrong-shape'],
    ['a meaning that is a number', { plain: 7 }, 'wrong-shape'],
    ['an unknown kind', { kind: 'disease' }, 'wrong-shape'],
    ['an unknown field', { onclick: 'x' }, 'unknown-field'],
    ['a meaning and senses', { senses: [sense, sense] }, 'wrong-shape'],
    ['a single sense', { plain: undefined, senses: [sense] }, 'wrong-shape'],
    [
      'an unknown field in a sense',
      { plain: undefined, senses: [sense, { ...sense, when: '1' }] },
      'unknown-field',
    ],
    ['a meaning of 21 words', { plain: 'So '.repeat(21) }, 'too-long'],
    ['a meaning of one endless word', { plain: 'x'.repeat(2_000) }, 'too-long'],
    ['a question of 21 words', { question: 'So '.repeat(21) }, 'too-long'],
    ['more of 61 words', { more: 'So '.repeat(61) }, 'too-long'],
    ['a term of 81 characters', { term: 'x'.repeat(81) }, 'too-long'],
    ['a form of 81 characters', { forms: ['x'.repeat(81)] }, 'too-long'],
    ['too many forms', { forms: Array.from({ length: 41 }, (_, n) => `form${n}`) }, 'too-many'],
    ['HTML', { plain: 'Swelling <b>of</b> the legs.' }, 'markup'],
    ['an entity', { plain: 'Swelling &lt;script.' }, 'markup'],
    ['a Markdown link', { more: 'See [this](page).' }, 'markup'],
    ['HTML in a form', { forms: ['<i>edema</i>'] }, 'markup'],
    ['a link', { plain: 'See https://example.org.' }, 'link'],
    ['a link without https', { question: 'Is it on www.example.org?' }, 'link'],
    ['a bare address', { plain: 'See example.com for it.' }, 'link'],
    ['a script link', { plain: 'Press javascript:alert(1) now.' }, 'link'],
    ['letters that turn the text round', { plain: 'Swelling \u202egnillews.' }, 'hidden-character'],
    ['a zero-width space', { term: 'ede\u200bma' }, 'hidden-character'],
    ['a control character', { plain: 'Swelling\u0007.' }, 'hidden-character'],
    ['a line break', { plain: 'Swelling.\nOf legs.' }, 'hidden-character'],
    ['half of an emoji', { plain: 'Swelling \ud83d.' }, 'hidden-character'],
    ['a term of spaces', { term: '  ' }, 'wrong-shape'],
    ['a term with a space before it', { term: ' edema' }, 'not-findable'],
    ['a term that ends in a sign', { term: 'K+' }, 'not-findable'],
    ['a term with a dash between spaces', { term: 'heart - failure' }, 'not-findable'],
    [
      'a near word that is two',
      { plain: undefined, senses: [sense, { ...sense, near: ['two words'] }] },
      'not-one-word',
    ],
    [
      'a pattern for a near word',
      { plain: undefined, senses: [sense, { ...sense, near: ['(a+)+$'] }] },
      'not-one-word',
    ],
  ];

  it.each(refusals)('refuses %s, and keeps the rest', (_, wrong, reason) => {
    const entry = JSON.parse(
      JSON.stringify({ ...edema, term: 'ascites', ...wrong }, (__, v) => v ?? undefined),
    );
    const { pack, refused } = read({ terms: { terms: [{ ...edema, term: 'before' }, entry, edema] } });
    expect(pack?.terms.map(term => term.term)).toEqual(['before', 'edema']);
    expect(refused).toMatchObject([{ file: 'terms/x.json', reason }]);
    expect(refused[0]?.detail).not.toBe('');
  });

  it('refuses what is not an entry, by its place', () => {
    const { pack, refused } = read({ terms: { terms: [edema, null, 'ascites', [], { term: 7 }] } });
    expect(pack?.terms).toHaveLength(1);
    expect(refused.map(({ entry, reason }) => [entry, reason])).toEqual(
      [2, 3, 4, 5].map(place => [`entry ${place}`, 'wrong-shape']),
    );
  });

  it('refuses a word that is already taken, in whatever spelling, and says where', () => {
    const again = { ...edema, term: 'swelling', forms: ['EDÉMA', 'Edema'] };
    const { pack, refused } = read({
      terms: { terms: [{ ...edema, forms: ['oedema'] }, again, { ...edema, term: 'Oedema' }] },
    });
    expect(pack?.terms).toHaveLength(1);
    expect(refused).toEqual([
      {
        file: 'terms/x.json',
        entry: 'swelling',
        reason: 'duplicate',
        detail: '"Edema" is also in terms/x.json, edema',
      },
      {
        file: 'terms/x.json',
        entry: 'Oedema',
        reason: 'duplicate',
        detail: '"Oedema" is also in terms/x.json, edema',
      },
    ]);
  });

  it('lets an abbreviation and a word share letters, and a term and a false friend', () => {
    const { pack, refused } = read({
      terms: {
        terms: [
          { ...edema, term: 'PT' },
          { ...edema, term: 'patient', forms: ['pt'] },
        ],
      },
      friends: { falseFriends: [{ ...negative, term: 'patient' }] },
    });
    expect(refused).toEqual([]);
    expect(pack?.terms).toHaveLength(2);
  });

  it.each<[string, { terms: unknown }, string]>([
    ['a file that is not JSON', { terms: '{"terms": [' }, 'not-json'],
    ['a file that is HTML', { terms: '<!doctype html><p>Not found' }, 'not-json'],
    ['a file of nested brackets', { terms: '['.repeat(100_000) }, 'not-json'],
    ['a file that is a list', { terms: [edema] }, 'wrong-shape'],
    ['a file of something else', { terms: { falseFriends: [negative] } }, 'wrong-shape'],
    ['a file of more than 2 MB', { terms: { subject: 'x', terms: ['x'.repeat(2 ** 21)] } }, 'too-big'],
    ['a file of more than 20,000 entries', { terms: { terms: Array(20_001).fill(0) } }, 'too-many'],
  ])('refuses %s, and keeps the other files', (_, { terms }, reason) => {
    const { pack, refused } = read({ terms, friends: { falseFriends: [negative] } });
    expect(pack?.falseFriends).toHaveLength(1);
    expect(refused).toMatchObject([{ file: 'terms/x.json', entry: '', reason }]);
  });

  it('refuses a file that is not there, under any name', () => {
    const manifest = { ...about, contributes: { terms: ['terms/gone.json', 'terms/x.json'] } };
    const { pack, refused } = read({ manifest, terms: { terms: [edema] } });
    expect(pack?.terms).toHaveLength(1);
    expect(refused).toMatchObject([{ file: 'terms/gone.json', reason: 'missing-file' }]);
  });

  it('does not let an entry change what objects are', () => {
    read({
      terms: '{"terms": [{"__proto__": {"polluted": 1}, "term": "x", "kind": "body", "plain": "X."}]}',
    });
    expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
  });
});

describe('the manifest', () => {
  it.each<[string, unknown, string]>([
    ['that is not JSON', 'hello', 'not-json'],
    ['with an unknown field', { ...about, contributes, scripts: ['x.js'] }, 'unknown-field'],
    ['without a licence', { ...about, contributes, licence: undefined }, 'wrong-shape'],
    ['with HTML in its name', { ...about, contributes, name: '<b>Words</b>' }, 'markup'],
    ['with an id that is a path', { ...about, contributes, id: '../x' }, 'wrong-shape'],
    ['that leads out of its folder', { ...about, contributes: { terms: ['../x.json'] } }, 'wrong-shape'],
    ['that lists a script', { ...about, contributes: { terms: ['terms/x.js'] } }, 'wrong-shape'],
    ['with no language', { ...about, contributes, languages: [] }, 'wrong-shape'],
  ])('%s leaves no pack', (_, manifest, reason) => {
    expect(read({ manifest })).toEqual({
      refused: [expect.objectContaining({ file: 'pack.json', entry: '', reason })],
    });
  });
});
