import { strFromU8, strToU8, Unzip, type UnzipFile, UnzipInflate, type Zippable, zipSync } from 'fflate';

import { fail, type Result, succeed } from '../base/result';
import { longestPath, mostFiles, plainPath } from './manifest';
import type { PackFiles } from './read-pack';

/**
 * Why a file was not opened at all.
 *
 * - `pack-too-big`: the file, what is in it, or the number of its files.
 * - `not-a-pack`: no zip with a `pack.json`, or one that breaks off.
 * - `pack-path`: a name in it leads out of its own folder, or hides what it is.
 */
export type CornerFailure = 'pack-too-big' | 'not-a-pack' | 'pack-path';

/** Largest file that is read at all, in bytes: a pack of ten thousand entries is about one million. */
export const largestCorner = 10 * 1024 * 1024;
const largestUnpacked = 20 * 1024 * 1024;
/** Bytes at a time, so that one that unpacks without end is left early: deflate makes at most a thousand of one. */
const slice = 4_096;
const longestName = 300;
/** What other programs put into a zip, and what people write beside a pack. Looked at by nobody. */
const beside = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|readme|licen[cs]e)|\/$/i;

/** Open a `.corner` file: the text of its files, by path. Nothing in it is believed, not even its sizes. */
export function openCorner(bytes: Uint8Array): Result<PackFiles, CornerFailure> {
  if (bytes.length > largestCorner) return fail('pack-too-big');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || !isWhole(bytes)) return fail('not-a-pack');
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const files = belowOneFolder(unpacked.value);
  const { 'pack.json': manifest, ...rest } = files;
  if (manifest === undefined) return fail('not-a-pack');
  const isPlain = Object.keys(rest).every(path => plainPath.test(path) && path.length <= longestPath);
  return isPlain ? succeed({ manifest, files: rest }) : fail('pack-path');
}

/** Write a pack as one file. The same pack gives the same bytes. */
export function writeCorner({ manifest, files }: PackFiles): Uint8Array<ArrayBuffer> {
  const all = Object.entries({ 'pack.json': manifest, ...files });
  const entries: Zippable = Object.fromEntries(
    all.map(([path, text]) => [path, [strToU8(text), { mtime: '2026-01-01' }]]),
  );
  return new Uint8Array(zipSync(entries, { level: 6 }));
}

/** A zip ends with a record of its own, and a note of 65,535 bytes at most. One that was cut off does not. */
function isWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return true;
  }
  return false;
}

function unpack(bytes: Uint8Array): Result<Map<string, string>, CornerFailure> {
  const parts = new Map<string, Uint8Array[]>();
  const ended = new Set<string>();
  let size = 0;
  let failure: CornerFailure | undefined;

  function take(file: UnzipFile) {
    if (!isSafeName(file.name)) failure ??= 'pack-path';
    if (failure || beside.test(file.name)) return;
    if (parts.has(file.name)) failure = 'pack-path'; // two files of one name: which is meant?
    if (parts.size >= mostFiles) failure = 'pack-too-big';
    const kept: Uint8Array[] = [];
    parts.set(file.name, kept);
    file.ondata = (error, chunk, isLast) => {
      if (error) failure ??= 'not-a-pack';
      size += chunk?.length ?? 0;
      if (size > largestUnpacked || (file.originalSize ?? 0) > largestUnpacked) failure ??= 'pack-too-big';
      if (failure) return;
      kept.push(chunk);
      if (isLast) ended.add(file.name);
    };
    file.start();
  }

  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failure; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch {
    failure ??= 'not-a-pack';
  }
  if (failure) return fail(failure);
  if (ended.size < parts.size) return fail('not-a-pack');
  return succeed(new Map([...parts].map(([name, kept]) => [name, textOf(kept)])));
}

function textOf(parts: Uint8Array[]): string {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
}

function isSafeName(name: string): boolean {
  return name.length <= longestName && !/^[/~]|^[a-z]:|\\|(^|\/)\.\.?(\/|$)|[\p{Cc}\p{Cf}]/iu.test(name);
}

/** Who packs a folder gets its name before each path. */
function belowOneFolder(files: Map<string, string>): Record<string, string> {
  const folder = [...files.keys()].find(name => /^[^/]+\/pack\.json$/.test(name))?.split('/')[0];
  const isBelow = folder !== undefined && [...files.keys()].every(name => name.startsWith(`${folder}/`));
  const start = isBelow ? folder.length + 1 : 0;
  return Object.fromEntries([...files].map(([name, text]) => [name.slice(start), text]));
}
