import { effect } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../../lib/diagnostics/diagnostic';
import { createDiagnostics } from '../../../lib/diagnostics/diagnostics';

function diagnostic(id: string): Diagnostic {
  return { id, severity: 'explain', text: id, quote: { exact: id, before: '', after: '' }, count: 1 };
}

describe('createDiagnostics', () => {
  it('keeps what each owner found, and puts the new in the place of the old', () => {
    const diagnostics = createDiagnostics();
    diagnostics.set('page', [diagnostic('edema'), diagnostic('taper')]);
    diagnostics.set('questions', [diagnostic('appeal')]);
    diagnostics.set('page', [diagnostic('taper')]);
    expect(diagnostics.all.value.map(({ id }) => id)).toEqual(['taper', 'appeal']);
    expect([diagnostics.of('page').length, diagnostics.of('nobody').length]).toEqual([1, 0]);
  });

  it('tells whoever reads an owner\u2019s when they change', () => {
    const diagnostics = createDiagnostics();
    const seen: number[] = [];
    effect(() => void seen.push(diagnostics.of('page').length));
    diagnostics.set('page', [diagnostic('edema')]);
    diagnostics.set('page', []);
    expect(seen).toEqual([0, 1, 0]);
  });
});
