import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../../lib/exports/calendar/read-calendar';
import { writeCalendar } from '../../../../lib/exports/calendar/write-calendar';
import { chooseParts } from '../../../../lib/exports/choose';
import { confirmDay } from '../../../../lib/notebook/deadlines/deadline';
import type { Visit } from '../../../../lib/notebook/visit';
import { readWords } from '../../../support/words';
import { expectValue } from '../../notebook/builders';
import { visit } from '../out';

const now = Date.parse('2026-03-02T09:00:00.000Z');
const t = readWords('en');
const write = (over: Partial<Visit>, names: 'shown' | 'hidden' = 'shown') =>
  writeCalendar(chooseParts(visit(over)).out, { t, now, names });

/** The entries of a file: when, and what they are called. */
function entries(file: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar
    .getAllSubcomponents('vevent')
    .map(event => `${event.getFirstPropertyValue('dtstart')} ${event.getFirstPropertyValue('summary')}`);
}

const from = await expectValue(confirmDay('2026-09-15', { now: () => now }));
const promise = {
  id: 'p',
  what: 'Send it',
  who: 'Ana',
  reference: '',
  madeOn: '',
  due: '2026-03-09',
  keptOn: '',
  createdAt: '',
};

describe('a calendar file', () => {
  it('has the visit on the clock of its zone, in UTC', () => {
    const file = write({
      at: '2026-03-09T14:30',
      zone: 'America/New_York',
      minutes: 20,
      with: 'Dr. Lee',
      where: 'Room 2',
    });
    expect(entries(file)).toEqual(['2026-03-09T18:30:00Z Visit with Dr. Lee']);
    expect(file).toContain('DURATION:PT20M');
    expect(file.match(/TRIGGER:-P(\dD)/g)).toEqual(['TRIGGER:-P3D', 'TRIGGER:-P1D']);
  });

  it('has a visit without a zone at the hour it was written', () => {
    expect(entries(write({ at: '2026-03-08T02:30' }))).toEqual(['2026-03-08T02:30:00 Visit']);
  });

  it('has what is to be done, what was promised, and nothing that is done', () => {
    const step = { id: 's', what: 'Call', who: 'me', by: '2026-03-12', doneOn: '', createdAt: '' };
    const file = write({
      nextSteps: [step, { ...step, id: 'done', doneOn: '2026-03-03' }, { ...step, id: 'some day', by: '' }],
      promises: [promise, { ...promise, id: 'kept', keptOn: '2026-03-03' }],
    });
    expect(entries(file)).toEqual(['2026-03-12 To do: Call', '2026-03-09 Ana said: Send it']);
  });

  it('counts down to the last day for an appeal', () => {
    const file = write({ deadlines: [{ id: 'd', kind: 'appeal', from, letterSays: '' }] });
    expect(entries(file)).toEqual([
      '2027-03-14 Last day to send my letter',
      '2026-12-14 90 days left to send my letter',
      '2027-02-12 30 days left to send my letter',
      '2027-03-07 7 days left to send my letter',
    ]);
  });

  it('looks for an answer to a correction on day 60 and day 90', () => {
    const file = write({ deadlines: [{ id: 'd', kind: 'correction', from, letterSays: '' }] });
    expect(entries(file)).toEqual([
      '2026-11-14 Look for an answer to my letter',
      '2026-12-14 Last day for an answer to my letter',
    ]);
  });

  it('names nobody when names are hidden', () => {
    const file = write(
      { at: '2026-03-09T14:30', with: 'Dr. Lee', where: 'Clinic', promises: [promise] },
      'hidden',
    );
    expect(file).not.toMatch(/Lee|Clinic|Ana|Send/);
  });

  it('is never wider than 75 bytes, and says what the person said, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), who => {
        const file = write({ at: '2026-03-09T14:30', with: who });
        const widest = Math.max(...file.split('\r\n').map(line => new TextEncoder().encode(line).length));
        expect(widest).toBeLessThanOrEqual(75);
        const [entry] = entries(file);
        const bare = (text: string) => text.replace(/\p{C}|\s/gu, '');
        expect(bare(entry!)).toBe(bare(`2026-03-09T14:30:00 ${t('calendar-visit', { who })}`));
      }),
    );
  });

  it('is read back by our own reader', () => {
    const file = write({
      at: '2026-03-09T14:30',
      zone: 'America/New_York',
      minutes: 20,
      with: 'Dr. Lee',
      where: 'Room 2',
    });
    expect(readCalendar(file, { now, zone: 'America/New_York' })).toMatchObject({
      value: {
        events: [{ at: '2026-03-09T14:30', minutes: 20, title: 'Visit with Dr. Lee', where: 'Room 2' }],
      },
    });
  });
});
