import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

import { findProgram } from './commands/browsers.mjs';
import { waitFor } from './wait';

const run = promisify(execFile);
const needed = ['Xvfb', 'openbox', 'xdotool'];

/** Programs a pretended screen needs and this computer lacks. */
export const missingForDisplay = needed.filter(program => !findProgram(program));

/** A screen nobody sees, for the dialogs that a browser without a window does not show. */
export type Display = {
  /** For `DISPLAY`. */
  name: string;
  /** Press keys as on a keyboard, in the window in front: `Tab`, `Return`. */
  pressKeys(...keys: string[]): Promise<void>;
  /** Titles of the windows that are on the screen. */
  windows(): Promise<string[]>;
  close(): void;
};

export async function openDisplay(): Promise<Display> {
  const { server, name } = await startServer();
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', { env, stdio: 'ignore' });
  const tool = (...args: string[]) => run('xdotool', args, { env });
  await waitFor('the window manager', async () => (await tool('get_desktop')).stdout || undefined);
  return {
    name,
    async pressKeys(...keys) {
      for (const key of keys) await tool('key', '--clearmodifiers', key);
    },
    async windows() {
      const { stdout } = await tool('search', '--onlyvisible', '--name', '.*').catch(() => ({ stdout: '' }));
      const ids = stdout.split('\n').filter(Boolean);
      const names = await Promise.all(ids.map(id => tool('getwindowname', id).catch(() => ({ stdout: '' }))));
      return names.map(({ stdout: title }) => title.trim()).filter(Boolean);
    },
    close() {
      manager.kill();
      server.kill();
    },
  };
}

/** The server itself chooses a number that is free, and says it. */
function startServer(): Promise<{ server: ChildProcess; name: string }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', number => resolve({ server, name: `:${String(number).trim()}` }));
  });
}
