import { describe, expect, it } from 'vitest';

import { suggest } from '../../../lib/workbench/suggest';

const commands = ['a.one', 'b.two', 'b.three', 'c.four', 'd.five'].map(id => ({ id }));
const ids = (recent: string[], feature = '') => suggest(commands, { recent, feature }).map(({ id }) => id);

describe('suggest', () => {
  it('leaves the order where nothing was asked for and the view has no commands', () => {
    expect(ids([])).toEqual(['a.one', 'b.two', 'b.three', 'c.four', 'd.five']);
  });

  it('puts what was asked for last first, then what belongs to the view', () => {
    expect(ids(['d.five', 'b.three'], 'b')).toEqual(['d.five', 'b.three', 'b.two', 'a.one', 'c.four']);
  });

  it('leaves out what no longer applies, and keeps to three', () => {
    expect(ids(['gone', 'd.five', 'c.four', 'b.three', 'b.two'])).toEqual([
      'd.five',
      'c.four',
      'b.three',
      'a.one',
      'b.two',
    ]);
  });
});
