import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { withoutWaysOut } from '../quiet-pdf';
import { inProject } from './support/paths';
import { findNetworkUse } from './support/scan';

describe.each(['pdf.mjs', 'pdf.worker.mjs'])('%s', file => {
  const code = readFileSync(inProject(`node_modules/pdfjs-dist/build/${file}`), 'utf8');

  it('has ways out, which are gone from what we use of it', () => {
    expect(findNetworkUse(code).length).toBeGreaterThan(0);
    expect(findNetworkUse(withoutWaysOut(code))).toEqual([]);
  });
});
