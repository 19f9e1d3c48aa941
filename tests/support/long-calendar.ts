import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Driver } from './drivers';
import { waitFor } from './wait';
import { readWords } from './words';

const t = readWords('en');

/** Ten thousand entries, half of them still to come, some of them each day for ever. */
function longCalendar(): string {
  const year = new Date().getFullYear() + 1;
  const events = Array.from({ length: 10_000 }, (_, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0');
    const rule = at % 10 === 0 ? '\r\nRRULE:FREQ=DAILY' : '';
    const start = `${at % 2 ? year : 2015}05${day}T090000`;
    return `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:Event ${at}\r\nDTSTART;TZID=America/New_York:${start}${rule}\r\nEND:VEVENT`;
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

/** Choose a very long calendar in a new panel. Says how many entries it offers, and the longest pause in ms meanwhile. */
export async function readLongCalendar(chromium: Driver): Promise<{ found: number; longest: number }> {
  const panel = await chromium.openExtensionPage('sidepanel.html');
  const file = join(tmpdir(), `in-my-corner-${process.pid}.ics`);
  await writeFile(file, longCalendar());
  await panel.waitForSelector('.rail-item');
  await panel.$$eval(
    '.rail-item',
    (items, name) => (items.find(item => item.textContent?.startsWith(name)) as HTMLElement).click(),
    t('view-questions'),
  );
  const field = await panel.waitForSelector('input[accept*="calendar"]');
  await panel.evaluate(watchPauses);
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  const entries = () => panel.$$eval('.prepare-more section .door', doors => doors.length);
  const found = await waitFor('the entries', async () => (await entries()) || undefined, {
    timeoutMs: 30_000,
  });
  const longest = await panel.evaluate(() => (window as unknown as { longest: number }).longest);
  await rm(file);
  await panel.close();
  return { found, longest };
}

/** Runs in the page: a tick each 20 ms, and the longest time between two. */
function watchPauses(): void {
  const watched = window as unknown as { longest: number };
  watched.longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watched.longest = Math.max(watched.longest, now - last);
    last = now;
  }, 20);
}
