import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from './load.mjs';
import { CannotGoOn, ensureChromium, installPackages, play } from './prepare.mjs';
import { root } from './run.mjs';

/**
 * `npm run bench`: how fast pages are read and what it costs them, as medians of interleaved runs in a headless
 * browser. Prints a table and writes `.output/bench.json`. With `--check` the exit code is 1 where a limit that
 * must hold does not.
 */
play(async () => {
  await installPackages();
  const browser = await ensureChromium();
  if (!browser) throw new CannotGoOn('no Chrome, Chromium or Edge was found. Name one with CHROME_BIN.');
  const { runBench } = await load('tests/bench/run-bench.ts');
  const { holds, tableOf } = await load('tests/bench/measures.ts');

  const measures = await runBench(browser, line => console.log(line));
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output', 'bench.json'), `${JSON.stringify(measures, null, 2)}\n`);
  console.log(`\n${tableOf(measures)}\n`);

  const broken = measures.filter(measured => !holds(measured));
  for (const { name, page, value, mustHold } of broken)
    console.log(`Does not hold: ${name}, ${page}: ${value} > ${mustHold}`);
  return process.argv.includes('--check') && broken.length > 0 ? 1 : 0;
});
