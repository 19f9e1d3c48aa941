import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from './load.mjs';
import { CannotGoOn, play, say } from './prepare.mjs';
import { root } from './run.mjs';

/**
 * `node tests/support/commands/make-old-vault.mjs 2`: make small vaults with the program as it is now, and keep
 * them as the fixtures of this version of the vault. Done once for a version, before it is released; see
 * docs/decisions/009.
 */
play(async () => {
  const version = Number(process.argv[2]);
  if (!Number.isInteger(version) || version < 1) throw new CannotGoOn('give the version of the vault: 2');
  const { makeOldVault, passphraseOfOldVaults } = await load('tests/support/make-old-vault.ts');
  const folder = join(root, 'tests', 'fixtures', 'vaults', String(version));
  mkdirSync(folder, { recursive: true });
  for (const [name, passphrase] of [
    ['open', undefined],
    ['passphrase', passphraseOfOldVaults],
  ]) {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, `${JSON.stringify(await makeOldVault(passphrase), null, 1)}\n`, { flag: 'wx' });
    say(`Made ${file}`);
  }
});
