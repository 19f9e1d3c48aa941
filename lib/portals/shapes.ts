/** How what packs say of portals is written. Apart from the schemas: a page's program checks by it too, without them. */
export const shapes = {
  /** One element or a few inside each other: names, classes, ids and attributes. Nothing that must search the page. */
  selector:
    /^(?:[a-z][a-z0-9-]*|(?=[.#[]))(?:[.#][A-Za-z_][\w-]*|\[[a-z-]+(?:[*^$]?="[^"\\\]]{1,60}")?\])*(?: (?:[a-z][a-z0-9-]*|(?=[.#[]))(?:[.#][A-Za-z_][\w-]*|\[[a-z-]+(?:[*^$]?="[^"\\\]]{1,60}")?\])*){0,3}$/,
  host: /^[a-z0-9*.-]+$/,
  path: /^[/*#][\w./*#!-]*$/,
  id: /^[a-z]+(-[a-z]+)*$/,
};

/** At most, in letters or entries. */
export const limits = {
  selector: 120,
  host: 100,
  path: 100,
  id: 40,
  name: 60,
  selectors: 20,
  places: 20,
  kinds: 40,
  pathsOfKind: 200,
  portals: 200,
};

/** Whether a place leads anywhere at all: stars alone are every page. */
export function isSomewhere({
  host,
  path,
}: {
  host?: string | undefined;
  path?: string | undefined;
}): boolean {
  return /[a-z0-9]/i.test(`${host ?? ''}${path ?? ''}`);
}
