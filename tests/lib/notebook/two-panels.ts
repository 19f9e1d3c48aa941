import type { Notebook } from '../../../lib/notebook/notebook';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { createDesk, type Desk, expectValue, openNotebook } from './builders';

/** Two panels on one visit of one desk. */
export type TwoPanels = {
  desk: Desk;
  notebooks: [Notebook, Notebook];
  left: OpenVisit;
  right: OpenVisit;
  /** Let both panels work without hearing each other, and then hear. */
  atOnce(...works: (() => unknown)[]): void;
};

export async function openTwoPanels(): Promise<TwoPanels> {
  const desk = createDesk();
  const notebooks: [Notebook, Notebook] = [
    await openNotebook(desk.openJournal()),
    await openNotebook(desk.openJournal()),
  ];
  const left = await expectValue(notebooks[0].newVisit({ with: 'Dr. Lee' }));
  const right = await expectValue(notebooks[1].openVisit(left.visit.value.id));
  return {
    desk,
    notebooks,
    left,
    right,
    atOnce(...works) {
      desk.isHolding = true;
      for (const work of works) work();
      desk.isHolding = false;
      desk.deliver();
    },
  };
}
