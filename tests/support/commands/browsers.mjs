import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where browsers live. Plain JavaScript with no dependencies: `npm start` reads it on a
 * machine that has nothing but Node.
 */

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const chromiumPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: programFolders().flatMap(folder => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

const firefoxNames = ['firefox-esr', 'firefox'];

const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: programFolders().map(folder => join(folder, 'Mozilla Firefox', 'firefox.exe')),
};

/** `npm run e2e -- --browser firefox` leaves one: tests go by as if the other were not on this computer. */
const only = process.env.ONLY_BROWSER;

/** The path of Chrome, Chromium or Edge, or undefined. `CHROME_BIN` comes first. */
export function findChromium() {
  if (only === 'firefox') return undefined;
  return find(process.env.CHROME_BIN, chromiumNames, chromiumPlaces);
}

/** The path of Firefox, or undefined. `FIREFOX_BIN` comes first. */
export function findFirefox() {
  if (only === 'chromium') return undefined;
  return find(process.env.FIREFOX_BIN, firefoxNames, firefoxPlaces);
}

/** The path of a program on PATH, or undefined. */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map(folder => join(folder, name)).find(canRun);
}

function find(chosen, names, places) {
  if (chosen && canRun(chosen)) return chosen;
  for (const name of names) {
    const path = findProgram(name);
    if (path) return path;
  }
  return (places[process.platform] ?? []).find(canRun);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function programFolders() {
  const { ProgramFiles, 'ProgramFiles(x86)': older, LOCALAPPDATA } = process.env;
  return [ProgramFiles, older, LOCALAPPDATA].filter(Boolean);
}
