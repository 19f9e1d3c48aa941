import { type Entry, FluentParser, type Message, type Pattern, Visitor } from '@fluent/syntax';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { createLocalize, locales } from '../lib/base/localize';

const files = import.meta.glob<string>('/public/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>('/{components,entrypoints,lib}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const parser = new FluentParser();

/** Ids and attributes of one language, each with the names of the values it takes. */
function messagesOf(locale: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, source] of Object.entries(files)) {
    if (!path.startsWith(`/public/locales/${locale}/`)) continue;
    for (const entry of parser.parse(source).body) {
      if (entry.type === 'Junk') throw new Error(`${path} cannot be read: ${entry.content}`);
      for (const [id, pattern] of patternsOf(entry)) {
        if (found.has(id)) throw new Error(`${path} says ${id} twice`);
        found.set(id, valuesOf(pattern));
      }
    }
  }
  return found;
}

function patternsOf(entry: Entry): [string, Pattern][] {
  if (entry.type !== 'Message') return [];
  const { id, value, attributes } = entry as Message;
  const named: [string, Pattern][] = attributes.map(attribute => [
    `${id.name}.${attribute.id.name}`,
    attribute.value,
  ]);
  return value ? [[id.name, value], ...named] : named;
}

function valuesOf(pattern: Pattern): string[] {
  const names = new Set<string>();
  class Values extends Visitor {
    override visitVariableReference(node: { id: { name: string } }) {
      names.add(node.id.name);
    }
  }
  new Values().visit(pattern);
  return [...names].sort();
}

/** Every sentence a message can come to, with its values left out. */
function sentencesOf(locale: string): [string, string][] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`/public/locales/${locale}/`))
    .flatMap(([, source]) => parser.parse(source).body)
    .flatMap(patternsOf)
    .filter(([id]) => !id.endsWith('.words'))
    .flatMap(([id, pattern]) => textsOf(pattern).map((text): [string, string] => [id, text]));
}

function textsOf(pattern: Pattern): string[] {
  const texts: string[] = [];
  const whole = pattern.elements
    .map(element => (element.type === 'TextElement' ? element.value : 'it'))
    .join('');
  if (pattern.elements.some(element => element.type === 'TextElement')) texts.push(whole);
  class Variants extends Visitor {
    override visitVariant(node: { value: Pattern }) {
      texts.push(...textsOf(node.value));
    }
  }
  new Variants().visit(pattern);
  return texts;
}

/**
 * Flesch–Kincaid grade of a text. A label of a few words is too short for that formula (one word of
 * three syllables makes it grade 7): it is hard when a word of it is, with four syllables or more.
 */
function gradeOf(text: string): number {
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  if (words.length < 6) return words.some(word => syllable(word) > 3) ? 12 : 0;
  const sentence = Math.max(1, text.match(/[.!?…]+(\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence, word: words.length, syllable: syllables });
}

describe('locales', () => {
  const english = messagesOf('en');

  it.each(locales.filter(locale => locale !== 'en'))(
    '%s says all that English says, with the same values',
    locale => {
      expect([...messagesOf(locale)].sort()).toEqual([...english].sort());
    },
  );

  it.each(locales)('%s can be loaded whole', locale => {
    const source = Object.entries(files)
      .filter(([path]) => path.includes(`/${locale}/`))
      .map(([, text]) => text)
      .join('\n');
    expect(createLocalize(locale, source)('product-name')).toBe('In My Corner');
  });

  it('has words for every id the code asks for', () => {
    const asked = Object.values(sources).flatMap(source => [
      ...[...source.matchAll(/\bt\('([a-z][a-z0-9-]*(?:\.[a-z]+)?)'/g)].map(match => match[1]!),
      ...[...source.matchAll(/\btext: '([a-z][a-z0-9-]+)'/g)].map(match => match[1]!),
      ...[...source.matchAll(/'(failure-[a-z-]+)'/g)].map(match => match[1]!),
    ]);
    expect(asked.length).toBeGreaterThan(50);
    expect([...new Set(asked)].filter(id => !english.has(id))).toEqual([]);
  });

  it('names every command in everyday words too', () => {
    const commands = [...english.keys()].filter(id => id.startsWith('cmd-') && !id.includes('.'));
    expect(commands.filter(id => !english.has(`${id}.words`))).toEqual([]);
  });

  it('reads at grade 6 or below in English', () => {
    const tooHard = sentencesOf('en').filter(([, text]) => gradeOf(text) > 6);
    expect(tooHard.map(([id, text]) => `${id} (${gradeOf(text).toFixed(1)}): ${text}`)).toEqual([]);
  });

  it('would notice a sentence that is too hard', () => {
    expect(gradeOf('Authorization expired')).toBeGreaterThan(6);
    expect(
      gradeOf('Additional documentation is necessary to authenticate your authorization.'),
    ).toBeGreaterThan(6);
  });
});
