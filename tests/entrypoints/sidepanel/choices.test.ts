// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import type { Theme } from '../../../components/services';
import { loadChoices } from '../../../entrypoints/sidepanel/choices';
import { world } from '../../support/wxt-browser';

type Query = { matches: boolean; tell(matches: boolean): void };
let prefersContrast: Query;

/** What the computer likes, and can change its mind about. */
function stubComputer({ contrast = false, languages = ['en-US'] } = {}) {
  prefersContrast = query(contrast);
  vi.stubGlobal('matchMedia', () => prefersContrast);
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

const look = () => ({ ...document.documentElement.dataset });

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
      choices: { locale: 'en', theme: 'system', level: 'few', hurtful: true, keys: {}, roomKeys: true },
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
