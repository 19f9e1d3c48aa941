import { signal } from '@preact/signals-core';
import type { VNode } from 'preact';

import { contributions } from '../../components/contributions';
import { ReadyProvider, ServicesProvider } from '../../components/frame/context';
import { Frame } from '../../components/frame/Frame';
import type { Notices } from '../../components/frame/notices';
import type { Choices, Palette, Privacy, Room, Services } from '../../components/services';
import type { Localize } from '../../lib/base/localize';
import type { Command, Context } from '../../lib/workbench/contribution';
import { createWorkbench, type Workbench } from '../../lib/workbench/workbench';

/** What there is before documents are opened: enough to draw the frame and Start, to hide, and to begin to look for something. */
export type FirstServices = {
  t: Localize;
  choices: Choices;
  privacy: Pick<Privacy, 'computer' | 'hide'>;
  palette: Omit<Palette, 'rank'>;
  room: Room;
  notices: Notices;
};

/** The panel of the first moment. */
export type First = {
  /** Begin at another view than Start. Its place on the rail is lit; what is in it comes with the rest. */
  show(viewId: unknown): void;
  draw(): VNode;
  /** What was asked for meanwhile, done now in the order it was asked. False when there was nothing. */
  handTo(workbench: Workbench<Services>): boolean;
};

/** What can be done at once. All else waits for its turn. */
const atOnce = ['frame.openPalette', 'frame.nextPart', 'lock.hide'];

const nothingYet: Context = {
  hasReading: false,
  hasVisit: false,
  canUndo: false,
  canRedo: false,
  isSharing: false,
  isUnsaved: false,
};

/** The frame with Start in it, drawn while the rest is loaded. Nothing pressed in it is lost. */
export function createFirst({ notices, ...first }: FirstServices): First {
  const asked: ((workbench: Workbench<Services>) => void)[] = [];

  /** Whether it applies is asked when it is done. */
  function later({ id, text, run }: Command<Services>): Command<Services> {
    if (atOnce.includes(id)) return { id, text, run };
    return { id, text, run: () => void asked.push(workbench => void workbench.run(id)) };
  }

  const features = contributions.map(feature => ({
    ...feature,
    commands: feature.commands?.map(later) ?? [],
  }));
  // The frame and Start ask for no more while `useIsReady` says no.
  const services = { ...first, workbench: () => workbench } as Partial<Services> as Services;
  const workbench: Workbench<Services> = {
    ...createWorkbench(services, features, {
      context: signal(nothingYet),
      ownKeys: first.choices.keys,
      report: () => {},
    }),
    go: railId => void asked.push(whole => whole.go(railId)),
  };

  return {
    show(viewId) {
      if (workbench.views.some(({ id }) => id === viewId)) workbench.show(String(viewId));
    },
    draw: () => (
      <ReadyProvider value={false}>
        <ServicesProvider value={services}>
          <Frame notices={notices} />
        </ServicesProvider>
      </ReadyProvider>
    ),
    handTo(whole) {
      const all = asked.splice(0);
      for (const ask of all) ask(whole);
      return all.length > 0;
    },
  };
}
