// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { loadChoices } from '../../../entrypoints/sidepanel/choices';
import type { Theme } from '../../../lib/base/look';
import { world } from '../../support/wxt-browser';

type Query = { matches: boolean; tell(matches: boolean): void };
let prefersContrast: Query;
let prefersStill: Query;
let prefersCalm: Query;

/** What the computer likes, and can change its mind about. */
function stubComputer({ contrast = false, still = false, languages = ['en-US'] } = {}) {
  prefersContrast = query(contrast);
  prefersStill = query(still);
  prefersCalm = query(false);
  const queries: Record<string, Query> = {
    '(prefers-contrast: more)': prefersContrast,
    '(prefers-reduced-motion: reduce)': prefersStill,
    '(prefers-contrast: less)': prefersCalm,
  };
  vi.stubGlobal('matchMedia', (asked: string) => queries[asked]);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

function query(matches: boolean) {
  const target = new EventTarget();
  return Object.assign(target, {
    matches,
    tell(next: boolean) {
      this.matches = next;
      target.dispatchEvent(new Event('change'));
    },
  });
}

function look() {
  const { theme, contrast } = document.documentElement.dataset;
  return { theme, contrast };
}

const comfortsShown = () => document.documentElement.dataset.comforts;

beforeEach(() => {
  world.reset();
  stubComputer();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the language', () => {
  it.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'es'], 'es'],
    [['fr'], 'en'],
  ])('starts with the browser’s: %j', async (languages, locale) => {
    stubComputer({ languages });
    const { choices } = await loadChoices();
    expect(choices.locale.value).toBe(locale);
    expect(document.documentElement.lang).toBe(locale);
  });

  it('changes every word at once, and is there again the next time', async () => {
    const { choices, t } = await loadChoices();
    expect(t('view-start')).toBe('Start');
    choices.setLocale('es');
    await vi.waitFor(() => expect(t('view-start')).toBe('Inicio'));
    expect(document.documentElement.lang).toBe('es');
    expect((await loadChoices()).choices.locale.value).toBe('es');
  });

  it.each<[string, unknown]>([
    ['no longer spoken', { locale: 'fr', theme: 'neon' }],
    ['not a choice', 'es'],
    ['empty', null],
  ])('falls back where what was kept is %s', async (_, choices) => {
    await browser.storage.local.set({ choices });
    const loaded = await loadChoices();
    expect([loaded.choices.locale.value, loaded.choices.theme.value]).toEqual(['en', 'system']);
  });
});

describe('the look', () => {
  // Light or dark, where it is left to the computer, is the style sheet's.
  it.each<[Theme, boolean, object]>([
    ['system', false, { theme: 'system', contrast: 'none' }],
    ['system', true, { theme: 'system', contrast: 'more' }],
    ['light', false, { theme: 'light', contrast: 'none' }],
    ['dark', true, { theme: 'dark', contrast: 'more' }],
    ['contrast', false, { theme: 'contrast', contrast: 'more' }],
  ])('%s, on a computer set to more contrast: %s', async (theme, contrast, expected) => {
    stubComputer({ contrast });
    const { choices } = await loadChoices();
    choices.setTheme(theme);
    expect(look()).toEqual(expected);
  });

  it('follows the computer when it is set to more contrast', async () => {
    await loadChoices();
    prefersContrast.tell(true);
    expect(look()).toEqual({ theme: 'system', contrast: 'more' });
  });

  it('is there again the next time', async () => {
    (await loadChoices()).choices.setTheme('dark');
    expect((await loadChoices()).choices.theme.value).toBe('dark');
    expect(await browser.storage.local.get('choices')).toMatchObject({
      choices: { locale: 'en', theme: 'dark' },
    });
  });
});

describe('what makes it easier on the eyes', () => {
  it('is as the computer says, and follows it', async () => {
    stubComputer({ still: true });
    await loadChoices();
    expect(comfortsShown()).toBe('still');
    prefersCalm.tell(true);
    expect(comfortsShown()).toBe('still calm');
    prefersStill.tell(false);
    expect(comfortsShown()).toBe('calm');
  });

  it('goes together, adds to what the computer says, and is there again the next time', async () => {
    const { choices } = await loadChoices();
    choices.setComforts(['spaced', 'large', 'still']);
    expect(comfortsShown()).toBe('large spaced still');
    prefersStill.tell(true);
    choices.setComforts(['spaced', 'large']);
    expect(comfortsShown()).toBe('large spaced still');
    const again = (await loadChoices()).choices;
    expect(again.comforts.value).toEqual(['large', 'spaced']);
    again.setComforts([]);
    expect(comfortsShown()).toBe('still');
  });
});

describe('what is marked', () => {
  it('is some words, and none that hurt, for who chose nothing', async () => {
    const { choices } = await loadChoices();
    expect([choices.level.value, choices.hurtful.value]).toEqual(['some', false]);
  });

  it('is there again the next time, and nothing but the choice is kept', async () => {
    const { choices } = await loadChoices();
    choices.setLevel('few');
    choices.setHurtful(true);
    const again = (await loadChoices()).choices;
    expect([again.level.value, again.hurtful.value]).toEqual(['few', true]);
    expect(await browser.storage.local.get('choices')).toEqual({
      choices: {
        locale: 'en',
        theme: 'system',
        comforts: [],
        level: 'few',
        hurtful: true,
        keys: {},
        roomKeys: true,
      },
    });
  });
});

describe('the keys', () => {
  it('are there again the next time, and what is no key is left out', async () => {
    const { choices } = await loadChoices();
    expect([choices.keys.value, choices.roomKeys.value]).toEqual([{}, true]);
    choices.setKeys({ 'frame.openPalette': ['Mod+G', 'nonsense'] });
    choices.setRoomKeys(false);
    const again = (await loadChoices()).choices;
    expect(again.keys.value).toEqual({ 'frame.openPalette': ['Mod+G'] });
    expect(again.roomKeys.value).toBe(false);
  });
});
