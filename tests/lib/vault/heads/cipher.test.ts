import { beforeEach, describe, expect, it } from 'vitest';

import { makeDataKey } from '../../../../lib/crypto/data-key';
import { type Cipher, createCipher, type Line } from '../../../../lib/vault/heads/cipher';
import { bytes } from '../builders';

let key: CryptoKey;
let cipher: Cipher;
let others: Cipher[];

beforeEach(async () => {
  key = await makeDataKey();
  cipher = createCipher({ key, vaultId: 'ours' });
  others = [
    createCipher({ key, vaultId: 'another vault' }),
    createCipher({ key: await makeDataKey(), vaultId: 'ours' }),
  ];
});

const line: Line = {
  summary: 'Dra. Peña, Monday',
  head: { count: 3, sum: 2n ** 127n + 5n, salt: 7n, mark: 2n ** 128n - 1n },
};
const head = { documents: 12, sum: 2n ** 100n, hurt: 1 };

describe('each kind of record', () => {
  it('opens as it was sealed', async () => {
    const update = await cipher.openUpdate(await cipher.sealUpdate('a', bytes('words')));
    expect(update).toEqual(bytes('words'));
    expect(await cipher.openLine(await cipher.sealLine('a', line, 4))).toEqual(line);
    expect(await cipher.openHead(await cipher.sealHead(head, 4))).toEqual(head);
    const listed = [{ documentId: 'a', summary: line.summary, mark: 9n }];
    expect(await cipher.openList(await cipher.sealList(listed, 4))).toEqual(listed);
  });

  it('does not open in another vault, nor with another key', async () => {
    const update = await cipher.sealUpdate('a', bytes('words'));
    const sealedLine = await cipher.sealLine('a', line, 4);
    const sealedHead = await cipher.sealHead(head, 4);
    const list = await cipher.sealList([], 4);
    for (const other of others) {
      expect(await other.openUpdate(update)).toBeUndefined();
      expect(await other.openLine(sealedLine)).toBeUndefined();
      expect(await other.openHead(sealedHead)).toBeUndefined();
      expect(await other.openList(list)).toBeUndefined();
    }
  });

  it('does not open in the place of another document', async () => {
    const update = await cipher.sealUpdate('a', bytes('words'));
    expect(await cipher.openUpdate({ ...update, documentId: 'b' })).toBeUndefined();
    const sealed = await cipher.sealLine('a', line, 4);
    expect(await cipher.openLine({ ...sealed, documentId: 'b' })).toBeUndefined();
  });

  it('does not open as of another write than the one that made it', async () => {
    expect(await cipher.openLine({ ...(await cipher.sealLine('a', line, 4)), written: 5 })).toBeUndefined();
    expect(await cipher.openHead({ ...(await cipher.sealHead(head, 4)), writes: 5 })).toBeUndefined();
    expect(await cipher.openList({ ...(await cipher.sealList([], 4)), written: 5 })).toBeUndefined();
  });

  it('does not open as another kind', async () => {
    const { envelope } = await cipher.sealLine('', line, 4);
    expect(await cipher.openUpdate({ documentId: '', envelope })).toBeUndefined();
    expect(await cipher.openHead({ id: 'head', format: 2, writes: 4, envelope })).toBeUndefined();
    expect(await cipher.openList({ id: 'list', written: 4, envelope })).toBeUndefined();
    expect(await cipher.openOldSummary({ documentId: '', envelope })).toBeUndefined();
  });
});
