import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { readPortals } from '../../../lib/portals/read-portals';
import { inProject } from '../../support/paths';
import { readPortalPages } from '../../support/portal-pages';

const portal = {
  id: 'some-portal',
  name: 'Some portal',
  where: [{ host: '*.portal.example.org' }],
  kinds: [{ kind: 'note', paths: ['**/notes/**'] }],
  proved: ['some-note'],
};

function refusalOf(change: object): string | undefined {
  const { refused } = readPortals({ portals: [{ ...portal, ...change }] });
  return refused[0]?.reason;
}

describe('readPortals', () => {
  it('takes a portal as it is', () => {
    expect(readPortals({ portals: [portal] })).toEqual({
      entries: [{ ...portal, signs: [], whose: [], composer: [], leaveOut: [] }],
      refused: [],
    });
  });

  it.each([
    ['a field we do not know', { run: 'alert(1)' }, 'unknown-field'],
    ['markup in its name', { name: '<b>x</b>' }, 'markup'],
    ['a kind that is none', { kinds: [{ kind: 'secret', paths: ['/x'] }] }, 'wrong-shape'],
    ['a selector that searches the page', { whose: ['div:has(p) ~ *'] }, 'wrong-shape'],
    ['a selector with an end of its own', { signs: ['a{} b'] }, 'wrong-shape'],
    ['a host that is a pattern of another language', { where: [{ host: '(.*)' }] }, 'wrong-shape'],
    ['no place and no sign: it would be every page', { where: [{ host: '*' }] }, 'wrong-shape'],
    ['a page that proves it and is no name', { proved: ['../x'] }, 'wrong-shape'],
  ])('refuses %s', (_what, change, reason) => {
    expect(refusalOf(change)).toBe(reason);
  });

  it('takes one that no page of ours proves: somebody else wrote it', () => {
    expect(refusalOf({ proved: undefined })).toBeUndefined();
  });

  it('takes landmarks as they are written', () => {
    const signs = ['#a', '.b-c', 'va-textarea[name="x"]', '[class*="mantine-"]', 'main .x h1', 'table.y'];
    expect(refusalOf({ signs })).toBeUndefined();
  });
});

describe('the portals we know', () => {
  const file = JSON.parse(readFileSync(inProject('public/packs/portals/portals/portals.json'), 'utf8'));
  const { entries } = readPortals(file);
  const pages = readPortalPages();

  it.each(entries.map(entry => [entry.name, entry.proved] as const))(
    '%s is proved by a page',
    (name, proved) => {
      expect(proved).not.toEqual([]);
      for (const page of proved) {
        expect(pages.find(one => one.name === page)?.about.portal, page).toBe(name);
      }
    },
  );

  it('are those people asked for', () => {
    expect(entries.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'mychart',
        'va',
        'oracle-health',
        'athenahealth',
        'healow',
        'nhs-app',
        'openemr',
        'foomedical',
        'ccda',
      ]),
    );
  });
});
