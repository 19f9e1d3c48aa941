import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createLocalize, type Locale, type Localize } from '../../lib/base/localize';
import { inProject } from './paths';

/** The words people see, by their message id: tests name things as the product does, in any language. */
export function readWords(locale: Locale): Localize {
  const folder = inProject('public', 'locales', locale);
  const files = readdirSync(folder).filter(name => name.endsWith('.ftl'));
  return createLocalize(locale, files.map(name => readFileSync(join(folder, name), 'utf8')).join('\n'));
}
