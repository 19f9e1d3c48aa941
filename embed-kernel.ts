import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('./lib/jargon/kernel/', import.meta.url));

/** `memory.ts` as instructions of the machine. */
const memory = `
@inline export function byteAt(at: i32): i32 { return load<u8>(at); }
@inline export function unitAt(at: i32): i32 { return load<u16>(at); }
@inline export function intAt(at: i32): i32 { return load<i32>(at); }
@inline export function putUnit(at: i32, unit: i32): void { store<u16>(at, unit); }
@inline export function putInt(at: i32, int: i32): void { store<i32>(at, int); }
@inline export function times(a: i32, b: i32): i32 { return a * b; }
`;

/** Compile the kernel to WebAssembly: a few thousand bytes that import a memory of ours and nothing else. */
export async function compileKernel(): Promise<{ bytes: Uint8Array; files: string[] }> {
  const written = new Map<string, string | Uint8Array>();
  const said: string[] = [];
  const { error } = await main(
    ['match.ts', '-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--outFile', 'kernel.wasm'],
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
