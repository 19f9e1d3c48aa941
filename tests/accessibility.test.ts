import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { inProject } from './support/paths';

const document = readFileSync(inProject('docs', 'accessibility.md'), 'utf8');

/** `file` › part of the name of a test in it, as the document writes it. */
const named = [...document.matchAll(/`(tests\/[^`]+)`(?: › ([^|\n;]+))?/g)]
  .map(([, file = '', test = '']) => ({ file, test: test.trim().replace(/[.,].*$/, '') }))
  .filter(({ file }) => /\.(test|spec)\.tsx?$/.test(file));

describe('docs/accessibility.md', () => {
  it('names a test for each line of its list', () => {
    const lines = document.split('\n').filter(line => /^\| (\d|forced)/.test(line));
    const list = lines.filter(line => !/^\| \d \|/.test(line));
    expect(list.length).toBeGreaterThan(30);
    expect(list.filter(line => !/`tests\/[^`]+\.(test|spec)\.tsx?`/.test(line))).toEqual([]);
  });

  it.each(named)('names a test that is there: $file › $test', ({ file, test }) => {
    expect(existsSync(inProject(file)), file).toBe(true);
    // A name may be written with a number or a view put in later.
    const source = readFileSync(inProject(file), 'utf8').replaceAll('%s ', '').replaceAll('%s', '');
    expect(source).toContain(test);
  });
});
