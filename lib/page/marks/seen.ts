import { isForeignBlock } from '../text/language';
import { createSeams } from '../text/seams';
import { isMarkable } from '../text/visible';
import { blockText, type Passage, type Place, placeOf, placesOf } from './passage';
import { endsInNodes, nodeOf } from './place';

/** The last of a word's four numbers: what is known of whether a person can see it. */
const notLooked = 0;
const seen = 1;
const unseen = 2;

/** Whether a person can see a word. Not looked at before somebody asks: that costs more than finding the word. */
export function isSeen({ passage, at }: Place): boolean {
  const { words } = passage.haul;
  if (words[at + 3] === notLooked) look(passage);
  return passage.isAlive && words[at + 3] === seen;
}

/** Look again which of a passage's words can be seen. True when that has changed. */
export function lookAgain(passage: Passage): boolean {
  const { words } = passage.haul;
  const before = [...placesOf(passage)].map(({ at }) => words[at + 3]);
  if (before.includes(notLooked)) return true;
  look(passage);
  const hasChanged = before.some((was, number) => words[placeOf(passage, number).at + 3] !== was);
  if (hasChanged) passage.haul.version += 1;
  return hasChanged;
}

function look(passage: Passage) {
  const { words, readsSpanish } = passage.haul;
  const isOurs = !isForeignBlock(blockText(passage), readsSpanish);
  let [parent, state]: [Element | null, number] = [null, unseen];
  for (const place of placesOf(passage)) {
    const element = nodeOf(place).parentElement;
    if (element !== parent) state = isMarkable(element, readsSpanish) ? seen : unseen;
    parent = element;
    words[place.at + 3] = isOurs && state === seen && isInOneBox(place) ? seen : unseen;
  }
}

/** Two words in two cells that are laid out side by side are no phrase. Asked only of the few over several nodes. */
function isInOneBox(place: Place): boolean {
  const [first, last] = endsInNodes(place);
  return first === last || !createSeams()(first, last);
}
