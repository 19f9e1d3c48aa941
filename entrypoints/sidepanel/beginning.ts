import { render } from 'preact';

import { createNotices } from '../../components/frame/notices';
import type { Choices, Computer } from '../../components/services';
import { createRoom } from '../../components/visit/room';
import type { Localize } from '../../lib/base/localize';
import { type Result, succeed } from '../../lib/base/result';
import { createFirst } from './first';
import { guardAtOnce } from './lock/guard-at-once';
import { createPlaceKeeper } from './lock/place';
import type { Store } from './lock/store';
import type { Veil } from './lock/veil';
import { createPalette } from './palette';
import type { WipingHere } from './wiping';

/** The panel's first moments: a paint of the frame, then all the rest behind it. */
export type Beginning = {
  /** Draw the frame with where the person was, once, and settle when it is on screen. Not in a tab for paper. */
  paint(computer: Computer): Promise<void>;
  /** With the store open: guard it, load the rest, and draw the whole panel. */
  goOn(store: Store): Promise<Result<void, string>>;
};

export function createBeginning({
  app,
  wiping,
  onComputer,
  ...parts
}: {
  app: HTMLElement;
  t: Localize;
  choices: Choices;
  veil: Veil;
  wiping: WipingHere;
  /** Called when it is known whose computer this is, before anything is drawn. */
  onComputer(computer: Computer): void;
}): Beginning {
  const asked = new URLSearchParams(location.hash.slice(1));
  let isMine = false;
  const place = createPlaceKeeper({ isKept: () => isMine && !wiping.hasBegun(), now: Date.now });
  const shared = { ...parts, palette: createPalette(), room: createRoom(), notices: createNotices() };
  let first: ReturnType<typeof createFirst> | undefined;

  async function paint(computer: Computer) {
    if (first) return;
    isMine = computer === 'mine';
    onComputer(computer);
    first = createFirst({ ...shared, privacy: { computer, hide: parts.veil.lower } });
    if (asked.size > 0) return;
    first.show((await place.left()).view);
    render(first.draw(), app);
    await untilPainted();
  }

  return {
    paint,
    async goOn(store) {
      // Set once there is something to put on disk.
      let flush = async (): Promise<Result<void, string>> => succeed();
      const locking = await guardAtOnce(store, { ...parts, place, flush: () => flush() });
      await paint(store.computer);
      const { openRest } = await import('./rest');
      const rest = await openRest({ ...shared, store, wiping, locking, place });
      if (!rest.ok) return rest;
      flush = rest.value.flush;
      await rest.value.draw(app, { asked, handTo: first!.handTo });
      return succeed();
    },
  };
}

/** Settles behind the next paint; soon, where nothing is painted because nobody looks. */
function untilPainted(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
