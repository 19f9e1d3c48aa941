import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

/** The rules of these sets that look at colors. All others find the same in the light and in the dark. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page, a line each: the rule, and where. Empty is good.
 * Evaluated by the driver, so the page's Content-Security-Policy is as in the field.
 *
 * @param only - `colors`: for a page that was looked at with every rule a moment ago, in other colors.
 */
export async function findBarriers(page: Page, only?: 'colors'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const runOnly = only ? { type: 'rule', values: colorRules } : { type: 'tag', values: ruleSets };
  const { violations } = await page.evaluate(options => axe.run(document, options), {
    resultTypes: ['violations'],
    runOnly,
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary ?? ''}`,
    ),
  );
}
