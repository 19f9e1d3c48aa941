import { type PageKind, type Place, type Portal, pageKinds } from './portal';
import { isSomewhere, limits, shapes } from './shapes';

/** As many as can be gone through for a page without being felt. */
const mostPortals = 300;
const longestFrom = 200;

/**
 * Take portals that were sent to a page's program. They were read strictly when their pack was; here every text is
 * looked at again, because selectors among them are put to the page. By hand: the page carries no schemas.
 *
 * @returns Those that are exactly as they should be, with no field besides.
 */
export function takePortals(sent: unknown): Portal[] {
  if (!Array.isArray(sent)) return [];
  return sent.slice(0, mostPortals).flatMap(one => takePortal(one) ?? []);
}

function takePortal(sent: unknown): Portal | undefined {
  const { id, name, where, signs, kinds, whose, composer, leaveOut, from } = fieldsOf(sent);
  const isFine =
    isText(id, 'id') &&
    isShort(name, limits.name) &&
    isShort(from, longestFrom) &&
    isList(where, limits.places, isPlace) &&
    isList(kinds, limits.kinds, isKind) &&
    isSelectors(signs) &&
    isSelectors(whose) &&
    isSelectors(composer) &&
    isSelectors(leaveOut) &&
    (signs.length > 0 || where.some(isSomewhere));
  return isFine ? { id, name, where, signs, kinds, whose, composer, leaveOut, from } : undefined;
}

function isPlace(sent: unknown): sent is Place {
  const { host, path } = fieldsOf(sent);
  return (host === undefined || isText(host, 'host')) && (path === undefined || isText(path, 'path'));
}

function isKind(sent: unknown): sent is { kind: PageKind; paths: string[] } {
  const { kind, paths } = fieldsOf(sent);
  return pageKinds.some(known => known === kind) && isList(paths, limits.pathsOfKind, isPath);
}

function isSelectors(sent: unknown): sent is string[] {
  return isList(sent, limits.selectors, (one): one is string => isText(one, 'selector'));
}

function isPath(sent: unknown): sent is string {
  return isText(sent, 'path');
}

function isList<One>(sent: unknown, most: number, isOne: (one: unknown) => one is One): sent is One[] {
  return Array.isArray(sent) && sent.length <= most && sent.every(isOne);
}

function isText(sent: unknown, is: keyof typeof shapes): sent is string {
  return isShort(sent, limits[is]) && shapes[is].test(sent);
}

function isShort(sent: unknown, most: number): sent is string {
  return typeof sent === 'string' && sent.length > 0 && sent.length <= most;
}

function fieldsOf(sent: unknown): Record<string, unknown> {
  return typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
}
