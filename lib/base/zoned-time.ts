import type { LocalTime } from './when';

/**
 * The moment of a time on the clocks of a zone, in milliseconds since 1970.
 *
 * Where the clocks went forward over it, the time did not exist, and it is as much later as they went; where they went
 * back it was twice, and the first is meant.
 *
 * @param zone - A name that the browser knows, such as `America/New_York`.
 */
export function momentOf(at: LocalTime, zone: string): number {
  const wall = Date.parse(`${at}:00.000Z`);
  const day = 86_400_000;
  // A day away the change is over, or not yet there.
  const [before, after] = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)];
  const fits = [wall - before, wall - after].filter(moment => moment + offsetAt(moment, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before;
}

/** What the clocks of a zone show at a moment. */
export function timeIn(zone: string, moment: number): LocalTime {
  return new Date(moment + offsetAt(moment, zone)).toISOString().slice(0, 16);
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: string) => parts.get(name as Intl.DateTimeFormatPartTypes) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(moment / 1_000) * 1_000;
}

/** Making one costs more than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  } as Intl.DateTimeFormatOptions);
  formats.set(timeZone, format);
  return format;
}
