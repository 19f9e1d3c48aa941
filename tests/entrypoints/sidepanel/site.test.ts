import { describe, expect, it } from 'vitest';

import { siteOf } from '../../../entrypoints/sidepanel/site';

describe('siteOf', () => {
  it.each([
    ['https://portal.example.org/visits/1?x=2#y', 'portal.example.org', 'https://portal.example.org/*'],
    ['http://127.0.0.1:8080/', '127.0.0.1', 'http://127.0.0.1/*'],
    ['https://user:secret@Portal.Example.org/', 'portal.example.org', 'https://portal.example.org/*'],
  ])('is one host and no other: %s', (url, host, pattern) => {
    expect(siteOf(url)).toEqual({ host, pattern });
  });

  it.each([
    undefined,
    '',
    'not an address',
    'chrome://settings/',
    'about:blank',
    'file:///home/me/record.xml',
    'chrome-extension://test/record.html',
    'moz-extension://test/record.html',
  ])('is nothing we could stay on for: %s', url => {
    expect(siteOf(url)).toBeUndefined();
  });
});
