import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { withoutWaysOut } from '../quiet';
import { inProject } from './support/paths';
import { findNetworkUse } from './support/scan';

const files = ['pdfjs-dist/build/pdf.mjs', 'pdfjs-dist/build/pdf.worker.mjs', 'papaparse/papaparse.min.js'];

describe.each(files)('%s', file => {
  const code = readFileSync(inProject(`node_modules/${file}`), 'utf8');

  it('has ways out, which are gone from what we use of it', () => {
    expect(findNetworkUse(code).length).toBeGreaterThan(0);
    expect(findNetworkUse(withoutWaysOut(code))).toEqual([]);
  });
});
