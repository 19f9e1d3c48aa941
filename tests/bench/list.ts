import { openBrowser } from '../support/chromium';
import { goThroughQuestions, keepManyQuestions, type Passage } from '../support/many-questions';
import { type Measure, median } from './measures';

const rounds = 5;
/** Above it a person feels that the panel holds them up. */
const longestTaskMs = 50;

/** A list of 500 questions in the built panel: the longest tasks while it is scrolled to its end, and filtered. */
export async function runListBench(tell: (line: string) => void): Promise<Measure[]> {
  tell('Measuring a list of 500 questions …');
  const chromium = await openBrowser();
  try {
    await keepManyQuestions(chromium, 500);
    const passages: Passage[] = [];
    for (let round = 0; round < rounds; round += 1) passages.push(await goThroughQuestions(chromium));
    const longest = (part: 'scrolling' | 'filtering'): Measure => ({
      name: `longest task, ${part}`,
      page: '500 questions',
      value: median(passages.map(passage => passage[part])),
      unit: 'ms',
      mustHold: longestTaskMs,
    });
    return [longest('scrolling'), longest('filtering')];
  } finally {
    await chromium.close();
  }
}
