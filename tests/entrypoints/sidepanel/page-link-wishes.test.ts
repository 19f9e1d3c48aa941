// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { noWishes } from '../../../lib/messages/protocol';
import { readPage, settle } from './linked';

const quote = { exact: 'Increase lisinopril.', before: '', after: '' };

describe('what a person wants marked', () => {
  it('is told to the page when it changes', async () => {
    const { page, wishes } = await readPage();
    wishes.value = { ...noWishes, level: 'few', known: ['test/edema'] };
    await settle();
    expect(page.heard).toContain('wishes few test/edema');
  });
});

describe('what a card asks of the panel', () => {
  it('is to keep a word as known', async () => {
    const { page, known } = await readPage();
    expect(await page.panel.call('knowWord', { id: 'test/edema', text: 'edema' })).toEqual({ ok: true });
    expect(known).toEqual(['test/edema']);
  });

  it('is not believed where it is no word', async () => {
    const { page, known } = await readPage();
    const answer = await page.panel.call('knowWord', { id: 'test/edema', text: '' });
    expect([answer, known]).toEqual([{ ok: false, code: 'not-saved' }, []]);
  });

  it('is the meaning of one’s own of one word, and of no other', async () => {
    const { page } = await readPage();
    expect(await page.panel.call('ownMeaning', { id: 'test/edema' })).toEqual({
      ok: true,
      value: { mine: 'My puffy feet.' },
    });
    expect(await page.panel.call('ownMeaning', { id: 'test/other' })).toEqual({ ok: false, code: 'missing' });
  });

  it('is what else could be done', async () => {
    const { page, asked } = await readPage();
    expect(await page.panel.call('askOther', { quote })).toEqual({ ok: true });
    expect(asked).toEqual(['Increase lisinopril.']);
  });
});

describe('a selection', () => {
  it('is explained by the page it stands on', async () => {
    const { link, page } = await readPage();
    await link.explainSelection();
    expect(page.heard).toContain('explain selection');
    expect(link.selection.value).toEqual({ kind: 'read', reading: { words: [], level: 'hard' } });
    link.clearSelection();
    expect(link.selection.value).toBeUndefined();
  });
});
