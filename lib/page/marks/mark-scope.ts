/**
 * Which elements our rules are for.
 *
 * A rule for highlights anywhere makes the browser work out the style of every element once: 6 µs an element, which
 * is a second for a page of a megabyte. So in a big document rules are for the stretches a person has come near to,
 * told by their place among their siblings: there is nothing else to tell elements by that is not the page's own.
 */
export type Scopes = {
  /** The selector of a stretch that an element is in, if our rules do not reach it yet. */
  reach(element: Element): string | undefined;
};

/** Up to so many elements rules are for all of them: at 6 µs each, 25 ms once. */
const fewElements = 4_000;

/** @param everywhere - The selector for all of a small document. */
export function createScopes(document: Document, everywhere: string): Scopes {
  const reached = new Map<Element, string>();
  const isSmall = !isLargerThan(document, fewElements);
  let isEverywhere = false;

  return {
    reach(element) {
      if (isEverywhere) return undefined;
      isEverywhere = isSmall;
      if (isSmall) return everywhere;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const selector = reached.get(at);
        // Rows put in before have moved it out of its stretch.
        if (selector !== undefined && at.matches(selector)) return undefined;
      }
      const { selector, elements } = stretchAround(element);
      for (const inside of elements) reached.set(inside, selector);
      return selector;
    },
  };
}

/** A run of siblings that are about `fewElements` with all that is in them, and that an element is in. */
function stretchAround(element: Element): { selector: string; elements: Element[] } {
  let at = element;
  while (at.parentElement && !isLargerThan(at.parentElement, fewElements)) at = at.parentElement;
  const elements = [at];
  let room = fewElements - sizeOf(at);
  for (let next = at.nextElementSibling; next && !isLargerThan(next, room); next = next.nextElementSibling) {
    room -= sizeOf(next);
    elements.push(next);
  }
  const first = placeOf(at);
  const among = at.parentElement ? `:is(${pathTo(at.parentElement)} > *)` : at.localName;
  const selector = `${among}:nth-child(n+${first}):nth-child(-n+${first + elements.length - 1})`;
  return { selector, elements };
}

/** Whether there are more elements inside than so many. Counts no further than that. */
export function isLargerThan(within: Document | Element, count: number): boolean {
  return count <= 0 || within.getElementsByTagName('*').item(count - 1) !== null;
}

function sizeOf(element: Element): number {
  return element.getElementsByTagName('*').length + 1;
}

/** Counted from one, as selectors do. */
function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) place += 1;
  return place;
}

function pathTo(element: Element): string {
  if (element.id && element.ownerDocument.querySelectorAll(`#${CSS.escape(element.id)}`).length === 1) {
    return `#${CSS.escape(element.id)}`;
  }
  const { parentElement } = element;
  return parentElement ? `${pathTo(parentElement)} > :nth-child(${placeOf(element)})` : ':root';
}
