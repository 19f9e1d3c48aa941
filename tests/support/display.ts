import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { findProgram } from './commands/browsers.mjs';
import { waitFor } from './wait';

const run = promisify(execFile);
/** Mean of the bytes of a screen: a light page is above 240, one behind a question below 150. */
const dim = 200;

const needed = ['Xvfb', 'openbox', 'xdotool'];

/** Programs a pretended screen needs and this computer lacks. */
export const missingForDisplay = needed.filter(program => !findProgram(program));

/** A screen nobody sees, for the dialogs that a browser without a window does not show. */
export type Display = {
  /** For `DISPLAY`. */
  name: string;
  /** Wait until the browser has put a question in front of its window, which it dims. */
  waitForQuestion(): Promise<void>;
  /** Answer it with these keys, such as `Tab`, `Return`. */
  answer(...keys: string[]): Promise<void>;
  close(): void;
};

export async function openDisplay(): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'in-my-corner-screen-'));
  const { server, name } = await startServer(folder);
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', { env, stdio: 'ignore' });
  const tool = (...args: string[]) => run('xdotool', args, { env });
  await waitFor('the window manager', async () => (await tool('get_desktop')).stdout || undefined);
  const look = () => readFileSync(join(folder, 'Xvfb_screen0'));
  const isDim = () => meanByte(look()) < dim;
  const close = () => {
    manager.kill();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close); // a test may end before it comes to closing
  return {
    name,
    close,
    async waitForQuestion() {
      // A browser takes no answer in the first half second, so that nobody gives one by mistake, and shows
      // when it does: the question is there once the screen has stood still for longer than that.
      let last = look();
      let since = performance.now();
      await waitFor('the browser’s question', () => {
        const now = look();
        if (!now.equals(last)) since = performance.now();
        last = now;
        return (isDim() && performance.now() - since > 800) || undefined;
      });
    },
    async answer(...keys) {
      for (const key of keys) await tool('key', '--clearmodifiers', key);
      await waitFor('the answer to be taken', () => !isDim() || undefined);
    },
  };
}

/** The server itself chooses a number that is free, and says it. What it shows, it keeps in a file of the folder. */
function startServer(folder: string): Promise<{ server: ChildProcess; name: string }> {
  const screen = ['-screen', '0', '1280x900x24', '-fbdir', folder];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', number => resolve({ server, name: `:${String(number).trim()}` }));
  });
}

/** Of every 101st byte: enough to tell a dimmed screen from one that is not. */
function meanByte(bytes: Buffer): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < bytes.length; at += 101) {
    sum += bytes[at] ?? 0;
    count += 1;
  }
  return sum / count;
}
