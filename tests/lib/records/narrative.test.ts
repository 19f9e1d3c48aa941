import { describe, expect, it } from 'vitest';

import { readCda } from '../../../lib/records/read-cda';
import type { Block, Cell } from '../../../lib/records/record';
import { document, section } from './documents';

/** The blocks that a section's text becomes. */
function blocksOf(words: string): Block[] {
  const record = readCda(document(section('A', words)));
  if (!record.ok) throw new Error(record.code);
  return record.value.sections[0]?.blocks ?? [];
}

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({
  blocks: text ? [paragraph(text)] : [],
  ...rest,
});

describe('a narrative', () => {
  it('gives words that stand alone a paragraph', () => {
    expect(blocksOf('\n  No known\n\tallergies. ')).toEqual([paragraph('No known allergies.')]);
  });

  it('keeps paragraphs, and words between them, apart and in order', () => {
    expect(blocksOf('one<paragraph>two</paragraph>three<paragraph/><p>four</p>')).toEqual(
      ['one', 'two', 'three', 'four'].map(paragraph),
    );
  });

  it('keeps what is bold, and nothing else of how words look', () => {
    const words =
      'a <content styleCode="Bold Underline">b <content ID="x">c</content></content><b>d</b><i> e</i>';
    expect(blocksOf(words)).toEqual([
      { type: 'paragraph', runs: [{ text: 'a ' }, { text: 'b cd', bold: true }, { text: ' e' }] },
    ]);
  });

  it('ends lines at breaks', () => {
    expect(blocksOf('<br/>one <br/>\n two<br/><br/>three<br/>')).toEqual([paragraph('one\ntwo\nthree')]);
  });

  it('reads lists with captions, in lists', () => {
    const words = `<list listType="ordered"><caption>Problems</caption>
      <item><caption>First</caption>one<list><item>inner</item></list></item><item/><item>two</item></list>`;
    expect(blocksOf(words)).toEqual([
      {
        type: 'list',
        ordered: true,
        caption: 'Problems',
        items: [
          [
            { type: 'heading', runs: [{ text: 'First' }] },
            paragraph('one'),
            { type: 'list', ordered: false, items: [[paragraph('inner')]] },
          ],
          [paragraph('two')],
        ],
      },
    ]);
  });

  it('reads tables with captions, headings, spans and empty cells', () => {
    const words = `<table border="1"><caption>Labs</caption><colgroup><col width="1"/></colgroup>
      <thead><tr><th colspan="2">Test</th><th>Value</th></tr></thead>
      <tbody><tr><td rowspan="2">Sodium</td><td/><td>140</td></tr><tr></tr></tbody>
      <tfoot><tr><td colspan="999999">note</td></tr></tfoot></table>`;
    expect(blocksOf(words)).toEqual([
      {
        type: 'table',
        caption: 'Labs',
        rows: [
          [cell('Test', { isHeading: true, columns: 2 }), cell('Value', { isHeading: true })],
          [cell('Sodium', { rows: 2 }), cell(''), cell('140')],
          [cell('note')],
        ],
      },
    ]);
  });

  it('reads lists and tables in cells', () => {
    const words =
      '<table><tr><td><list><item>a</item></list><table><tr><td>b</td></tr></table></td></tr></table>';
    const inner: Block[] = [
      { type: 'list', ordered: false, items: [[paragraph('a')]] },
      { type: 'table', rows: [[cell('b')]] },
    ];
    expect(blocksOf(words)).toEqual([{ type: 'table', rows: [[{ blocks: inner }]] }]);
  });

  it('loses no words that stand where they should not', () => {
    const words =
      '<table>a<tr>b<td>c</td></tr></table><td>d</td><item>e</item><tr><th>f</th></tr><list>g</list>';
    expect(JSON.stringify(blocksOf(words)).match(/(?<="text":").*?(?=")/g)).toEqual([
      'ab',
      'c',
      'd',
      'e',
      'f',
      'g',
    ]);
  });

  it('shows links as text, and where they lead when that can be shown', () => {
    const words = `<linkHtml href="https://example.org/a">Advice</linkHtml> <linkHtml href="javascript:steal()">Press</linkHtml>
      <linkHtml href="https://example.org">https://example.org</linkHtml> <a href="data:text/html,x">here</a>`;
    expect(blocksOf(words)).toEqual([
      paragraph('Advice (https://example.org/a) Press https://example.org here'),
    ]);
  });

  it('puts footnotes in brackets where they stand', () => {
    expect(blocksOf('High<footnoteRef IDREF="f"/><footnote ID="f">since May</footnote>.')).toEqual([
      paragraph('High [since May].'),
    ]);
  });

  it('leaves out what was taken back', () => {
    expect(
      blocksOf('<content revised="delete">old <b>words</b></content><content revised="insert">new</content>'),
    ).toEqual([paragraph('new')]);
  });

  it('makes headings of captions that belong to nothing, and of headings', () => {
    const heading = (text: string): Block => ({ type: 'heading', runs: [{ text }] });
    expect(blocksOf('<caption>One</caption>a<h3>Two</h3>b')).toEqual([
      heading('One'),
      paragraph('a'),
      heading('Two'),
      paragraph('b'),
    ]);
  });
});
