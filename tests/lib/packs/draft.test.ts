import { describe, expect, it } from 'vitest';

import { applyRemark, checkDraft } from '../../../lib/packs/checks';
import { type Draft, newDraft, type RawEntry, readDraft, slugOf, writeDraft } from '../../../lib/packs/draft';
import { readTermTable } from '../../../lib/packs/read-csv';
import { readPack } from '../../../lib/packs/read-pack';

function draft(entries: Partial<Record<keyof Draft['entries'], RawEntry[]>>): Draft {
  const empty = newDraft('Ours', ['en']);
  const about = { ...empty.about, author: 'Us', licence: 'CC0-1.0', source: 'Ours.' };
  return { ...empty, about, entries: { ...empty.entries, ...entries } };
}

const remarks = (entries: Parameters<typeof draft>[0]) =>
  checkDraft(draft(entries)).map(({ what, at }) => [what, at?.field].filter(Boolean).join(' '));

describe('a pack that is being written', () => {
  it('is the same when it is written and read again', () => {
    const mine = draft({
      terms: [{ term: 'edema', kind: 'symptom', plain: 'Swelling.' }],
      questions: [{ id: 'cost', asks: { en: 'What will … cost?' } }],
      stories: [{ id: 'one', title: { en: 'One' }, tells: [{ en: 'I went.' }], by: 'A peer' }],
    });
    expect(readDraft(writeDraft(mine))).toEqual(mine);
    expect(readPack(writeDraft(mine)).refused).toEqual([]);
  });

  it('keeps what it has no list for, and what is half typed', () => {
    const files = writeDraft(draft({ terms: [{ term: 'half', plain: '' }] }));
    const wordParts = { 'parts/en.json': '{"wordParts":[]}' };
    const manifest = JSON.parse(files.manifest);
    manifest.contributes.wordParts = Object.keys(wordParts);
    const read = readDraft({ manifest: JSON.stringify(manifest), files: { ...files.files, ...wordParts } });
    expect(read.others).toEqual({ wordParts });
    expect(read.entries.terms).toEqual([{ term: 'half' }]);
    expect(writeDraft(read).files).toMatchObject(wordParts);
  });

  it('may have portals, less what is not filled in yet', () => {
    const county = { id: 'ours-a', name: 'County', where: [{ host: 'chart.example.org', path: '' }] };
    const kinds = [{ kind: 'note', paths: ['/notes/**', ''] }];
    const { pack, refused } = readPack(writeDraft(draft({ portals: [{ ...county, kinds, signs: [] }] })));
    expect(refused).toEqual([]);
    expect(pack?.portals).toMatchObject([
      {
        name: 'County',
        where: [{ host: 'chart.example.org' }],
        kinds: [{ kind: 'note', paths: ['/notes/**'] }],
      },
    ]);
  });

  it('may have a portal of which only the name and the address are known', () => {
    const county = { id: 'ours-a', name: 'County', where: [{ host: 'chart.example.org' }], kinds: [] };
    expect(readPack(writeDraft(draft({ portals: [county] }))).pack?.portals).toMatchObject([county]);
  });

  it('may have a lexicon a language, with all the parts nobody wrote empty', () => {
    const directive = [{ say: ['you must', ''], offer: 'What would you like to do?' }];
    const mine = draft({ lexicons: [{ language: 'en', directive }, { language: 'es' }] });
    const { pack, refused } = readPack(writeDraft(mine));
    expect(refused).toEqual([]);
    expect(pack?.lexicons.map(({ language }) => language)).toEqual(['en', 'es']);
    expect(pack?.lexicons[0]?.directive).toEqual([
      { say: ['you must'], offer: 'What would you like to do?' },
    ]);
    const again = readDraft(writeDraft(mine));
    expect(writeDraft(again)).toEqual(writeDraft(mine));
  });

  it('keeps of a lexicon that was made elsewhere what the panel has no field for', () => {
    const closed = { begins: ['do you'], skip: [], fine: [], choice: ['or'], offer: 'What else?' };
    const mine = draft({ lexicons: [{ language: 'en', closed }] });
    expect(readPack(writeDraft(readDraft(writeDraft(mine)))).pack?.lexicons[0]?.closed).toEqual(closed);
  });

  it.each([
    ['Círculo de pares, 2026', 'circulo-de-pares-2026'],
    ['  ', 'my-pack'],
    ['<b>', 'b'],
  ])('makes an id of %s', (name, id) => expect(slugOf(name)).toBe(id));
});

