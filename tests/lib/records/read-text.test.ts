import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readText } from '../../../lib/records/read-text';
import type { Block, RecordDocument } from '../../../lib/records/record';

function read(text: string): RecordDocument {
  const shown = readText(text, 'My text');
  if (!shown.ok) throw new Error(shown.code);
  return shown.value;
}

function wordsOf({ sections }: RecordDocument): string {
  const ofBlock = (block: Block): string => {
    if ('runs' in block) return block.runs.map(({ text }) => text).join('');
    if (block.type === 'list') return block.items.flat().map(ofBlock).join(' ');
    return block.rows
      .flat()
      .flatMap(({ blocks }) => blocks.map(ofBlock))
      .join(' ');
  };
  return sections.map(({ title, blocks }) => [title, ...blocks.map(ofBlock)].join(' ')).join(' ');
}

describe('readText', () => {
  it('makes headings, paragraphs, lists and tables of what looks like them', () => {
    const text = `Seen on March 3.\nFeels better.\n\nASSESSMENT AND PLAN\n1. Rest\n2. Water, and more\n   of it\n\nLabs:\nSodium\t140\nPotassium\t3.1\n`;
    expect(read(text).sections).toEqual([
      {
        title: '',
        level: 1,
        blocks: [{ type: 'paragraph', runs: [{ text: 'Seen on March 3.\nFeels better.' }] }],
      },
      {
        title: 'ASSESSMENT AND PLAN',
        level: 1,
        blocks: [
          {
            type: 'list',
            ordered: true,
            items: [
              [{ type: 'paragraph', runs: [{ text: 'Rest' }] }],
              [{ type: 'paragraph', runs: [{ text: 'Water, and more of it' }] }],
            ],
          },
        ],
      },
      {
        title: 'Labs',
        level: 1,
        blocks: [
          {
            type: 'table',
            rows: [
              [
                { blocks: [{ type: 'paragraph', runs: [{ text: 'Sodium' }] }] },
                { blocks: [{ type: 'paragraph', runs: [{ text: '140' }] }] },
              ],
              [
                { blocks: [{ type: 'paragraph', runs: [{ text: 'Potassium' }] }] },
                { blocks: [{ type: 'paragraph', runs: [{ text: '3.1' }] }] },
              ],
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['', 'no-text'],
    [' \n\t\r\n ', 'no-text'],
    ['x'.repeat(2_000_001), 'too-big'],
    ['PK\u0003\u0004\u0000\u0001\u0002\u0000\u0000\uFFFD\uFFFD\uFFFD\u0000\u0000', 'not-text'],
  ])('says why it cannot show %#', (text, code) => {
    expect(readText(text, 'x')).toEqual({ ok: false, code });
  });

  it('keeps every word, in order', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,8}$/);
    const lines = fc.array(
      fc.tuple(fc.constantFrom('', '- ', '  ', 'A\t'), fc.array(word, { maxLength: 6 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(lines, parts => {
        const text = parts.map(([start, words]) => start + words.join(' ')).join('\n');
        fc.pre(text.trim() !== '');
        const letters = (words: string) => words.replace(/[^A-Za-z]/g, '');
        expect(letters(wordsOf(read(text)))).toBe(letters(text));
      }),
    );
  });
});
