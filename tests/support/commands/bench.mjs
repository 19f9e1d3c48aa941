import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { load } from './load.mjs';
import { CannotGoOn, ensureChromium, installPackages, play } from './prepare.mjs';
import { root } from './run.mjs';

/**
 * `npm run bench`: how fast pages are read and what it costs them, as medians of interleaved runs in a headless
 * browser. Prints a table and writes `.output/bench.json`. With `--check` the exit code is 1 where a limit that
 * must hold does not. `npm run bench -- store` measures the sealed store alone, `-- pages` the pages,
 * `-- handoff` files for somebody elsewhere, `-- list` a long list of questions, `-- panel`
 * how soon the panel can be read.
 */
play(async () => {
  await installPackages();
  const browser = await ensureChromium();
  if (!browser) throw new CannotGoOn('no Chrome, Chromium or Edge was found. Name one with CHROME_BIN.');
  await build('portal');
  const parts = process.argv.slice(2).filter(part => !part.startsWith('--'));
  const isAsked = part => parts.length === 0 || parts.includes(part);
  const { runBench } = await load('tests/bench/run-bench.ts');
  const { runStoreBench } = await load('tests/bench/store.ts');
  const { runHandOffBench } = await load('tests/bench/handoff.ts');
  const { runPacksBench } = await load('tests/bench/packs.ts');
  const { runListBench } = await load('tests/bench/list.ts');
  const { runPanelBench } = await load('tests/bench/panel.ts');
  const { holds, tableOf } = await load('tests/bench/measures.ts');

  const tell = line => console.log(line);
  const measures = [
    ...(isAsked('pages') ? await runBench(browser, tell) : []),
    ...(isAsked('store') ? await runStoreBench(browser, tell) : []),
    ...(isAsked('packs') ? await runPacksBench(tell) : []),
    ...(isAsked('list') ? await runListBench(tell) : []),
    ...(isAsked('panel') ? await runPanelBench(tell) : []),
    ...(isAsked('handoff') ? await runHandOffBench(tell) : []),
  ];
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output', 'bench.json'), `${JSON.stringify(measures, null, 2)}\n`);
  console.log(`\n${tableOf(measures)}\n`);

  const broken = measures.filter(measured => !holds(measured));
  for (const { name, page, value, mustHold, moreIsBetter } of broken)
    console.log(`Does not hold: ${name}, ${page}: ${value} ${moreIsBetter ? '<' : '>'} ${mustHold}`);
  return process.argv.includes('--check') && broken.length > 0 ? 1 : 0;
});
