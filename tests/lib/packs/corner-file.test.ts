import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { largestCorner, openCorner, writeCorner } from '../../../lib/packs/corner-file';

const files = { manifest: '{"id":"x"}', files: { 'terms/ours.json': '{"terms":[]}' } };
const zip = (entries: Zippable) => zipSync(entries);
const codeOf = (bytes: Uint8Array) => {
  const opened = openCorner(bytes);
  return opened.ok ? 'opened' : opened.code;
};

describe('openCorner', () => {
  it('opens what writeCorner wrote, and the same pack gives the same bytes', () => {
    expect(openCorner(writeCorner(files))).toEqual({ ok: true, value: files });
    expect(writeCorner(files)).toEqual(writeCorner(files));
  });

  it('opens a folder that was packed whole, with what computers put beside it', () => {
    const bytes = zip({
      'our-pack/pack.json': strToU8(files.manifest),
      'our-pack/terms/ours.json': strToU8('{"terms":[]}'),
      'our-pack/README.md': strToU8('Hello'),
      '__MACOSX/._pack.json': strToU8('x'),
    });
    expect(openCorner(bytes)).toEqual({ ok: true, value: files });
  });

  it.each([
    '../pack.json',
    '/etc/passwd.json',
    'terms\\x.json',
    'C:/x.json',
    'a/../../b.json',
    'te\u202erms.json',
    'terms/./x.json',
    'terms//x.json',
    '~/x.json',
    'terms/x.json\0.js',
    'terms/x.json.exe',
    'terms/TOP SECRET.json',
  ])('refuses a file with the name %s', name => {
    expect(codeOf(zip({ 'pack.json': strToU8('{}'), [name]: strToU8('{}') }))).toBe('pack-path');
  });

  it('refuses what is no data', () => {
    expect(codeOf(zip({ 'pack.json': strToU8('{}'), 'run.js': strToU8('alert(1)') }))).toBe('pack-path');
    expect(codeOf(zip({ 'other.json': strToU8('{}') }))).toBe('not-a-pack');
    expect(codeOf(strToU8('%PDF-1.7'))).toBe('not-a-pack');
    expect(codeOf(writeCorner(files).slice(0, 60))).toBe('not-a-pack');
  });

  it('leaves a zip that unpacks without end, within a second', () => {
    const bomb = zip({
      'pack.json': strToU8('{}'),
      'terms/x.json': [new Uint8Array(60_000_000), { level: 9 }],
    });
    expect(bomb.length).toBeLessThan(largestCorner);
    const start = performance.now();
    expect(codeOf(bomb)).toBe('pack-too-big');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('never opens a zip within a zip, under whatever name, and no end of data beside it', () => {
    const bomb = zip({ 'x.json': [new Uint8Array(60_000_000), { level: 9 }] });
    const start = performance.now();
    expect(codeOf(zip({ 'pack.json': strToU8('{}'), 'terms/x.zip': bomb }))).toBe('pack-path');
    const disguised = openCorner(zip({ 'pack.json': strToU8('{}'), 'terms/x.json': bomb }));
    expect(disguised.ok && Object.values(disguised.value.files)[0]?.slice(0, 2)).toBe('PK');
    const beside = zip({
      'pack.json': strToU8('{}'),
      'README.md': [new Uint8Array(60_000_000), { level: 9 }],
    });
    expect(openCorner(beside)).toEqual({ ok: true, value: { manifest: '{}', files: {} } });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('leaves a zip that says it is small and is not', () => {
    const lie = zip({
      'pack.json': strToU8('{}'),
      'terms/x.json': [new Uint8Array(25_000_000), { level: 9 }],
    });
    // The size after unpacking stands 22 bytes into the head of each file.
    const view = new DataView(lie.buffer);
    for (let at = 0; at < lie.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(codeOf(lie)).not.toBe('opened');
  });

  it('refuses fifty megabytes at once, and more files than any pack has', () => {
    const start = performance.now();
    expect(codeOf(new Uint8Array(50 * 1024 * 1024))).toBe('pack-too-big');
    expect(performance.now() - start).toBeLessThan(100);
    const many = Array.from({ length: 300 }, (_, at) => [`terms/x${at}.json`, strToU8('{}')]);
    expect(codeOf(zip(Object.fromEntries(many)))).toBe('pack-too-big');
  });

  it('gives an answer to any bytes', () => {
    const whole = writeCorner(files);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), changes => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof codeOf(bytes)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
