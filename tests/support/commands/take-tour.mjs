import { build } from './build.mjs';
import { load } from './load.mjs';
import { CannotGoOn, ensureChromium } from './prepare.mjs';

/**
 * Play journeys headless. Needs the packages.
 *
 * @param wanted - Numbers of journeys, such as `['8.1']`. Empty: the main job.
 * @returns 0 when every check held, else 1.
 */
export async function takeTour(wanted) {
  if (!(await ensureChromium())) {
    throw new CannotGoOn(
      'no Chrome, Chromium or Edge was found. Install one, or set CHROME_BIN to its path.',
    );
  }
  await build('chrome');
  await build('portal');
  const { playJourneys } = await load('tests/support/tour.ts');
  return playJourneys(wanted);
}
