import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readCda } from '../../../lib/records/read-cda';

/** Real downloaded records. They are not ours to copy: where the folder is absent, these tests are skipped. */
const folder = resolve('../shared/portals/xml');
const isThere = existsSync(folder);
const files = isThere ? readdirSync(folder).filter(file => file.endsWith('.xml')) : [];

/** The words of a file's section texts, in order, taken out by a way that shares nothing with ours. */
function wordsOfTexts(xml: string): string {
  const plain = xml.replace(/<!--[\s\S]*?-->/g, '');
  const sections = plain.split(/<section\b[^>]*>/).slice(1);
  const texts = sections.map(
    part => /<text\b[^>]*?(?:\/>|>([\s\S]*?)<\/text>)/.exec(part.split('<entry')[0]!)?.[1] ?? '',
  );
  return squeeze(texts.join('').replace(/<[^>]*>/g, ''));
}

function squeeze(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (_, name) => named[name] ?? '?')
    .replace(/\s+/g, '');
}

describe.runIf(isThere)('real records from ../shared/portals/xml', () => {
  it.each(files)('%s: every word of it is there, in order', file => {
    const xml = readFileSync(resolve(folder, file), 'utf8');
    const record = readCda(xml);
    if (!record.ok) throw new Error(record.code);
    const { person, when, author, title, sections, cutShort } = record.value;
    expect([person, when, author, title].every(Boolean)).toBe(true);
    expect({ cutShort, sections: sections.length > 8 }).toEqual({ cutShort: undefined, sections: true });

    const texts: string[] = [];
    JSON.stringify(sections, (key, value) => {
      if (key === 'text' || key === 'caption') texts.push(value);
      return value;
    });
    const addresses = / \(https?:\/\/\S+\)/g;
    expect(squeeze(texts.join('').replace(addresses, ''))).toBe(wordsOfTexts(xml));
  });

  it.each(files)('%s: cut in half, it says so and keeps its first parts', file => {
    const xml = readFileSync(resolve(folder, file), 'utf8');
    const record = readCda(xml.slice(0, xml.length / 2));
    expect(record).toMatchObject({ ok: true, value: { cutShort: true } });
  });
});

it.skipIf(isThere)('real records: skipped, ../shared/portals/xml is not here', () => {});
