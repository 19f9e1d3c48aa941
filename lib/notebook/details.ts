import type * as Y from 'yjs';

import { fail, type Result, succeed } from '../base/result';
import { asText } from './items/shapes';
import { isVisitTime, type PathProgress, type VisitDetails } from './visit';

/** What may be said of a visit by `set`. Undefined takes a number back. */
export type NewDetails = Partial<VisitDetails>;
export type DetailFailure = 'bad-date' | 'bad-zone' | 'bad-number' | 'too-long';

const numbers = { minutes: 24 * 60, heard: 10, confidenceBefore: 10, confidenceAfter: 10 } as const;
const numberNames = Object.keys(numbers) as (keyof typeof numbers)[];

/** Kinds are ids of packs. In UTF-16 code units. */
const longestKind = 100;

/** Read the details from disk. A value that is not one of ours is as if it were not there. */
export function readDetails(details: Y.Map<unknown>): VisitDetails {
  const read: VisitDetails = {
    at: asText(details.get('at')),
    zone: asText(details.get('zone')),
    kind: asText(details.get('kind')),
    hardest: asText(details.get('hardest')),
  };
  for (const name of numberNames) {
    const value = details.get(name);
    if (isNumberFor(name, value)) read[name] = value;
  }
  return read;
}

/** Whether these may be written. */
export function checkDetails(details: NewDetails): Result<void, DetailFailure> {
  const { at = '', zone = '', kind = '' } = details;
  if (!isVisitTime(at)) return fail('bad-date');
  if (!isZone(zone)) return fail('bad-zone');
  if (kind.length > longestKind) return fail('too-long');
  const isRight = numberNames.every(name => details[name] === undefined || isNumberFor(name, details[name]));
  return isRight ? succeed() : fail('bad-number');
}

/** Write those that differ. */
export function writeDetails(target: Y.Map<unknown>, details: NewDetails): void {
  for (const [name, value] of Object.entries(details)) {
    if (target.get(name) === value) continue;
    if (value === undefined) target.delete(name);
    else target.set(name, value);
  }
}

export function readPaths(paths: Y.Map<unknown>): Record<string, PathProgress> {
  const read: Record<string, PathProgress> = {};
  for (const id of [...paths.keys()].sort()) {
    const { step, skipped, finishedAt, beganAt } = Object(paths.get(id)) as Partial<
      Record<keyof PathProgress, unknown>
    >;
    if (typeof step !== 'string') continue;
    const names = Array.isArray(skipped) ? skipped.filter(name => typeof name === 'string') : [];
    read[id] = { step, skipped: names, finishedAt: asText(finishedAt) };
    if (typeof beganAt === 'string') read[id].beganAt = beganAt;
  }
  return read;
}

/** Whether the browser knows a time zone of this name. Empty is the person's own. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? (zone === '' || canFormat(zone));
  if (zones.size < mostZones) zones.set(zone, known);
  return known;
}

/** Asking is slow, and a calendar asks ten thousand times for the same. There are about six hundred names. */
const zones = new Map<string, boolean>();
const mostZones = 2_000;

function canFormat(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false; // it says so by throwing
  }
}

function isNumberFor(name: keyof typeof numbers, value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= numbers[name];
}
