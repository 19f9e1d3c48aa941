import { expect, it } from 'vitest';
import * as Y from 'yjs';

import type { Shown } from '../../../../lib/review/session';
import { readDial, readLevel, rememberHow } from '../../../../lib/review/sitting/help-history';

const said = () => new Y.Doc().getMap('said');
const own = { ownWords: 1, ownAsks: 1 };
const theirs = { ownWords: 0, ownAsks: 0 };
let number = 0;

function ended(went: Shown['went'], day = ++number): Shown {
  const at = new Date(Date.UTC(2026, 0, day)).toISOString();
  const about = { with: 'Sam', purpose: '', from: at, until: at, endedAt: at, items: [] };
  return { id: `s${day}`, ...about, ...(went && { went }) };
}

it('starts with all help, as it goes', () => {
  expect([readDial(said()), readLevel(said())]).toEqual(['auto', 'full']);
});

it('remembers each time once, and not those that still go on or had too few words', () => {
  const map = said();
  const log = [ended(own), ended(own)];
  rememberHow(map, log);
  const level = readLevel(map);
  rememberHow(map, [...log, ended(undefined), { ...ended(own), endedAt: '' }]);
  expect([level, readLevel(map), map.size]).toEqual(['some', 'some', 2]);
});

it('keeps what the dial says, and what is no dial reads as it goes', () => {
  const map = said();
  map.set('dial', 'less');
  expect(readLevel(map)).toBe('little');
  map.set('dial', 'louder');
  expect(readDial(map)).toBe('auto');
});

it('lets the oldest go, and takes none of them in again', () => {
  const map = said();
  const log = Array.from({ length: 30 }, (_, at) => ended(at < 25 ? own : theirs, at + 1));
  rememberHow(map, log);
  expect(map.size).toBe(20);
  rememberHow(map, log);
  expect([...map.keys()].sort()).not.toContain('went/s1');
  expect(map.size).toBe(20);
  expect(readLevel(map)).toBe('full');
});

it('holds counts and days alone', () => {
  const map = said();
  rememberHow(map, [{ ...ended(own), items: [{ id: 'question/1', text: 'Secret words' }] }]);
  expect(JSON.stringify(map)).not.toMatch(/Secret|Sam/);
});
