/** The parts of the panel, in the order they stand, and what in each takes the focus. */
const parts = [
  ['.title-bar button'],
  ['.walk-bar .buttons button'],
  ['.rail [aria-current]', '.rail button'],
  ['.stages [aria-current]'],
  ['.view'],
  ['.toast button'],
  ['.status-bar button', '.status-bar select'],
];

/** Move the focus to the next part, past all that is in this one: a page may have hundreds of words. */
export function focusNextPart(): void {
  const there = parts.flatMap(selectors => {
    const found = selectors.map(selector => document.querySelector<HTMLElement>(selector));
    return found.find(element => element !== null) ?? [];
  });
  const now = there.findIndex(element => regionOf(element)?.contains(document.activeElement));
  there[(now + 1) % there.length]?.focus();
}

function regionOf(element: HTMLElement): Element | null {
  return element.closest('.title-bar, .walk-bar, .rail, .stages, .view, .toast, .status-bar');
}
