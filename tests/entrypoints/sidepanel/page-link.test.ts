// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { fail, succeed } from '../../../lib/base/result';
import { pageReading, wordOnPage } from '../../support/builders';
import { world } from '../../support/wxt-browser';
import { closed, createLink, createPage, note, origin, reading, settle } from './linked';

beforeEach(() => {
  world.reset();
});

describe('looking at the page in front', () => {
  it('reads nothing unasked, not even a page it might', async () => {
    world.openTab(1, note, { isPressed: true });
    const { link } = await createLink();
    expect(link.state.value).toEqual({ kind: 'unread' });
    expect(world.calls()).toEqual([]);
  });

  it('shows a page that our script is in already, on a site we stay on for', async () => {
    const page = createPage(undefined, true);
    world.grant(origin);
    world.openTab(1, note, { page: page.script });
    const { link } = await createLink({ locale: 'es' });
    expect(link.state.value).toEqual(reading({}, true));
    expect(page.heard).toEqual(['see in es']);
    expect(world.calls()).toEqual([]);
  });

  it('starts nothing in a page where our script waits, and shows it when it begins by itself', async () => {
    const page = createPage();
    world.grant(origin);
    world.openTab(1, note, { page: page.script });
    const { link } = await createLink();
    expect(link.state.value).toEqual({ kind: 'unread' });
    await page.panel.call('wordsChanged', pageReading());
    expect({ heard: page.heard, state: link.state.value }).toEqual({
      heard: ['see in en'],
      state: reading({}, true),
    });
  });

  it('follows the person to another tab and back', async () => {
    const page = createPage(undefined, true);
    world.grant(origin);
    world.openTab(1, note, { page: page.script });
    const { link } = await createLink();
    world.openTab(2, 'https://news.example.com/');
    await settle();
    expect(link.state.value).toEqual({ kind: 'unread' });
    world.openTab(1, note, { page: page.script });
    await settle();
    expect(link.state.value).toEqual(reading({}, true));
  });

  it('says that the page has gone when another comes into the tab, and reads that one when asked', async () => {
    world.openTab(1, note, { isPressed: true });
    world.script(createPage().script);
    const { link } = await createLink();
    await link.read();
    world.load(1, 'https://portal.example.org/labs');
    await settle();
    expect(link.state.value).toMatchObject({ kind: 'closed', code: 'gone' });

    world.press(1);
    world.script(createPage(succeed(pageReading({ title: 'Labs' }))).script);
    await link.read();
    expect(link.state.value).toEqual(reading({ title: 'Labs' }));
  });

  it('does not say in between that a page has gone', async () => {
    world.openTab(1, note, { isPressed: true });
    world.script(createPage().script);
    const { link } = await createLink();
    const seen: string[] = [];
    const stop = link.state.subscribe(state => void seen.push(state.kind));
    await link.read();
    await link.read();
    stop();
    expect(seen).toEqual(['unread', 'opening', 'reading', 'opening', 'reading']);
  });

  it('does not mind what happens in tabs behind', async () => {
    world.openTab(2, 'https://news.example.com/');
    world.openTab(1, note, { isPressed: true });
    world.script(createPage().script);
    const { link } = await createLink();
    await link.read();
    world.load(2, 'https://news.example.com/2');
    await settle();
    expect(link.state.value).toEqual(reading());
  });

  it('says that the page has gone when its script ends', async () => {
    world.openTab(1, note, { isPressed: true });
    const page = createPage();
    world.script(page.script);
    const { link } = await createLink();
    await link.read();
    page.port.disconnect();
    expect(link.state.value).toEqual(closed('gone'));
  });
});

describe('reading a page', () => {
  it('puts our script in, once, and shows what it read', async () => {
    world.openTab(1, note, { isPressed: true });
    const page = createPage(succeed(pageReading({ words: [wordOnPage('edema')] })));
    world.script(page.script);
    const { link } = await createLink();
    const done = link.read();
    expect(link.state.value).toEqual({ kind: 'opening' });
    await done;
    expect(link.state.value).toEqual(reading({ words: [wordOnPage('edema')] }));
    expect(world.calls()).toEqual(['inject /content-scripts/page.js into 1']);
    expect(world.asked()).toEqual([]);
  });

  it.each([
    ['no-page', () => world.closeTabs()],
    ['not-allowed', () => world.openTab(1, note)],
    ['not-allowed', () => world.openTab(1, 'chrome://settings/')],
  ])('says why it may not: %s', async (code, arrange) => {
    world.openTab(1, note);
    const { link } = await createLink();
    arrange();
    await settle();
    await link.read();
    // Where we may not read, the browser does not even say which site it is.
    expect(link.state.value).toEqual({ kind: 'closed', code, site: undefined });
  });

  it.each(['text/xml', 'application/xml', 'application/hl7-cda+xml'])(
    'sends a downloaded record to the page for records: %s',
    async contentType => {
      world.openTab(1, note, { isPressed: true, contentType });
      const { link } = await createLink();
      await link.read();
      expect(link.state.value).toEqual(closed('record-file'));
      expect(world.calls()).toEqual([]);
    },
  );

  it('reads a page that is written in XHTML', async () => {
    world.openTab(1, note, { isPressed: true, contentType: 'application/xhtml+xml' });
    world.script(createPage().script);
    const { link } = await createLink();
    await link.read();
    expect(link.state.value).toEqual(reading());
  });

  it('says that there is no text', async () => {
    world.openTab(1, note, { isPressed: true });
    world.script(createPage(fail('no-text')).script);
    const { link } = await createLink();
    await link.read();
    expect(link.state.value).toEqual(closed('no-text'));
  });

  it('says that the page must be loaded again when a script from before an update answers', async () => {
    world.openTab(1, note, { isPressed: true });
    world.script(port => {
      port.onMessage.addListener(message => {
        const { id } = message as { id: number };
        port.postMessage({ version: 0, answer: id, result: { ok: false, code: 'outdated' } });
      });
    });
    const { link } = await createLink();
    await link.read();
    expect(link.state.value).toEqual(closed('outdated'));
  });

  it('reads at once when the toolbar button is pressed while it says that it may not', async () => {
    world.openTab(1, note);
    world.script(createPage().script);
    const { link } = await createLink();
    await link.read();
    world.press(1);
    await browser.runtime.sendMessage({ call: 'pressed', tabId: 1 });
    await settle();
    expect(link.state.value).toEqual(reading());
  });

  it('does not read at a press before it was ever asked to', async () => {
    world.openTab(1, note, { isPressed: true });
    const { link } = await createLink();
    await browser.runtime.sendMessage({ call: 'pressed', tabId: 1 });
    await settle();
    expect(link.state.value).toEqual({ kind: 'unread' });
  });
});
