import { describe, expect, it } from 'vitest';

import { chooseParts } from '../../../lib/exports/choose';
import { choiceOf, keysGoing, listItems } from '../../../lib/exports/items';
import { makeOutline } from '../../../lib/exports/outline';
import { readWords } from '../../support/words';
import { filledVisit, question, visit } from './out';

const t = readWords('en');
const note = { id: 'n', text: 'A note', kind: 'felt', questionId: '', createdAt: '' } as const;

describe('what can go out', () => {
  it('is everything a person wrote into a visit, but for what is being typed and whom it is with', async () => {
    const texts = listItems(await filledVisit(), t).map(({ text }) => text);
    const expected = ['zwhere', 'zmatters', 'zhelpmedo', 'zkeepsmewell', 'zsincelast', 'zopener', 'zcard'];
    expect(texts).toEqual(
      expect.arrayContaining([
        ...expected,
        'zquestion',
        'zanother',
        'zstep',
        'zpromise',
        'zdeed',
        'zbox',
        'zask',
      ]),
    );
    expect(texts.join()).not.toMatch(/zdraft|zwith/);
  });

  it('goes along, but for what is sensitive or private', () => {
    const items = listItems(
      visit({
        ...{ matters: 'Sleep', heard: 3, boxes: { 'form/box': 'Mine', 'paper/codes': 'a b' } },
        questions: [question('Why?'), question('Money?', { tags: ['money'] })],
        notes: [note, { ...note, id: 'h', kind: 'heard' }],
      }),
      t,
    );
    expect(items.map(({ key, held }) => [key, held])).toEqual([
      ['matters', ''],
      ['Why?', ''],
      ['Money?', 'sensitive'],
      ['n', 'private'],
      ['h', ''],
      ['box:form/box', 'private'],
      ['feelings', 'private'],
    ]);
    expect([...keysGoing(items, new Set())]).toEqual(['matters', 'Why?', 'h']);
  });

  it('says whose words each thing holds', () => {
    const items = listItems(
      visit({
        questions: [question('Why?'), question('Ready?', { starter: { id: 's', text: 'Ready?' } })],
        notes: [{ ...note, kind: 'heard' }],
      }),
      t,
    );
    expect(items.map(({ whose }) => whose)).toEqual(['mine', 'pack', 'theirs']);
  });

  it('goes with its question only', () => {
    const items = listItems(
      visit({
        questions: [question('Money?', { tags: ['money'] })],
        notes: [{ ...note, kind: 'heard', questionId: 'Money?' }],
      }),
      t,
    );
    expect([...keysGoing(items, new Set())]).toEqual([]);
    expect([...keysGoing(items, new Set(['Money?']))]).toEqual(['Money?', 'n']);
  });
});

describe('what a person turned', () => {
  /** Each thing by itself turned: what then goes, as the words of the outline say. */
  it('is what goes out, one by one', async () => {
    const of = await filledVisit();
    const items = listItems(of, t);
    const wordsOf = (turned: string[]) =>
      JSON.stringify(chooseParts(of, choiceOf(items, new Set(turned))).out);
    for (const { key, text, held, follows } of items.filter(item => item.text.startsWith('z'))) {
      const others = follows ? [follows] : [];
      expect(wordsOf(others).includes(`"${text}"`), `${key} unturned`).toBe(held === '');
      expect(wordsOf([...others, key]).includes(`"${text}"`), `${key} turned`).toBe(held !== '');
    }
  });

  it('does not bring one private note along with another', () => {
    const of = visit({ notes: [note, { ...note, id: 'o', text: 'Other' }] });
    const { out } = chooseParts(of, choiceOf(listItems(of, t), new Set(['o'])));
    expect(out.notes.map(({ text }) => text)).toEqual(['Other']);
    expect(makeOutline(out, { t, when: '' }).sections.flatMap(({ lines }) => lines)).toHaveLength(1);
  });

  it('never takes our own memory of what was printed', () => {
    const of = visit({ boxes: { 'form/box': 'Mine', 'paper/codes': 'a b', 'paper/typed': 'Q1: no' } });
    const { out } = chooseParts(of, choiceOf(listItems(of, t), new Set(['box:form/box'])));
    expect(out.boxes).toEqual({ 'form/box': 'Mine' });
  });
});
