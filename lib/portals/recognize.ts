import { fits, fitsPlace } from './fits';
import { kindBySigns } from './kind-by-signs';
import type { PageAbout, PageView, Portal } from './portal';
import { whoseRecord } from './whose';

/** A page this empty is still loading, or holds nothing of a record. */
const fewestLetters = 40;

/** The portal a page is of, by the first pack that knows it. */
export function portalOf(portals: readonly Portal[], view: PageView): Portal | undefined {
  return portals.find(
    ({ where, signs }) =>
      (where.length === 0 || where.some(place => fitsPlace(view, place))) &&
      (signs.length === 0 || signs.some(sign => view.has(sign))),
  );
}

/**
 * Say what a page is: what a pack knows of its site, else what all portals share.
 *
 * A page that asks for a password is never a record, and neither is one with next to nothing on it.
 */
export function recognize(portals: readonly Portal[], view: PageView): PageAbout {
  const portal = portalOf(portals, view);
  const about = { portal: portal?.name, from: portal?.from };
  if (view.asksPassword() || view.text().trim().length < fewestLetters) return { ...about, kind: 'none' };
  const told = portal?.kinds.find(({ paths }) => paths.some(path => fits(view.path, path)));
  return { ...about, kind: told?.kind ?? kindBySigns(view), whose: whoseRecord(view, portal?.whose ?? []) };
}
