import { describe, expect, it } from 'vitest';

import { isOnSites } from '../../../entrypoints/page.content/sites';

const page = { protocol: 'https:', hostname: 'portal.example.org' };

describe('isOnSites', () => {
  it.each([
    'https://portal.example.org/*',
    '*://portal.example.org/*',
    'https://*.example.org/*',
    'https://*.portal.example.org/*',
    'https://*/*',
    '<all_urls>',
  ])('takes the page for one of %s', pattern => {
    expect(isOnSites(page, [pattern])).toBe(true);
  });

  it.each([
    'http://portal.example.org/*',
    'https://example.org/*',
    'https://*.ample.org/*',
    'https://portal.example.org.evil.test/*',
    'https://portalXexample.org/*',
    'file:///*',
    'nonsense',
    7,
    null,
  ])('does not take it for one of %s', pattern => {
    expect(isOnSites(page, [pattern])).toBe(false);
  });

  it.each([undefined, null, 'https://portal.example.org/*', {}])(
    'believes no storage that holds %j',
    kept => {
      expect(isOnSites(page, kept)).toBe(false);
    },
  );
});
