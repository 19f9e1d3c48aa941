import { build } from './build.mjs';
import { load } from './load.mjs';
import { CannotGoOn, ensureChromium, ensureFirefox, installPackages, play, say } from './prepare.mjs';

/**
 * `npm run kill -- 200`: kill Chromium right after it says Saved, so many times (20 without a number), and print
 * what was acknowledged and what was lost. `npm run kill -- 20 firefox` does so in Firefox.
 */
play(async () => {
  const rounds = Number(process.argv[2] ?? 20);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new CannotGoOn('give a number of rounds: npm run kill -- 200');
  const isFirefox = process.argv[3] === 'firefox';
  await installPackages();
  if (!(await (isFirefox ? ensureFirefox() : ensureChromium()))) {
    throw new CannotGoOn(
      `no ${isFirefox ? 'Firefox was' : 'Chrome, Chromium or Edge was'} found. Install one.`,
    );
  }
  await build(isFirefox ? 'firefox' : 'chrome');
  const playKills = isFirefox
    ? (await load('tests/support/kill-firefox.ts')).playKillsInFirefox
    : (await load('tests/support/kill.ts')).playKills;
  const outcome = await playKills({ rounds, onRound: (round, so) => say(line(round, so)) });
  say(`\n${line(rounds, outcome)}`);
  for (const lost of outcome.lost) say(`  lost in round ${lost}`);
  return outcome.lost.length === 0 ? 0 : 1;
});

function line(round, { acknowledged, lost }) {
  return `${round} kills: ${acknowledged} acknowledged, ${lost.length} lost`;
}
