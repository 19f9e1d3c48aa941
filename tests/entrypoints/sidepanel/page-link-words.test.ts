// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import type { PageReading } from '../../../lib/messages/protocol';
import { pageReading, wordOnPage } from '../../support/builders';
import { world } from '../../support/wxt-browser';
import { createLink, reading, readPage, settle } from './linked';

beforeEach(() => {
  world.reset();
});

describe('what the page says', () => {
  it('is shown when its words change', async () => {
    const { page, link } = await readPage();
    await page.panel.call('wordsChanged', pageReading({ words: [wordOnPage('stent')], done: false }));
    expect(link.state.value).toEqual(reading({ words: [wordOnPage('stent')], done: false }));
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word that is not one', pageReading({ words: [{ id: 'x' } as never] })],
    ['a title without end', pageReading({ title: 'x'.repeat(301) })],
  ])('is not believed when it is %s', async (_, input) => {
    const { page, link } = await readPage();
    await page.panel.call('wordsChanged', input as PageReading);
    expect(link.state.value).toEqual(reading());
  });

  it('is not heard once another page is in front', async () => {
    const { page, link } = await readPage();
    const old = page.panel;
    world.openTab(2, 'https://news.example.com/');
    await settle();
    await old.call('wordsChanged', pageReading({ title: 'From behind' }));
    expect(link.state.value).toEqual({ kind: 'unread' });
  });

  it('puts a question into the visit, and the page learns that it is there', async () => {
    const { page, asked } = await readPage();
    const { id, text, quote } = wordOnPage('edema');
    expect(await page.panel.call('askAbout', { id, text, quote })).toEqual({ ok: true });
    expect(asked).toEqual(['edema']);
  });

  it('learns no more than that a question was not kept', async () => {
    const { page } = await readPage({ whyNot: 'storage-full' });
    const { id, text, quote } = wordOnPage('edema');
    expect(await page.panel.call('askAbout', { id, text, quote })).toEqual({ ok: false, code: 'not-saved' });
  });

  it('makes no question of what is not a word', async () => {
    const { page, asked } = await readPage();
    const answer = await page.panel.call('askAbout', { id: 'x', text: '', quote: {} } as never);
    expect(answer).toEqual({ ok: false, code: 'not-saved' });
    expect(asked).toEqual([]);
  });
});

describe('going to a word', () => {
  it('asks the page, and says what the page could not find', async () => {
    const { page, link, failures } = await readPage();
    await link.showWord('test/edema');
    await link.stepWord(-1);
    expect({ heard: page.heard, failures }).toEqual({
      heard: ['start in en', 'show test/edema', 'step -1'],
      failures: [],
    });
    await link.showWord('test/gone');
    expect(failures).toEqual(['missing']);
  });

  it('says that the page has gone where there is none', async () => {
    const { link, failures } = await createLink();
    await link.showWord('test/edema');
    await link.stepWord(1);
    expect(failures).toEqual(['gone', 'gone']);
  });
});
