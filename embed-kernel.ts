import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('./lib/jargon/kernel/', import.meta.url));

/** `memory.ts` as instructions of the machine. The numbers in `readBlock` are those of `kinds.ts`. */
const memory = `
@inline export function byteAt(at: i32): i32 { return load<u8>(at); }
@inline export function unitAt(at: i32): i32 { return load<u16>(at); }
@inline export function intAt(at: i32): i32 { return load<i32>(at); }
@inline export function putUnit(at: i32, unit: i32): void { store<u16>(at, unit); }
@inline export function putInt(at: i32, int: i32): void { store<i32>(at, int); }
@inline export function times(a: i32, b: i32): i32 { return a * b; }

@inline function all(code: i32): v128 { return i8x16.splat(<i8>code); }
@inline function within(codes: v128, from: i32, count: i32): v128 {
  return i8x16.lt_u(i8x16.sub(codes, all(from)), all(count));
}
@inline export function lettersFrom(kinds: i32): i32 {
  return i32.ctz(i16x8.bitmask(i16x8.lt_u(v128.load(kinds), i16x8.splat(0x30))) | 0x100);
}
@inline export function hashOfEight(kinds: i32, count: i32): i32 {
  const taken = i16x8.lt_u(i16x8(0, 1, 2, 3, 4, 5, 6, 7), i16x8.splat(<i16>count));
  const letters = v128.and(v128.load(kinds), taken);
  const pairs = i32x4.dot_i16x8_s(letters, i16x8(0x4e2d, 0x7b31, 0x4e2d, 0x7b31, 0x4e2d, 0x7b31, 0x4e2d, 0x7b31));
  const sums = i32x4.mul(pairs, i32x4(-1640531535, -1850702085, 2125691113, -1655807133));
  return i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
}
export function readBlock(from: i32, raw: i32, kinds: i32): boolean {
  const codes = v128.load(from);
  if (i8x16.bitmask(codes) !== 0) return false;
  const folded = v128.or(codes, v128.and(within(codes, 0x41, 26), all(0x20)));
  const letters = v128.or(within(folded, 0x61, 26), within(codes, 0x30, 10));
  const spaces = v128.or(i8x16.eq(codes, all(0x20)), within(codes, 0x09, 5));
  let kind = v128.bitselect(all(2), all(1), spaces);
  kind = v128.bitselect(all(3), kind, i8x16.eq(codes, all(0x2d)));
  kind = v128.bitselect(all(4), kind, i8x16.eq(codes, all(0x27)));
  kind = v128.bitselect(all(7), kind, i8x16.eq(codes, all(0x1e)));
  kind = v128.bitselect(folded, kind, letters);
  v128.store(raw, i16x8.extend_low_i8x16_u(codes));
  v128.store(raw, i16x8.extend_high_i8x16_u(codes), 16);
  v128.store(kinds, i16x8.extend_low_i8x16_u(kind));
  v128.store(kinds, i16x8.extend_high_i8x16_u(kind), 16);
  return true;
}
`;

/** Compile the kernel to WebAssembly: a few thousand bytes that import a memory of ours and nothing else. */
export async function compileKernel(): Promise<{ bytes: Uint8Array; files: string[] }> {
  const written = new Map<string, string | Uint8Array>();
  const said: string[] = [];
  const { error } = await main(
    [
      'match.ts',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--importMemory',
      '--outFile',
      'kernel.wasm',
    ],
    {
      readFile: name => (basename(name) === 'memory.ts' ? memory : readSource(name)),
      writeFile: (name, contents) => void written.set(basename(name), contents),
      listFiles: () => [],
      stderr: { write: text => void said.push(String(text)) },
    },
  );
  const kernel = written.get('kernel.wasm');
  if (error || !(kernel instanceof Uint8Array))
    throw new Error(`The kernel does not compile: ${said.join('')}`);
  return { bytes: kernel, files: readdirSync(folder).map(name => join(folder, name)) };
}

function readSource(name: string): string | null {
  try {
    return readFileSync(join(folder, basename(name)), 'utf8');
  } catch {
    return null; // the compiler asks in several places
  }
}
