import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
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

it('takes a kind of forms out of pdf.js, and leaves all else of it that can be parsed', () => {
  const code = readFileSync(inProject('node_modules/pdfjs-dist/build/pdf.worker.mjs'), 'utf8');
  const left = withoutWaysOut(code);
  expect(code.length - left.length).toBeGreaterThan(300_000);
  expect(left.match(/class XFAFactory/g)).toHaveLength(1);
  expect(left).not.toContain('class XFAParser');
  expect(left).toContain('class PDFDocument');
  expect(parseAst(left).body.length).toBeGreaterThan(100); // throws for what is no program
});
