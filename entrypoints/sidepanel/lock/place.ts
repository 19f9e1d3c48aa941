import { effect } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import type { Services } from '../../../components/services';
import { remembered } from '../remembered';

/** Where a person is in the panel. Kept in the browser's memory, never on disk: it says what they were at. */
type Place = {
  view: string;
  visit: string;
  /** How far down the view is, in pixels. */
  top: number;
  /** When they were there, in milliseconds since 1970. */
  at: number;
};

/** As it was found: not all of it may be there. */
type Left = Partial<Record<keyof Place, unknown>>;

type Followed = Pick<Services, 'desk' | 'workbench' | 'notebook'>;

/** Remembers where a person is, so that the panel opens there again: after a lock, or closed by mistake. */
export type PlaceKeeper = {
  /** From now on this is the panel that is looked at. */
  follow(services: Followed): void;
  /** Keep where they are, before the panel starts anew. */
  keep(): Promise<void>;
  /** Where they were, if that was not too long ago. */
  left(): Promise<Left>;
  /** Go back to where they were. Call it before `follow`. Gives how far down that was, once there is a view. */
  goBack(services: Followed): Promise<number>;
};

/** Left longer ago, another day has begun: it begins at the start, which says what is next. */
const longestMs = 12 * 60 * 60 * 1000;

/** So long after the last of the scrolling. */
const pauseMs = 300;

/**
 * @param isKept - Asked each time. False on a shared computer, where who opens the panel next may be somebody else, and
 *   once all is being erased.
 */
export function createPlaceKeeper({
  isKept,
  now,
}: {
  isKept: () => boolean;
  now: () => number;
}): PlaceKeeper {
  let followed: Followed | undefined;

  async function keep() {
    const view = followed?.workbench().view.peek().id ?? '';
    const visit = followed?.desk.open.peek()?.visit.peek().id ?? '';
    const top = Math.round(document.querySelector('.view')?.scrollTop ?? 0);
    if (!view || !isKept()) return;
    await browser.storage.session.set({ place: { view, visit, top, at: now() } satisfies Place });
  }

  async function left(): Promise<Left> {
    // Of before this became a shared computer.
    if (!isKept()) await browser.storage.session.remove('place');
    const found = Object(await remembered('session', 'place')) as Left;
    return typeof found.at === 'number' && now() - found.at <= longestMs ? found : {};
  }

  return {
    keep,
    follow(services) {
      followed = services;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const keepSoon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void keep(), pauseMs);
      };
      effect(() => {
        void services.workbench().view.value;
        void services.desk.open.value;
        keepSoon(); // the new view is drawn by then, and stands where it begins
      });
      // The view scrolls, and a new one comes with every change of view: heard on the way down.
      document.addEventListener('scroll', keepSoon, { capture: true, passive: true });
    },
    left,
    async goBack({ workbench, notebook, desk }) {
      const { view, visit, top } = await left();
      if (!workbench().views.some(({ id }) => id === view)) return 0;
      // It may have been removed meanwhile, in another window.
      if (notebook.visits.peek().some(({ id }) => id === visit)) await desk.take(String(visit));
      workbench().show(String(view));
      return typeof top === 'number' ? top : 0;
    },
  };
}
