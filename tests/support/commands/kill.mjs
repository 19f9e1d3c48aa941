import { build } from './build.mjs';
import { load } from './load.mjs';
import { CannotGoOn, ensureChromium, installPackages, play, say } from './prepare.mjs';

/**
 * `npm run kill -- 200`: kill the browser right after it says Saved, so many times (20 without a
 * number), and print what was acknowledged and what was lost.
 */
play(async () => {
  const rounds = Number(process.argv[2] ?? 20);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new CannotGoOn('give a number of rounds: npm run kill -- 200');
  await installPackages();
  if (!(await ensureChromium())) {
    throw new CannotGoOn(
      'no Chrome, Chromium or Edge was found. Install one, or set CHROME_BIN to its path.',
    );
  }
  await build('chrome');
  const { playKills } = await load('tests/support/kill.ts');
  const outcome = await playKills({ rounds, onRound: (round, so) => say(line(round, so)) });
  say(`\n${line(rounds, outcome)}`);
  for (const lost of outcome.lost) say(`  lost in round ${lost}`);
  return outcome.lost.length === 0 ? 0 : 1;
});

function line(round, { acknowledged, lost }) {
  return `${round} kills: ${acknowledged} acknowledged, ${lost.length} lost`;
}
