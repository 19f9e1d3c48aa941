import { findFirefox } from './browsers.mjs';
import { build } from './build.mjs';
import { load } from './load.mjs';
import { CannotGoOn, ensureChromium, installPackages, noBrowser, play, say } from './prepare.mjs';
import { takeTour } from './take-tour.mjs';

/**
 * `npm start`: set up, build, and open a browser with the extension beside a sample portal.
 * On a machine without a display it plays the tour instead.
 */
play(async () => {
  await installPackages();
  const chromium = await ensureChromium();
  const firefox = chromium ? undefined : findFirefox();
  if (!chromium && !firefox) throw new CannotGoOn(noBrowser);
  if (!hasDisplay()) {
    say('There is no display here, so the job runs by itself in a browser without a window.\n');
    return takeTour([]);
  }
  await build(chromium ? 'chrome' : 'firefox');
  await build('portal');
  const { openForAPerson } = await load('tests/support/open-for-a-person.ts');
  await openForAPerson(chromium ? 'chromium' : 'firefox', say);
  return 0;
});

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
