import type { Remark } from './check-role';

/** Put together what several lexicons remark upon. Where two meet the longer stays; for the same words, the later. */
export function joinRemarks(lists: readonly (readonly Remark[])[]): Remark[] {
  let joined: Remark[] = [];
  for (const list of lists) {
    const rivalsOf = (one: Remark, all: readonly Remark[]) =>
      all.filter(other => meet(one, other) && formOf(one) === formOf(other));
    const news = list.filter(one => rivalsOf(one, joined).every(other => lengthOf(other) <= lengthOf(one)));
    joined = [...joined.filter(one => rivalsOf(one, news).length === 0), ...news];
  }
  const orders = joined.filter(({ kind }) => kind === 'directive');
  // "Why don't you …?" is an order before it is a question, whichever lexicon says so.
  return joined
    .filter(one => one.kind !== 'closed' || !orders.some(order => meet(one, order)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A phrase, a whole question and a whole story may stand in each other. */
function formOf({ kind }: Remark): 'phrase' | 'question' | 'story' {
  if (kind === 'closed') return 'question';
  return kind === 'long-story' ? 'story' : 'phrase';
}

function meet(one: Remark, other: Remark): boolean {
  return one.start < other.end && other.start < one.end;
}

function lengthOf({ start, end }: Remark): number {
  return end - start;
}
