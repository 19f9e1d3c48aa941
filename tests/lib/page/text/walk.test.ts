// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { blockBreak } from '../../../../lib/jargon/characters';
import { type Chunk, originOf } from '../../../../lib/page/text/chunk';
import { walkText } from '../../../../lib/page/text/walk';

function read(html: string, limit = 16_000): Chunk[] {
  document.body.innerHTML = html;
  const walk = walkText({ first: document.body, last: document.body, top: document.body });
  const chunks: Chunk[] = [];
  for (let chunk = walk.read(limit); chunk; chunk = walk.read(limit)) chunks.push(chunk);
  return chunks;
}

const blocksOf = (html: string) => read(html).flatMap(({ text }) => text.split(blockBreak));

describe('walkText', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    // happy-dom takes every element for a block unless told.
    ['inline elements read on', '<p>hyper<b style="display:inline">ten</b>sion</p>', ['hypertension']],
    ['space between inline elements is kept', '<p><b>heart</b> <i>failure</i></p>', ['heart failure']],
    ['cells stand apart', '<table><tr><td>heart</td><td>failure</td></tr></table>', ['heart', 'failure']],
    ['text after a block stands apart', '<div>heart<p>x</p>failure</div>', ['heart', 'x', 'failure']],
    ['a line break parts', '<p>heart<br>failure</p>', ['heart', 'failure']],
    ['a line break in an inline element parts', '<p>heart<b><br>failure</b></p>', ['heart', 'failure']],
    ['a field parts', '<p>heart <input> failure</p>', ['heart ', ' failure']],
    ['a script does not part', '<p>hyper<script>x</script>tension</p>', ['hypertension']],
    ['a comment does not part', '<p>hyper<!-- x -->tension</p>', ['hypertension']],
    ['custom elements stand apart', '<va-a>heart</va-a><va-b>failure</va-b>', ['heart', 'failure']],
    [
      'what is not for reading is left out',
      '<p>a</p><textarea>b</textarea><style>c</style><code>d</code>',
      ['a'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  it('says where every character of a chunk is on the page', () => {
    const [chunk] = read('<ul> <li>one <b>two</b> three</li> <li>four</li> </ul>');
    const { text, nodes, starts } = chunk!;
    expect(nodes.map(({ data }) => data)).toEqual(['one ', 'two', ' three', 'four']);
    nodes.forEach(({ data }, index) => {
      expect(text.startsWith(data, starts[index])).toBe(true);
      expect(originOf(chunk!, index)).toBe(starts[index]);
    });
  });

  it.each([
    ['a note of one node', (words: string) => `<pre>${words}</pre>`],
    ['a note of many nodes', (words: string) => `<p>${words.replace(/(\w+)/g, '<b>$1</b>')}</p>`],
  ])('reads %s whole in chunks, and each edge twice', (_, wrap) => {
    const words = Array.from({ length: 900 }, (_unused, index) => `word${index}`).join(' ');
    const chunks = read(wrap(words), 1_000);
    expect(chunks.length).toBeGreaterThan(4);
    expect(chunks.map(({ text, carriedFrom }) => text.slice(0, carriedFrom)).join('')).toBe(words);
    expect(chunks.slice(0, -1).every(({ text, carriedFrom }) => text.length - carriedFrom >= 90)).toBe(true);
  });

  it('stops where the block it was asked for ends', () => {
    document.body.innerHTML = '<p>one <b>two</b> three</p><p>four</p>';
    const bold = document.querySelector('b')!;
    const walk = walkText({ first: bold, last: bold, top: document.body });
    expect(walk.read(16_000)?.text).toBe('two three');
    expect(walk.read(16_000)).toBeUndefined();
  });

  it('stops before the node it was told to', () => {
    document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
    const until = document.querySelectorAll('p')[2]!;
    const walk = walkText({ first: document.body, last: document.body, until, top: document.body });
    expect(walk.read(16_000)?.text).toBe(`one${blockBreak}two`);
  });
});
