// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { compileBook, openBook } from '../../../../lib/jargon/book';
import { listPage } from '../../../../lib/page/listing/list-page';
import { type Passage, passagesOf } from '../../../../lib/page/marks/passage';
import { createRegions, type Region } from '../../../../lib/page/marks/regions';
import { walkText } from '../../../../lib/page/text/walk';

const hard = ['edema', 'dyspnea', 'anemia'];
const terms = hard.map(word => ({
  id: `test/${word}`,
  term: word,
  forms: [],
  kind: 'symptom' as const,
  plain: 'Something.',
}));
const book = openBook(compileBook(terms, [], { test: 'Test words' }));
const { signal } = new AbortController();

/** Read an element as one chunk, and put what was found on the shelf. */
function read({ shelf, top }: Region, element: Element, walk = 1): Passage[] {
  const chunk = walkText({ first: element, last: element, top }).read(16_000)!;
  const found = [...chunk.text.matchAll(new RegExp(hard.join('|'), 'g'))].flatMap(match => [
    match.index,
    match.index + match[0].length,
    hard.indexOf(match[0]),
  ]);
  const passages = passagesOf(chunk, Int32Array.from(found), { walk });
  shelf.add(passages);
  return passages;
}

describe('listPage', () => {
  let region: Region;
  const list = () => listPage(regions.all(), book, signal);
  const words = async () => (await list()).words.map(({ text, count }) => `${count} ${text}`);
  let regions: ReturnType<typeof createRegions>;

  beforeEach(() => {
    document.body.innerHTML =
      '<div><p>edema and dyspnea</p><p>edema</p></div><div><p>Start iron for anemia.</p><p>edema</p></div>';
    regions = createRegions(() => {});
    region = regions.open(document)!;
  });

  it('tells each word once, in reading order, with how often it can be seen', async () => {
    for (const part of document.querySelectorAll('div')) read(region, part);
    expect(await words()).toEqual(['3 edema', '1 dyspnea', '1 anemia']);
    expect((await list()).plans.map(({ exact }) => exact)).toEqual(['Start iron for anemia.']);
  });

  it('is true again after a part of the page was lost, and another came before it', async () => {
    const [first, second] = [...document.querySelectorAll('div')];
    const lost = read(region, first!);
    read(region, second!);
    await list();
    region.shelf.kill(lost[0]!);
    expect(await words()).toEqual(['2 edema', '1 anemia']);
    first!.insertAdjacentHTML('beforebegin', '<div><p>dyspnea</p></div>');
    read(region, first!.previousElementSibling!, 2);
    expect(await words()).toEqual(['1 dyspnea', '2 edema', '1 anemia']);
  });

  it('makes nothing anew for what has not changed', async () => {
    const [first, second] = [...document.querySelectorAll('div')];
    read(region, first!);
    const lost = read(region, second!);
    const before = await list();
    region.shelf.kill(lost[0]!);
    const after = await list();
    expect(after.words.map(({ text }) => text)).toEqual(['edema', 'dyspnea']);
    expect(after.words[0]!.quote).toBe(before.words[0]!.quote);
  });
});
