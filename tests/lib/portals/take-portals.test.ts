import { describe, expect, it } from 'vitest';

import type { Portal } from '../../../lib/portals/portal';
import { takePortals } from '../../../lib/portals/take-portals';

const portal: Portal = {
  id: 'county-health',
  name: 'County Health',
  where: [{ host: '*.county.example.org', path: '/chart/**' }],
  signs: ['main .record'],
  kinds: [{ kind: 'note', paths: ['**/notes/**'] }],
  whose: ['#name'],
  composer: ['textarea'],
  leaveOut: [],
  from: 'County peers, 2026',
};

describe('takePortals', () => {
  it('takes a portal as it was sent, and no field besides', () => {
    expect(takePortals([{ ...portal, run: 'alert(1)' }])).toEqual([portal]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'county-health'],
    ['a list of nothing', [null, undefined, 3, 'x', []]],
  ])('takes none of %s', (_, sent) => {
    expect(takePortals(sent)).toEqual([]);
  });

  it.each<[string, object]>([
    ['an id that is none', { id: '__proto__' }],
    ['a name without end', { name: 'x'.repeat(61) }],
    ['no pack it comes from', { from: undefined }],
    ['a selector that searches the page', { signs: ['div:has(p)'] }],
    ['a selector the browser would throw at', { whose: ['a{}'] }],
    ['a selector that is no text', { leaveOut: [{}] }],
    ['more selectors than one asks', { composer: Array(21).fill('textarea') }],
    ['a host that is a pattern of another language', { where: [{ host: '(.*)' }] }],
    ['a path that is none', { where: [{ path: 'javascript:x' }] }],
    ['a kind that is none', { kinds: [{ kind: 'secret', paths: ['/x'] }] }],
    ['a kind with paths that are none', { kinds: [{ kind: 'note', paths: 'x' }] }],
    ['no place and no sign: it would be every page', { where: [{ host: '*' }], signs: [] }],
  ])('leaves out one with %s, and keeps the next', (_, change) => {
    expect(takePortals([{ ...portal, ...change }, portal])).toEqual([portal]);
  });

  it('takes no more than a page can go through without waiting', () => {
    expect(takePortals(Array(1_000).fill(portal))).toHaveLength(300);
  });
});
