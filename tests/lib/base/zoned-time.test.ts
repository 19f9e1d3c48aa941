import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { momentOf, timeIn } from '../../../lib/base/zoned-time';

const iso = (at: string, zone: string) => new Date(momentOf(at, zone)).toISOString().slice(0, 16);

describe('the moment of a local time', () => {
  it.each([
    ['2026-01-15T09:00', 'America/New_York', '2026-01-15T14:00'],
    ['2026-07-15T09:00', 'America/New_York', '2026-07-15T13:00'],
    ['2026-07-15T09:00', 'Asia/Kolkata', '2026-07-15T03:30'],
    ['2026-07-15T09:00', 'UTC', '2026-07-15T09:00'],
    // The clocks go forward at 2: half past two is half past three.
    ['2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00'],
    // They go back at 2: half past one is twice, and the first is meant.
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
    ['2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00'],
    // A change of half an hour, on the other side of the world.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
  ])('%s in %s is %s', (at, zone, moment) => expect(iso(at, zone)).toBe(moment));

  it('is shown again as it was, wherever it exists', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'America/Phoenix',
      'Europe/Madrid',
      'Asia/Kathmandu',
      'UTC',
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), zones, (ms, zone) => {
        const minute = Math.floor(ms / 60_000) * 60_000;
        const at = timeIn(zone, minute);
        expect(timeIn(zone, momentOf(at, zone))).toBe(at);
      }),
    );
  });
});
