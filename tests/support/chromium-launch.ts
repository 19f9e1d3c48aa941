import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'puppeteer-core';

import { waitFor } from './wait';

declare const chrome: {
  action: { onClicked: { hasListeners(): boolean } };
  /** What the page chrome://extensions may do and no other can. */
  developerPrivate: Record<HostChange['verb'], (extensionId: string, pattern: string) => Promise<void>>;
};

/** Chromium's sandbox does not run as root. */
const isRoot = process.getuid?.() === 0;

/** The switches every one of our browsers gets. */
export function launchArguments({ language, args = [] }: { language?: string; args?: string[] }): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    '--window-size=1280,900',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--hide-crash-restore-bubble',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...args,
  ];
}

/**
 * Whether a browser takes an extension from its command line, and then keeps what a person granted it from one
 * start to the next. Chrome and Edge ignore that switch: they get it through the driver, each time anew.
 */
export function takesFromCommandLine(browserPath: string): boolean {
  return /chromium/i.test(basename(browserPath));
}

/** Never both ways for one browser: now and then the second throws away what the first has stored. */
export async function loadExtension(browser: Browser, extension: string, fromCommandLine: boolean) {
  try {
    const extensionId = fromCommandLine
      ? await waitFor('the extension', () => findLoaded(browser, extension))
      : await browser.installExtension(extension);
    await waitForBackground(browser, extensionId);
    return extensionId;
  } catch (error) {
    await browser.close();
    throw new Error(`The extension in ${extension} does not load. Is it built?`, { cause: error });
  }
}

async function findLoaded(browser: Browser, extension: string): Promise<string | undefined> {
  for (const { id, path } of (await browser.extensions()).values()) {
    if (path === extension) return id;
  }
  return undefined;
}

/** A press of the button before the background program listens is lost. People are slower than tests. */
async function waitForBackground(browser: Browser, extensionId: string): Promise<void> {
  await waitFor('the background program', async () => {
    const extension = (await browser.extensions()).get(extensionId);
    const [worker] = (await extension?.workers()) ?? [];
    return worker?.evaluate(() => chrome.action.onClicked.hasListeners() || undefined);
  });
}

export type HostChange = { verb: 'addHostPermission' | 'removeHostPermission'; origin: string };

/** Give or take a host, as a person does on the browser's own page of extensions. */
export async function changeHost(browser: Browser, extensionId: string, { verb, origin }: HostChange) {
  const { protocol, hostname } = new URL(origin);
  // In a window of its own: the panel follows the tab in front of its window.
  const settings = await browser.newPage({ type: 'window' });
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    (id, pattern, change) => chrome.developerPrivate[change](id, pattern),
    extensionId,
    `${protocol}//${hostname}/*`,
    verb,
  );
  await settings.close();
}

/** End a browser that we started, with all its processes, as a power cut would. */
export async function killBrowser(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser was not started by us');
  // Puppeteer starts it as the leader of a process group of its own: this reaches its children, and
  // nobody else's.
  const all = process.platform === 'win32' ? pid : -pid;
  process.kill(all, 'SIGKILL');
  await waitFor('the last of its processes to end', () => !isAlive(all) || undefined);
}

/** @param pid - Of a process, or of a whole group where it is below zero. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isOnlyRemembered(-pid);
  } catch {
    return false;
  }
}

/** Linux: what ended stays in its list until its parent has asked how, and holds nothing. That may take seconds. */
function isOnlyRemembered(group: number): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .every(id => {
      const [state, , itsGroup] = readStat(id);
      return Number(itsGroup) !== group || state === 'Z';
    });
}

/** State, parent and group of a process. They stand behind its name, which may hold anything. */
function readStat(id: string): string[] {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it ended meanwhile
  }
}
