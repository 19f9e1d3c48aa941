import { isLargerThan } from './mark-scope';

/** Names of our highlights. The page's scripts can read them, so they say nothing. */
export const highlightNames = {
  hard: 'imc-a',
  friend: 'imc-b',
  chosen: 'imc-c',
  /** A passage the person asked to see, for a moment. */
  pulse: 'imc-d',
} as const;
export type MarkName = keyof typeof highlightNames;

/**
 * How marks look. Lines tell the two kinds apart by shape: dotted for a hard word, wavy for one that looks easy and
 * is not. But one line anywhere makes the browser go over the whole page in each frame in which something changed,
 * so on a big page marks are a faint wash, and only the word whose card is open has its line.
 */
export type MarkLook = 'lines' | 'wash';

/** Above so many elements a line costs more than half of a frame: about 1 µs an element, measured in Chromium 156. */
const elementsForLines = 700;

export function lookFor(document: Document): MarkLook {
  return isLargerThan(document, elementsForLines) ? 'wash' : 'lines';
}

/** Between dark and light, so that it stands out at 3:1 and more from white as well as from black. */
const line = '#c25e1e';

/** A passage of the person's own, told from our words by its colour and its thick line. */
const ownLine = '#1f7f78';

const lines: Record<MarkName, string> = {
  pulse: `text-decoration: underline solid 5px ${ownLine}; text-underline-offset: 2px; background-color: rgb(31 127 120 / 0.2)`,
  hard: `text-decoration: underline dotted 2px ${line}; text-underline-offset: 3px`,
  friend: `text-decoration: underline wavy 1.5px ${line}; text-underline-offset: 3px`,
  chosen: `text-decoration: underline solid 2px ${line}; text-underline-offset: 3px`,
};
/** The colours are thin enough to leave the contrast of the page's own text as it is. */
const washes: Record<MarkName, string> = {
  hard: 'background-color: rgb(214 120 30 / 0.17)',
  friend: 'background-color: rgb(132 84 196 / 0.17)',
  chosen: lines.chosen,
  pulse: lines.pulse,
};

/**
 * Chromium hands the looks of highlights down to the elements inside, so that a rule for one element, even in a
 * shadow root's host, is for all in it; and new elements of the page have no rules to be matched with. Firefox does
 * not, and nothing but its name tells.
 */
export const handsDown = !CSS.supports('-moz-appearance', 'none');

/** Our rules for one kind of mark, in the elements that a selector matches. */
export function markRules(name: MarkName, scope: string, look: MarkLook): string[] {
  const highlight = `::highlight(${highlightNames[name]})`;
  const selector = handsDown ? `${scope}${highlight}` : `${scope}${highlight}, ${scope} *${highlight}`;
  return [
    `${selector} { ${(look === 'lines' ? lines : washes)[name]} }`,
    // Colours are the reader's own there: marks are told by their shape alone.
    `@media (forced-colors: active) {
      ${selector} { background-color: transparent; ${lines[name]}; text-decoration-color: CanvasText }
    }`,
    `@media print { ${selector} { background-color: transparent; text-decoration: none } }`,
  ];
}
