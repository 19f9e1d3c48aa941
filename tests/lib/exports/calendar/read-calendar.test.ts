import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readCalendar } from '../../../../lib/exports/calendar/read-calendar';
import { expectValue } from '../../notebook/builders';

const here = { now: Date.parse('2026-03-02T09:00:00.000Z'), zone: 'America/New_York' };

function calendar(...events: string[]): string {
  const body = events.map(event => `BEGIN:VEVENT\n${event}\nEND:VEVENT`).join('\n');
  return `BEGIN:VCALENDAR\nVERSION:2.0\n${body}\nEND:VCALENDAR\n`.replaceAll('\n', '\r\n');
}

/** What is coming, as a person would say it. */
async function coming(...events: string[]): Promise<string[]> {
  const read = await expectValue(readCalendar(calendar(...events), here));
  return read.events.map(({ at, zone, title }) => [at, zone, title].filter(Boolean).join(' '));
}

describe('reading a calendar', () => {
  it('lists what is coming, soonest first, and not what is past', async () => {
    expect(
      await coming(
        'UID:1\nSUMMARY:Later\nDTSTART:20260401T090000',
        'UID:2\nSUMMARY:Past\nDTSTART:20260101T090000',
        'UID:3\nSUMMARY:Soon\nDTSTART:20260309T143000',
        'UID:4\nSUMMARY:Called off\nSTATUS:CANCELLED\nDTSTART:20260310T143000',
      ),
    ).toEqual(['2026-03-09T14:30 Soon', '2026-04-01T09:00 Later']);
  });

  it.each([
    ['DTSTART:20260309T183000Z', '2026-03-09T14:30 America/New_York'],
    ['DTSTART;TZID=Europe/Madrid:20260309T143000', '2026-03-09T14:30 Europe/Madrid'],
    ['DTSTART;TZID=Pacific Standard Time:20260309T143000', '2026-03-09T14:30 America/Los_Angeles'],
    ['DTSTART;VALUE=DATE:20260309', '2026-03-09T00:00'],
    ['DTSTART:20260309T143000', '2026-03-09T14:30'],
  ])('%s is %s', async (start, at) => {
    expect(await coming(`UID:1\n${start}`)).toEqual([at]);
  });

  it('says when it does not know a zone, and takes the time as it is written', async () => {
    const read = await expectValue(
      readCalendar(calendar('UID:1\nDTSTART;TZID=Ward clock:20260309T143000'), here),
    );
    expect(read.events).toMatchObject([{ at: '2026-03-09T14:30', zone: '', isZoneUnknown: true }]);
  });

  it('reads a zone that the file describes itself', async () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Ward clock', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...['TZOFFSETFROM:-0300', 'TZOFFSETTO:-0300', 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT'],
    ].join('\r\n');
    const text = calendar('UID:1\nDTSTART;TZID=Ward clock:20260309T143000').replace('BEGIN:VEVENT', zone);
    const read = await expectValue(readCalendar(text, here));
    expect(read.events).toMatchObject([{ at: '2026-03-09T13:30', zone: 'America/New_York' }]);
  });

  it('keeps the hour of what comes every week when the clocks change', async () => {
    const weekly = 'UID:1\nDTSTART;TZID=America/New_York:20250106T090000\nRRULE:FREQ=WEEKLY';
    expect(await coming(weekly)).toEqual([
      ...['2026-03-02T09:00', '2026-03-09T09:00', '2026-03-16T09:00', '2026-03-23T09:00'].map(
        at => `${at} America/New_York`,
      ),
    ]);
  });

  it('leaves out times that were taken out, and moves those that were moved', async () => {
    const weekly =
      'UID:1\nSUMMARY:Group\nDTSTART:20260302T150000\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20260309T150000';
    const moved = 'UID:1\nSUMMARY:Group moved\nRECURRENCE-ID:20260316T150000\nDTSTART:20260317T110000';
    expect(await coming(weekly, moved)).toEqual([
      '2026-03-02T15:00 Group',
      '2026-03-17T11:00 Group moved',
      '2026-03-23T15:00 Group',
    ]);
  });

  it('gives how long and where, as much as a visit holds', async () => {
    const long = 'x'.repeat(900);
    const event = `UID:1\nSUMMARY:${long}\nLOCATION:Room 2\\, up the stairs\nDTSTART:20260309T143000\nDTEND:20260309T145000`;
    const { events } = await expectValue(readCalendar(calendar(event), here));
    expect(events).toMatchObject([{ minutes: 20, where: 'Room 2, up the stairs', title: 'x'.repeat(200) }]);
  });

  it('reads ten thousand events in a few seconds, lists a hundred, and says how many more there are', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => {
      const day = String(1 + (at % 28)).padStart(2, '0');
      const rule = at % 10 === 0 ? '\nRRULE:FREQ=DAILY' : '';
      return `UID:${at}\nSUMMARY:Event ${at}\nDTSTART;TZID=America/New_York:${at % 2 ? 2027 : 2015}05${day}T090000${rule}`;
    });
    const start = performance.now();
    const read = await expectValue(readCalendar(calendar(...many), here));
    expect(read.events).toHaveLength(100);
    expect(read.leftOut).toBeGreaterThan(4_000);
    expect(read.uncounted).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);

  it('stops counting a rule that never ends', async () => {
    const start = performance.now();
    const never = Array.from(
      { length: 60 },
      (_, at) => `UID:${at}\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY`,
    );
    const soon = 'UID:x\nSUMMARY:Soon\nDTSTART:20260309T143000';
    const read = await expectValue(readCalendar(calendar(...never, soon), here));
    expect(read).toMatchObject({ events: [{ title: 'Soon' }], uncounted: 60 });
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);

  it.each([
    ['not-a-calendar', ''],
    ['not-a-calendar', 'Dear Dr. Lee'],
    ['not-a-calendar', '{"a":1}'],
    ['damaged-calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM'],
    ['damaged-calendar', calendar('UID:1\nDTSTART:2026-99-99').replace('END:VCALENDAR', '')],
    ['damaged-calendar', calendar('UID:1\nSUMMARY:No day')],
    ['no-events', calendar('UID:1\nDTSTART:20200101T090000')],
    ['too-big', `BEGIN:VCALENDAR${'x'.repeat(20_000_001)}`],
  ])('refuses with %s', (code, text) => {
    expect(readCalendar(text, here)).toEqual({ ok: false, code });
  });

  it('reads the rest when one entry is broken, and says so', async () => {
    const text = calendar('UID:1\nSUMMARY:No day', 'UID:2\nSUMMARY:Soon\nDTSTART:20260309T143000');
    expect(await expectValue(readCalendar(text, here))).toMatchObject({
      unreadable: 1,
      events: [{ title: 'Soon' }],
    });
  });

  it('answers, whatever is cut off or changed', () => {
    const whole = calendar(
      'UID:1\nSUMMARY:Group 😴\nDTSTART;TZID=America/New_York:20260302T150000\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE\nDURATION:PT20M',
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ maxLength: 3 }), (at, noise) => {
        const answer = readCalendar(whole.slice(0, at) + noise + whole.slice(at + 1), here);
        for (const event of answer.ok ? answer.value.events : [])
          expect(event.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
      }),
      { numRuns: 300 },
    );
  });
});
