import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Visit } from '../../lib/notebook/visit';

/** The ways in, and `menu`, from which one chooses. */
export const standUpPages = ['menu', 'correction', 'denial', 'barriers'] as const;
export type StandUpPage = (typeof standUpPages)[number];

const path = 'stand-up';

/** Where the person stands in this visit: kept with it, so that they find it again. */
export function pageOf({ paths }: Pick<Visit, 'paths'>): StandUpPage {
  return standUpPages.find(page => page === paths[path]?.step) ?? 'menu';
}

export function goToPage(open: OpenVisit, page: StandUpPage): void {
  open.setPath(path, { step: page, skipped: [], finishedAt: '' });
}
