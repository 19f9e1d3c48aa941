import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** The project's folder. Commands work from any folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** Scripts of packages, started with this same Node: works the same on every system, with no shell. */
const scripts = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
};

/**
 * Run a package's script.
 *
 * @param name - One of `biome`, `tsc`, `vite`, `vitest`, `wxt`.
 */
export function runScript(name, args, options) {
  return run(process.execPath, [join(root, 'node_modules', scripts[name]), ...args], options);
}

/** Run npm: the very one that started us, if one did. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Run a program to its end.
 *
 * @param options.log - File that gets all it says.
 * @param options.env - Added to our own environment.
 * @returns `{ code, output }`. A program that cannot be started has code 127.
 */
export async function run(program, args, { log, env = {}, shell = false } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
  });
  const file = log ? openLog(log) : undefined;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', words => {
      output += words;
      file?.write(words);
    });
  }
  const code = await new Promise(resolve => {
    child.once('error', error => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.once('close', (status, signal) => resolve(status ?? (signal ? 1 : 0)));
  });
  if (file) await finished(file.end());
  return { code, output };
}

/** The last lines of what a program said. */
export function tail(output, lines = 40) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  return createWriteStream(path);
}
