import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import type { Choices } from '../../components/services';
import { type Locale, type Localize, locales, preferredLocale } from '../../lib/base/localize';
import { type Comfort, comfortsIn, type Theme, themes } from '../../lib/base/look';
import { type Strictness, strictnesses } from '../../lib/jargon/strictness';
import { noWishes } from '../../lib/messages/protocol';
import { type OwnKeys, readOwnKeys } from '../../lib/workbench/own-keys';
import { readLanguage, wordsIn } from './languages';
import { remembered } from './remembered';

/**
 * The person's choices about the panel, and the words of the language they chose.
 *
 * `keepNothing`: from now on, as on a shared computer, what they choose is forgotten with the panel.
 */
export async function loadChoices(): Promise<{ choices: Choices; t: Localize; keepNothing(): void }> {
  const kept = Object(await remembered('local', 'choices')) as Record<string, unknown>;
  const { locale: keptLocale, theme: keptTheme, ...marks } = kept;
  const locale = signal<Locale>(
    locales.find(is => is === keptLocale) ?? preferredLocale(navigator.languages),
  );
  const theme = signal<Theme>(themes.find(is => is === keptTheme) ?? 'system');
  const chosen = signal<readonly Comfort[]>(comfortsIn(marks.comforts));
  const level = signal<Strictness>(strictnesses.find(is => is === marks.level) ?? noWishes.level);
  const hurtful = signal(marks.hurtful === true);
  const keys = signal<OwnKeys>(readOwnKeys(marks.keys));
  const roomKeys = signal(marks.roomKeys !== false);

  let isKept = true;
  const keep = () => {
    if (!isKept) return;
    const look = { locale: locale.value, theme: theme.value, comforts: chosen.value };
    const marked = { level: level.value, hurtful: hurtful.value };
    const ofKeys = { keys: keys.value, roomKeys: roomKeys.value };
    void browser.storage.local.set({ choices: { ...look, ...marked, ...ofKeys } });
  };
  effect(() => {
    document.documentElement.lang = locale.value;
  });
  showTheme(theme);
  showComforts(chosen);

  return {
    keepNothing() {
      isKept = false;
    },
    t: (id, values) => wordsIn(locale.value)(id, values),
    choices: {
      locale,
      theme,
      comforts: chosen,
      level,
      hurtful,
      keys,
      roomKeys,
      setKeys(next) {
        keys.value = next;
        keep();
      },
      setRoomKeys(next) {
        roomKeys.value = next;
        keep();
      },
      setLevel(next) {
        level.value = next;
        keep();
      },
      setHurtful(next) {
        hurtful.value = next;
        keep();
      },
      setLocale(next) {
        // Every word changes at once, when all are there.
        void readLanguage(next).then(() => {
          locale.value = next;
          keep();
        });
      },
      setTheme(next) {
        theme.value = next;
        keep();
      },
      setComforts(next) {
        chosen.value = comfortsIn(next);
        keep();
      },
    },
  };
}

/** Keep the look in step with the person's choice and, where they left it to the computer, with that. */
function showTheme(theme: ReadonlySignal<Theme>): void {
  const contrast = matchMedia('(prefers-contrast: more)');
  const show = () => {
    document.documentElement.dataset.theme = theme.value;
    document.documentElement.dataset.contrast =
      theme.value === 'contrast' || contrast.matches ? 'more' : 'none';
  };
  effect(show);
  contrast.addEventListener('change', show);
}

/** What a computer can be set to by itself. Of the size of letters the browser knows; of their spacing nothing does. */
const computerSays: Partial<Record<Comfort, string>> = {
  still: '(prefers-reduced-motion: reduce)',
  calm: '(prefers-contrast: less)',
};

/** Keep what the style sheet goes by in step with what the person asked for and with what the computer says. */
function showComforts(chosen: ReadonlySignal<readonly Comfort[]>): void {
  const said = Object.entries(computerSays).map(([comfort, query]) => ({
    comfort,
    query: matchMedia(query),
  }));
  const show = () => {
    const asked = [
      ...chosen.value,
      ...said.filter(({ query }) => query.matches).map(({ comfort }) => comfort),
    ];
    document.documentElement.dataset.comforts = comfortsIn(asked).join(' ');
  };
  effect(show);
  for (const { query } of said) query.addEventListener('change', show);
}
