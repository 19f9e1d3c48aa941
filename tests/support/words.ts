import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createLocalize, type Locale, type Localize } from '../../lib/base/localize';
import { inProject } from './paths';

/** The words people see, by their message id: tests name things as the product does, in any language. */
export function readWords(locale: Locale): Localize {
  return createLocalize(locale, sourceOf(locale));
}

function sourceOf(locale: Locale): string {
  const folder = inProject('public', 'locales', locale);
  const files = readdirSync(folder).filter(name => name.endsWith('.ftl'));
  return files.map(name => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** Messages of one line with no places in them, by id: for a test that looks for one language within the other. */
export function messagesIn(locale: Locale): Map<string, string> {
  const source = sourceOf(locale);
  const lines = source.matchAll(/^([a-z][a-zA-Z0-9-]*) = ([^{}\n]+)$/gm);
  return new Map([...lines].map(([, id = '', text = '']) => [id, text.trim()]));
}