describe('checkDraft', () => {
  it('finds nothing in a plain entry', () => {
    expect(remarks({ terms: [{ term: 'edema', kind: 'symptom', plain: 'Swelling from water.' }] })).toEqual(
      [],
    );
  });

  it('finds what is hard to read, long, circular, twice, or in one language', () => {
    expect(
      remarks({
        terms: [
          { term: 'edema', plain: 'Accumulation of interstitial fluid necessitating evaluation.' },
          { term: 'edema', plain: 'An edema of the legs.' },
          { term: 'long', plain: `${'so '.repeat(21)}.` },
        ],
        questions: [
          { id: 'a', asks: { en: 'Why?' } },
          { id: 'b', asks: { es: '¿Por qué?' } },
        ],
      }),
    ).toEqual([
      'hard-to-read plain',
      'long plain',
      'no-spanish asks.es',
      'no-english asks.en',
      'circular plain',
      'twice term',
    ]);
  });

  it('looks at each paragraph of a story and each line of a rehearsal, and mends a line there', () => {
    const line =
      'I would like to know why it is so, and if there is some other way to do it that is good for me, and when.';
    const mine = draft({
      stories: [{ id: 'one', title: { en: 'One', es: 'Uno' }, tells: [{ en: 'I went.' }], by: 'A peer' }],
      rehearsals: [
        { id: 'bill', title: { en: 'A bill', es: 'Una cuenta' }, turns: [{ says: { en: line, es: 'Sí.' } }] },
      ],
    });
    expect(checkDraft(mine).map(({ what, at }) => `${what} ${at?.field}`)).toEqual([
      'long turns.0.says.en',
      'no-spanish tells.0.es',
    ]);
    expect(checkDraft(mine).reduce(applyRemark, mine).entries.rehearsals[0]?.turns).toEqual([
      { says: { en: expect.stringMatching(/it is so\. If there is/), es: 'Sí.' } },
    ]);
  });

  it('offers a licence, and two sentences for a long one, and puts them in', () => {
    const line =
      'The heart does not pump as well as it should each day, and so water can stay in the feet and the legs.';
    const mine = draft({ terms: [{ term: 'x', kind: 'care', plain: line }] });
    mine.about.licence = '';
    const fixed = checkDraft(mine).reduce(applyRemark, mine);
    expect(fixed.about.licence).toBe('CC0-1.0');
    expect(fixed.entries.terms[0]?.plain).toMatch(/each day\. So water|each day\. /);
    expect(checkDraft(fixed).filter(({ what }) => what === 'no-licence')).toEqual([]);
  });
});

describe('readTermTable', () => {
  it.each([[','], [';'], ['\t']])('reads a table with %j between its cells', between => {
    const line = (...cells: string[]) => cells.join(between);
    const text = [
      line('Word', 'Meaning', 'Question', 'Type'),
      line('peer bridge', '"A peer, who walks with you."', 'Can I have one?', 'care'),
      line('', 'No word', '', ''),
    ].join('\r\n');
    expect(readTermTable(`\uFEFF${text}`)).toEqual({
      ok: true,
      value: {
        terms: [
          {
            term: 'peer bridge',
            kind: 'care',
            plain: 'A peer, who walks with you.',
            question: 'Can I have one?',
          },
        ],
        skipped: [3],
      },
    });
  });

  it('says that a table names no columns', () => {
    expect(readTermTable('a,b\n1,2')).toEqual({ ok: false, code: 'no-columns' });
  });
});

describe('checkDraft, of portals and lexicons', () => {
  it.each([
    ['https://chart.example.org/notes/7', 'chart.example.org'],
    ['Chart.example.org:8443', 'chart.example.org'],
  ])('finds a whole address, %s, and takes the site out of it', (host, site) => {
    const mine = draft({ portals: [{ id: 'a', name: 'A', where: [{ host }], kinds: [] }] });
    const [remark] = checkDraft(mine);
    expect(remark).toMatchObject({ what: 'whole-address', fix: site });
    expect(applyRemark(mine, remark!).entries.portals[0]?.where).toEqual([{ host: site }]);
  });

  it('finds what tells where it should ask, in both languages', () => {
    const directive = (offer: string) => [{ say: ['must'], offer }];
    const found = checkDraft(
      draft({
        lexicons: [
          { language: 'en', directive: directive('Ask what they want.') },
          { language: 'es', directive: directive('Qué le gustaría') },
          { language: 'en', directive: directive('What do you want?') },
        ],
      }),
    );
    expect(found.map(({ what, fix }) => [what, fix])).toEqual([
      ['no-question', 'Ask what they want?'],
      ['no-question', '¿Qué le gustaría?'],
    ]);
  });
});
