import { type Book, idOf } from '../../jargon/book';
import type { WordOnPage } from '../../messages/protocol';
import { labMarkAt } from '../lab-row';
import { workInSlices } from '../slices';
import { type Place, placesOf } from './passage';
import { entryOfPlace, quoteOf, textOf } from './place';
import { inReadingOrder, type Region } from './regions';
import { isSeen } from './seen';

/** To be told whether a word can be seen takes the browser a while. */
const passagesPerStep = 20;

/** The words that can be seen on the page, each once, in reading order. */
export async function listWords(
  regions: readonly Region[],
  book: Book,
  signal: AbortSignal,
): Promise<WordOnPage[]> {
  const firsts = new Map<number, { place: Place; count: number }>();
  const passages = inReadingOrder(regions);
  await workInSlices(() => {
    for (let some = 0; some < passagesPerStep; some += 1) {
      const next = passages.next();
      if (next.done) return false;
      for (const place of placesOf(next.value)) countWord(place, firsts);
    }
    return true;
  }, signal);
  return [...firsts].map(([entry, { place, count }]) => {
    const labMark = labMarkAt(place);
    return {
      id: idOf(book, entry),
      text: textOf(place).replace(/\s+/g, ' '),
      count,
      quote: quoteOf(place),
      ...(labMark && { labMark }),
    };
  });
}

function countWord(place: Place, firsts: Map<number, { place: Place; count: number }>) {
  if (!isSeen(place)) return;
  const entry = entryOfPlace(place);
  const first = firsts.get(entry);
  if (first) first.count += 1;
  else firsts.set(entry, { place, count: 1 });
}

/** All words that can be seen, in reading order. */
export function* placesInOrder(regions: readonly Region[]): Generator<Place> {
  for (const passage of inReadingOrder(regions)) {
    for (const place of placesOf(passage)) if (isSeen(place)) yield place;
  }
}
