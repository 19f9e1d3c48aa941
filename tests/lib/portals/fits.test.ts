import { describe, expect, it } from 'vitest';

import { fits, fitsPlace } from '../../../lib/portals/fits';

describe('fits', () => {
  it.each([
    ['/MyChart/app/test-results/details', '**/app/test-results/**', true],
    ['/MyChart-PRD/app/visits', '/mychart*/**', true],
    ['/yourchart/app/visits', '/mychart*/**', false],
    ['/portal12/jsp/a/b.jsp', '/portal*/jsp/**', true],
    ['/portal/x/jsp/a', '/portal*/jsp/**', false],
    ['www.va.gov', '*.va.gov', true],
    ['va.gov.evil.example', '*.va.gov', false],
    ['', '**', true],
    ['', '*', true],
    ['a', '', false],
  ])('%s by %s: %s', (text, pattern, is) => {
    expect(fits(text, pattern)).toBe(is);
  });

  it('takes no longer for a pattern that means to make it wait', () => {
    const startMs = performance.now();
    expect(fits('a'.repeat(2_000), `${'**a'.repeat(30)}b`)).toBe(false);
    expect(performance.now() - startMs).toBeLessThan(2_000);
  });
});

describe('fitsPlace', () => {
  it('needs both the host and the path, where both are said', () => {
    const page = { host: 'www.va.gov', path: '/my-health/medications' };
    expect(fitsPlace(page, { host: '*.va.gov', path: '/my-health/**' })).toBe(true);
    expect(fitsPlace(page, { host: '*.va.gov', path: '/claims/**' })).toBe(false);
    expect(fitsPlace(page, { path: '/my-health/**' })).toBe(true);
  });
});
