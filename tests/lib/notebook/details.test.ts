import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { checkDetails, isZone, readDetails, readPaths, writeDetails } from '../../../lib/notebook/details';

function mapOf(values: Record<string, unknown>): Y.Map<unknown> {
  const map = new Y.Doc().getMap<unknown>('details');
  for (const [name, value] of Object.entries(values)) map.set(name, value);
  return map;
}

const nothing = { at: '', zone: '', kind: '', hardest: '' };

describe('readDetails', () => {
  it('reads what was written', () => {
    const details = { at: '2026-03-09T14:30', zone: 'America/New_York', kind: 'therapy', hardest: 'q' };
    expect(readDetails(mapOf({ ...details, minutes: 45, heard: 7 }))).toEqual({
      ...details,
      minutes: 45,
      heard: 7,
    });
  });

  it.each([{ at: 7, zone: null, kind: ['x'], hardest: {} }, { minutes: '45' }, { heard: 0 }, { heard: 11 }])(
    'reads %j as nothing',
    values => {
      expect(readDetails(mapOf(values))).toEqual(nothing);
    },
  );

  it.each([1.5, Number.NaN, 24 * 60 + 1, -1])('takes no visit of %d minutes', minutes => {
    expect(readDetails(mapOf({ minutes }))).toEqual(nothing);
  });
});

describe('checkDetails', () => {
  it.each([
    [{ at: '2026-02-30T10:00' }, 'bad-date'],
    [{ at: 'tomorrow' }, 'bad-date'],
    [{ zone: 'Mars/Olympus' }, 'bad-zone'],
    [{ kind: 'x'.repeat(101) }, 'too-long'],
    [{ heard: 11 }, 'bad-number'],
    [{ minutes: 0 }, 'bad-number'],
  ])('refuses %j: %s', (details, code) => {
    expect(checkDetails(details)).toEqual({ ok: false, code });
  });

  it.each([{}, { at: '' }, { zone: 'Europe/Madrid' }, { heard: undefined }, { confidenceBefore: 10 }])(
    'takes %j',
    details => {
      expect(checkDetails(details)).toMatchObject({ ok: true });
    },
  );
});

describe('writeDetails', () => {
  it('writes only what differs, and takes back what is undefined', () => {
    const map = mapOf({ at: '2026-03-09T14:30', heard: 7 });
    const updates: Uint8Array[] = [];
    map.doc!.on('update', update => updates.push(update));
    writeDetails(map, { at: '2026-03-09T14:30' });
    expect(updates).toEqual([]);
    writeDetails(map, { heard: undefined, kind: 'therapy' });
    expect(map.toJSON()).toEqual({ at: '2026-03-09T14:30', kind: 'therapy' });
  });
});

describe('readPaths', () => {
  it('reads each path, by name, and leaves out what is none', () => {
    const paths = mapOf({
      ready: { step: 'two', skipped: ['one', 7], finishedAt: '2026-03-02T09:00:00.000Z' },
      after: { step: 'one', beganAt: '2026-03-01T09:00:00.000Z' },
      broken: { skipped: [] },
      none: null,
    });
    const read = readPaths(paths);
    expect(Object.keys(read)).toEqual(['after', 'ready']);
    expect(read).toEqual({
      after: { step: 'one', skipped: [], finishedAt: '', beganAt: '2026-03-01T09:00:00.000Z' },
      ready: { step: 'two', skipped: ['one'], finishedAt: '2026-03-02T09:00:00.000Z' },
    });
  });
});

describe('isZone', () => {
  it.each([
    ['', true],
    ['America/Puerto_Rico', true],
    ['UTC', true],
    ['America/Nowhere', false],
    ['<b>', false],
  ])('"%s": %s, and the same when asked again', (zone, known) => {
    expect([isZone(zone), isZone(zone)]).toEqual([known, known]);
  });
});
