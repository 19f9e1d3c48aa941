import { cardStrings } from 'virtual:card-strings';
import { portals } from 'virtual:portals';

import { compileBook, openBook } from '../../../lib/jargon/book';
import { compileIndex } from '../../../lib/jargon/compile-index';
import type { FalseFriend, Term } from '../../../lib/jargon/term';
import { openIndex } from '../../../lib/jargon/term-index';
import { compileEveryday } from '../../../lib/jargon/unknown/everyday';
import type { PageReading, PassageSight } from '../../../lib/messages/protocol';
import { createReader, type PageReader } from '../../../lib/page/reader';

/** The page's side of the browser tests: a reader with a few words of its own. */
const terms: Term[] = [
  term('edema', 'Swelling from too much fluid.'),
  term('dyspnea', 'Trouble getting enough air.'),
  term('heart failure', 'The heart does not pump as well as it should.'),
  term('hypertension', 'High blood pressure.'),
];
const friends: FalseFriend[] = [
  {
    id: 'test/~unremarkable',
    term: 'unremarkable',
    forms: [],
    daily: 'Not interesting.',
    chart: 'Normal. Nothing bad was seen.',
    near: [],
    notNear: [],
  },
];

function term(words: string, plain: string): Term {
  return { id: `test/${words}`, term: words, forms: [], kind: 'symptom', plain };
}

const index = openIndex(compileIndex(terms, friends));
if (!index.ok) throw new Error('the index was made a moment ago');

const readings: PageReading[] = [];
const asked: unknown[] = [];
const passages: PassageSight[][] = [];
const pressed: string[] = [];
const reader: PageReader = createReader({
  page: document,
  portals,
  engine: {
    index: index.value,
    book: openBook(compileBook(terms, friends, { test: 'Test words' })),
    everyday: compileEveryday([]),
  },
  cardStrings,
  onWords: reading => readings.push(reading),
  onAsk: async word => {
    asked.push(word);
    return 'card-added';
  },
  onAskOther: async plan => {
    asked.push(plan);
    return 'card-added';
  },
  onPassages: seen => passages.push(seen),
  onPassagePressed: async key => {
    pressed.push(key);
    return true;
  },
  onKnow: async word => {
    asked.push(word);
    return true;
  },
  ownMeaning: async id => (id === 'test/dyspnea' ? 'When I lose my breath.' : undefined),
});

/** The words that are marked, with the name of their highlight, in no order. */
function marks(page: Document = document): string[] {
  const { CSS: registry } = page.defaultView as Window & typeof globalThis;
  return [...registry.highlights].flatMap(([name, highlight]) =>
    [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = page.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return `${name} ${range}`;
    }),
  );
}

const tools = { reader, readings, asked, passages, pressed, marks };
export type PageTools = typeof tools;

Object.assign(globalThis, { imc: tools });
