import { browser } from 'wxt/browser';

import type { Services } from '../../../components/services';

/** Where a person was in the panel when it was locked. Kept in the browser's memory, never on disk. */
type Place = { view: string; visit: string };

type Followed = Pick<Services, 'desk' | 'workbench' | 'notebook'>;

/** Remembers where a person is, so that unlocking leads back there. */
export type PlaceKeeper = {
  /** From now on this is the panel that is looked at. */
  follow(services: Followed): void;
  /** Keep where they are, before the panel starts anew. */
  keep(): Promise<void>;
  /** Go back to where they were, once: a panel that is opened again begins at the start. */
  goBack(): Promise<void>;
};

export function createPlaceKeeper(): PlaceKeeper {
  let followed: Followed | undefined;
  return {
    follow(services) {
      followed = services;
    },
    async keep() {
      const view = followed?.workbench().view.peek().id ?? '';
      const visit = followed?.desk.open.peek()?.visit.peek().id ?? '';
      if (view) await browser.storage.session.set({ place: { view, visit } satisfies Place });
    },
    async goBack() {
      const { place } = await browser.storage.session.get('place');
      await browser.storage.session.remove('place');
      const { view, visit } = Object(place) as Partial<Record<keyof Place, unknown>>;
      const workbench = followed?.workbench();
      if (!workbench?.views.some(({ id }) => id === view)) return;
      // It may have been removed meanwhile, in another window.
      const isThere = followed?.notebook.visits.peek().some(({ id }) => id === visit);
      if (isThere) await followed?.desk.take(String(visit));
      workbench.show(String(view));
    },
  };
}
