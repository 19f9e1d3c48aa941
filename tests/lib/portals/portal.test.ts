import { expect, it } from 'vitest';

import { mergePortals, type Portal } from '../../../lib/portals/portal';

const portal = (id: string, name: string): Portal => ({
  ...{ id, name, where: [{ host: `${id}.example.org` }], signs: [] },
  ...{ kinds: [], whose: [], composer: [], leaveOut: [] },
});

it('puts a later portal in the place of an earlier one with its id, and a new one after all', () => {
  const merged = mergePortals([
    portal('a', 'Ours'),
    portal('b', 'Ours too'),
    portal('c', 'New'),
    portal('a', 'Theirs'),
  ]);
  expect(merged.map(({ name }) => name)).toEqual(['Theirs', 'Ours too', 'New']);
});
