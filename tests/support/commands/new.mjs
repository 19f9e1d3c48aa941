import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './run.mjs';

/** `npm run new -- <feature>`: writes the skeleton of a feature, and says what is left to do. */

const [feature] = process.argv.slice(2);
if (!/^[a-z][a-z-]*$/.test(feature ?? '')) {
  console.error('Say what it is called, in small letters: npm run new -- notes');
  process.exit(1);
}
const folder = join(root, 'components', feature);
if (existsSync(folder)) {
  console.error(`components/${feature} is already there. Nothing was changed.`);
  process.exit(1);
}

const name = feature.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const title = name[0].toUpperCase() + name.slice(1);

const files = {
  [`components/${feature}/contribution.tsx`]: `import type { Contribution } from '../../lib/workbench/contribution';
import { QuestionIcon } from '../frame/first-icons';
import type { Services } from '../services';
import { ${title}View } from './${title}View';

/** TODO: what this feature is for, in one sentence. */
export const ${name}: Contribution<Services> = {
  id: '${feature}',
  commands: [
    { id: '${feature}.show', text: 'cmd-${feature}', run: ({ workbench }) => workbench().show('${feature}') },
  ],
  views: [
    { id: '${feature}', text: 'view-${feature}', order: 100, icon: QuestionIcon, render: () => <${title}View /> },
  ],
};
`,
  [`components/${feature}/${title}View.tsx`]: `import { useServices } from '../frame/context';

/** TODO: what a person does here. */
export function ${title}View() {
  const { t } = useServices();
  return <h1>{t('view-${feature}')}</h1>;
}
`,
  [`public/locales/en/${feature}.ftl`]: `view-${feature} = ${title}\ncmd-${feature} = Go to ${title}\n    .words = everyday words for it\n`,
  [`public/locales/es/${feature}.ftl`]: `view-${feature} = ${title}\ncmd-${feature} = Ir a ${title}\n    .words = palabras de cada día\n`,
  [`tests/components/${feature}/${title}View.test.tsx`]: `// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { ${title}View } from '../../../components/${feature}/${title}View';
import { show } from '../../support/show';

it('says where one is', () => {
  const { getByRole } = show(<${title}View />);
  expect(getByRole('heading').textContent).toBe('${title}');
});
`,
};

for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
console.log(`
Next:
  1. Add ${name} to components/contributions.ts: one import, one place in the list.
  2. Choose its icon (components/frame/first-icons.ts; a view off the rail has none) and its order on the rail.
  3. Write its words in English and Spanish, then npm test.
  docs/adding-a-feature.md has the whole path.`);
