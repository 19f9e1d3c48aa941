import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';

import { HiddenPanel } from '../../../components/lock/HiddenPanel';
import type { Localize } from '../../../lib/base/localize';
import { readRemembered } from '../remembered';
import { createDoublePress } from './double-press';

/** An empty panel that is put in the place of this one, in every window at once. It survives a reload. */
export type Veil = {
  isDown: ReadonlySignal<boolean>;
  /** Hide now: what was on screen is gone when this returns. */
  lower(): void;
  raise(): void;
  /** What a person must pass before the veil is raised. Draws it, or answers undefined for nothing. */
  guard(draw: () => Promise<ComponentChild | undefined>): void;
  /** Settles when the veil is up: at once, if it is. */
  untilUp(): Promise<void>;
};

/**
 * @param app - What is hidden.
 * @param empty - Where the empty panel is drawn.
 * @param title - Of the document while nothing is hidden.
 * @param isHidden - Whether another panel was hidden before this one began.
 */
export function createVeil({
  app,
  empty,
  t,
  title,
  isHidden,
}: {
  app: HTMLElement;
  empty: HTMLElement;
  t: Localize;
  title: () => string;
  isHidden: boolean;
}): Veil {
  const isDown = signal(false);
  let guard = async (): Promise<ComponentChild | undefined> => undefined;

  async function open() {
    const check = await guard();
    if (!isDown.peek()) return;
    if (check === undefined) raise();
    else render(check, empty);
  }

  function cover() {
    if (isDown.value) return;
    app.hidden = true;
    // One left open would keep the keyboard from the empty panel.
    for (const dialog of app.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close();
    render(<HiddenPanel t={t} onOpen={open} />, empty);
    empty.hidden = false;
    // Not the button: a key pressed once too often must not bring everything back.
    empty.querySelector('main')?.focus();
    isDown.value = true;
  }

  function uncover() {
    if (!isDown.value) return;
    empty.hidden = true;
    render(null, empty);
    app.hidden = false;
    isDown.value = false;
    app.querySelector<HTMLElement>('main')?.focus();
  }

  function lower() {
    cover();
    void browser.storage.session.set({ hidden: true });
  }

  function raise() {
    uncover();
    void browser.storage.session.remove('hidden');
  }

  browser.storage.onChanged.addListener(({ hidden }, area) => {
    if (area !== 'session' || !hidden) return;
    if (hidden.newValue) cover();
    else if (isDown.value) void open();
  });
  listenToKeys({ isDown, lower });
  effect(() => nameThePanel(isDown.value ? t('hidden-title') : title(), t));

  if (isHidden) cover();
  // It may have been hidden elsewhere since that was asked.
  else void isHiddenElsewhere().then(hidden => hidden && cover());
  return {
    isDown,
    lower,
    raise,
    guard(draw) {
      guard = draw;
    },
    untilUp: () =>
      new Promise(resolve => {
        const stop = effect(() => {
          if (isDown.value) return;
          resolve();
          queueMicrotask(() => stop());
        });
      }),
  };
}

/** Whether any panel was hidden, and not shown again. */
export async function isHiddenElsewhere(): Promise<boolean> {
  const hidden = await readRemembered('session', 'hidden');
  // Not known: hidden, to be on the safe side. One press shows it.
  return !hidden.ok || hidden.value === true;
}

/** Escape twice hides. While hidden no other key does anything of ours. */
function listenToKeys({ isDown, lower }: Pick<Veil, 'isDown' | 'lower'>): void {
  const isDouble = createDoublePress();
  addEventListener(
    'keydown',
    event => {
      if (isDown.value) return event.stopImmediatePropagation();
      if (isDouble(event)) lower();
    },
    { capture: true },
  );
}

/** Where the browser shows a name of ours that we may change. */
function nameThePanel(title: string, t: Localize): void {
  document.title = title;
  const isNeutral = title === t('hidden-title');
  void browser.action.setTitle({ title: isNeutral ? title : browser.i18n.getMessage('action') });
  void browser.action.setBadgeText({ text: '' });
}
