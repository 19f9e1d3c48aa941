import { openReviewBodies, prepare } from './handoff-sides';
import { type Measure, median } from './measures';

const rounds = 15;

/** Measure what sharing from afar costs: how long it takes, and how many bytes go. Keys from phrases are not counted. */
export async function runHandOffBench(tell: (line: string) => void): Promise<Measure[]> {
  tell('Measuring files for somebody elsewhere …');
  const merging: number[] = [];
  const opening: number[] = [];
  const sides = await prepare({ merged: 1_000, opened: 200, sent: 100 });
  for (let round = -2; round < rounds; round++) {
    const [merged, opened] = [await time(sides.merge), await time(sides.open)];
    if (round < 0) continue;
    merging.push(merged);
    opening.push(opened);
  }
  return [
    row('merge a review', '1,000 suggestions', { value: median(merging), unit: 'ms', mustHold: 100 }),
    row('open a shared file, key known', '200 things', { value: median(opening), unit: 'ms', mustHold: 300 }),
    row('a sealed file', '100 things', { value: sides.fileBytes / 1_000, unit: 'kB', mustHold: 6 }),
    row('a review that comes back, besides its words', '1 suggestion', {
      value: (sides.reviewBytes - openReviewBodies.words.length) / 1_000,
      unit: 'kB',
      mustHold: 1,
    }),
  ];
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function row(name: string, page: string, figure: Pick<Measure, 'value' | 'unit' | 'mustHold'>): Measure {
  return { name, page, ...figure, value: Number(figure.value.toFixed(2)) };
}
