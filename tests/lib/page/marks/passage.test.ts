// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { blockText, nodesOf, passagesOf, placeOf, wordCount } from '../../../../lib/page/marks/passage';
import { quoteOf, reads, textOf } from '../../../../lib/page/marks/place';
import { walkText } from '../../../../lib/page/text/walk';

/** The passages of a page in which these words are hard. */
function passages(html: string, ...hard: string[]) {
  document.body.innerHTML = html;
  const chunk = walkText({ first: document.body, last: document.body, top: document.body }).read(16_000)!;
  const found = [...chunk.text.matchAll(new RegExp(hard.join('|'), 'g'))].flatMap(match => [
    match.index,
    match.index + match[0].length,
    hard.indexOf(match[0]),
  ]);
  return passagesOf(chunk, Int32Array.from(found), { walk: 1 });
}

describe('passage', () => {
  it('is one for each block in which something was found', () => {
    const found = passages(
      '<p>edema and edema</p><p>nothing</p><p>the <b style="display:inline">ede</b>ma</p>',
      'edema',
    );
    expect(found.map(passage => [blockText(passage), wordCount(passage), nodesOf(passage).length])).toEqual([
      ['edema and edema', 2, 1],
      ['the edema', 1, 2],
    ]);
  });

  it('knows whether the page still has its words where it found them', () => {
    const [passage] = passages('<p>no <b style="display:inline">ede</b>ma here</p>', 'edema');
    const place = placeOf(passage!, 0);
    expect(reads(place)).toBe(true);
    (document.querySelector('p')!.lastChild as Text).data = 'ma there'; // other words beside it
    expect(reads(place)).toBe(true);
    (document.querySelector('p')!.lastChild as Text).data = 'here';
    expect(reads(place)).toBe(false);
  });

  it('gives a word as a quote, with white space made single and 32 characters around it', () => {
    const words = `${'a'.repeat(50)}   before\n the heart\n   failure \t after ${'b'.repeat(50)}`;
    const [found] = passages(`<pre>${words}</pre>`, 'heart');
    expect(textOf(placeOf(found!, 0))).toBe('heart');
    expect(quoteOf(placeOf(found!, 0))).toEqual({
      exact: 'heart',
      before: `${'a'.repeat(20)} before the `,
      after: ` failure after ${'b'.repeat(17)}`,
    });
  });
});
