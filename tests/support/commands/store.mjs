import { build } from './build.mjs';
import { load } from './load.mjs';
import { CannotGoOn, ensureChromium, installPackages, noBrowser, play } from './prepare.mjs';

/** `npm run store`: pictures for the stores, 1280 by 800, in English and Spanish, into `docs/store/`. */
play(async () => {
  await installPackages();
  if (!(await ensureChromium())) throw new CannotGoOn(noBrowser);
  for (const name of ['chrome', 'portal', 'zoo']) await build(name);
  const { takeStorePictures } = await load('tests/support/store-pictures.ts');
  await takeStorePictures(words => console.log(words));
  return 0;
});
