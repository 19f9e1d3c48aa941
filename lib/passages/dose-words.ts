import type { Span } from '../anchors/quote';

/** Short words that say how a medicine is taken. Their meanings are the packs'; this only knows what stands together. */
const doseWords = new Set(
  (
    'po bid tid qid qd qod qday qhs qam qpm qac prn hs ac pc sl im iv sc sq subq subcut pr pv top inh neb gtt gtts ' +
    'tab tabs tablet tablets cap caps capsule capsules mg mcg g gm ml cc meq units unit puff puffs drop drops patch ' +
    'spray sprays od os ou au stat er xr sr cr dr ir x'
  ).split(' '),
);
const timeWord = /^q\d{1,2}(?:-\d{1,2})?(?:h|hr|hrs|min|d|w|wk)?$/;
const number = /^\d[\d.,/-]*$/;
const joining = new Set([
  'of',
  'by',
  'with',
  'for',
  'as',
  'the',
  'and',
  'or',
  'every',
  'daily',
  'take',
  'days',
  'x',
]);

type Token = Span & { word: string };

/**
 * Find the dose wording a word stands in: "1 tab PO BID PRN".
 *
 * @returns The phrase from its first to its last dose word with the numbers before it, or undefined where the word
 *   stands in none: fewer than two such words together are no dose.
 */
export function findDose(text: string, { start, end }: Span): Span | undefined {
  const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}./,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map(
    ({ 0: found, index }): Token => ({
      word: found.toLowerCase().replaceAll('.', found.match(/^\d/) ? '.' : ''),
      start: index,
      end: index + found.length,
    }),
  );
  const here = tokens.findIndex(token => token.start < end && token.end > start);
  if (here < 0 || !isDoseWord(tokens[here]!)) return undefined;
  let [first, last] = [here, here];
  while (belongs(text, tokens[first - 1], tokens[first])) first -= 1;
  while (belongs(text, tokens[last], tokens[last + 1]) && belongsToDose(tokens[last + 1]!)) last += 1;
  while (first < here && joining.has(tokens[first]!.word)) first += 1;
  while (last > here && joining.has(tokens[last]!.word)) last -= 1;
  const phrase = tokens.slice(first, last + 1);
  if (phrase.filter(isDoseWord).length < 2) return undefined;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

function isDoseWord({ word }: Token): boolean {
  return doseWords.has(word) || timeWord.test(word) || /^\d[\d.]*(mg|mcg|g|ml|meq)$/.test(word);
}

function belongsToDose(token: Token): boolean {
  return isDoseWord(token) || number.test(token.word) || joining.has(token.word);
}

/** Whether two neighbours are of one dose: nothing but a space, a comma or a bracket parts them. */
function belongs(text: string, one: Token | undefined, next: Token | undefined): boolean {
  if (!one || !next) return false;
  const between = text.slice(one.end, next.start);
  // The full stop of "P.O." ends no sentence.
  const isWhole = text.slice(one.start, one.end).includes('.') ? /^\.?[\s,()]{1,3}$/ : /^[\s,()]{1,3}$/;
  return belongsToDose(one) && belongsToDose(next) && isWhole.test(between);
}
