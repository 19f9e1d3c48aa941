import { describe, expect, it } from 'vitest';

import { type BackupNews, reminderOf } from '../../../../lib/notebook/backup/reminder';

const now = Date.parse('2026-03-31T12:00:00.000Z');
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();

function remind(news: Partial<BackupNews>) {
  return reminderOf({ changedAt: [ago(40), ago(2)], madeAt: '', putOffUntil: '', ...news }, now);
}

describe('reminderOf', () => {
  it.each<[string, Partial<BackupNews>, 'never-made' | 'old' | undefined]>([
    ['nothing is written yet', { changedAt: [] }, undefined],
    ['no one knows when it was written', { changedAt: [''] }, undefined],
    ['the first words are from today', { changedAt: [ago(0)] }, undefined],
    ['the first words are from a week ago', { changedAt: [ago(7)] }, 'never-made'],
    ['a backup was made last week', { madeAt: ago(7) }, undefined],
    ['a backup was made last month', { madeAt: ago(30) }, 'old'],
    [
      'a backup was made last month and nothing was written since',
      { madeAt: ago(30), changedAt: [ago(40)] },
      undefined,
    ],
    ['it was put off until tomorrow', { putOffUntil: ago(-1) }, undefined],
    ['it was put off until yesterday', { putOffUntil: ago(1) }, 'never-made'],
  ])('when %s', (_, news, expected) => {
    expect(remind(news)).toBe(expected);
  });
});
