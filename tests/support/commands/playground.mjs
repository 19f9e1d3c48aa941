import { findFirefox } from './browsers.mjs';
import { build } from './build.mjs';
import { load } from './load.mjs';
import { CannotGoOn, ensureChromium, installPackages, noBrowser, play } from './prepare.mjs';

/**
 * `npm run playground`: a browser with the extension, and every page we test on: the sample portal, the zoo of message
 * boxes, and pages that make it hard. `-- firefox` opens Firefox. `-- --list` opens no window and lists the pages.
 */
play(async () => {
  await installPackages();
  const wantsFirefox = process.argv.includes('firefox');
  const browser = wantsFirefox ? findFirefox() : await ensureChromium();
  if (!browser) throw new CannotGoOn(noBrowser);
  for (const name of [wantsFirefox ? 'firefox' : 'chrome', 'portal', 'zoo']) await build(name);
  const { openPlayground } = await load('tests/support/playground.ts');
  await openPlayground(wantsFirefox ? 'firefox' : 'chromium', {
    say: words => console.log(words),
    listOnly: process.argv.includes('--list'),
  });
  return 0;
});
