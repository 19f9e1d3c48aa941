import { FluentParser, type Message, type SelectExpression, Visitor } from '@fluent/syntax';
import { expect, it } from 'vitest';

import { locales } from '../lib/base/localize';

const files = import.meta.glob<string>('/public/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const parser = new FluentParser();
const categories = new Set(['zero', 'one', 'two', 'few', 'many']);

/** Of each message that counts: its plural forms, as `$count one other`, by id. */
function pluralsIn(locale: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, source] of Object.entries(files)) {
    if (!path.startsWith(`/public/locales/${locale}/`)) continue;
    for (const entry of parser.parse(source).body) {
      if (entry.type === 'Message') addPlurals(entry as Message, found);
    }
  }
  return found;
}

function addPlurals(message: Message, found: Map<string, string[]>) {
  class Selects extends Visitor {
    override visitSelectExpression(node: SelectExpression) {
      const keys = node.variants.map(({ key }) => String('name' in key ? key.name : key.value));
      if (keys.some(key => categories.has(key))) {
        found.set(message.id.name, [...(found.get(message.id.name) ?? []), keys.join(' ')]);
      }
      this.genericVisit(node);
    }
  }
  new Selects().visit(message);
}

it.each(locales)('counts in %s with plural forms that the language has, and with all it needs', locale => {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const strange = [...pluralsIn(locale)].filter(([, forms]) =>
    forms.some(
      keys =>
        keys
          .split(' ')
          .some(key => categories.has(key) && !pluralCategories.includes(key as Intl.LDMLPluralRule)) ||
        !keys.includes('one') ||
        !keys.includes('other'),
    ),
  );
  expect(strange).toEqual([]);
});

it('counts in each language where it counts in the other', () => {
  const [english, spanish] = locales.map(locale => pluralsIn(locale));
  // Where a language says one and several alike, it has no forms: those are named here.
  const alike = new Set<string>([]);
  const differs = (one: Map<string, string[]>, other: Map<string, string[]>) =>
    [...one.keys()].filter(id => !other.has(id) && !alike.has(id));
  expect(differs(english!, spanish!)).toEqual([]);
  expect(differs(spanish!, english!)).toEqual([]);
});
