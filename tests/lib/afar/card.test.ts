import { describe, expect, it } from 'vitest';

import { readCard, writeCard } from '../../../lib/afar/card';
import { openMe } from '../../../lib/afar/me';
import { wordsOf } from '../../../lib/afar/people';
import { createDesk, expectValue } from '../notebook/builders';

async function sam() {
  const me = await expectValue(openMe(createDesk().openJournal()));
  me.say({ name: 'Sam' });
  return me;
}

describe('a specialist’s card', () => {
  it('says who they are, and is signed by their own seat', async () => {
    const me = await sam();
    const card = { seat: me.seat, name: 'Sam', recipient: me.file.recipient };
    expect(await readCard(await writeCard(me))).toEqual({ ok: true, value: card });
  });

  it('is refused with another’s key or name in it, and when it is something else', async () => {
    const [me, other] = [await sam(), await sam()];
    const content = JSON.parse(await writeCard(me));
    const code = async (changed: object) => {
      const read = await readCard(JSON.stringify(changed));
      return read.ok ? 'read' : read.code;
    };
    expect(await code({ ...content, recipient: other.file.recipient })).toBe('forged');
    expect(await code({ ...content, name: 'Eve' })).toBe('forged');
    expect(await code({ ...content, seat: other.seat })).toBe('forged');
    expect(await code({ kind: 'in-my-corner review' })).toBe('not-a-key');
    expect(await readCard('x'.repeat(3_000))).toEqual({ ok: false, code: 'not-a-key' });
  });

  it('has six words, the same for both who read them, and others for another key', async () => {
    const [me, other] = [await sam(), await sam()];
    expect(wordsOf(me.seat, 'en')).toHaveLength(6);
    expect(wordsOf(me.seat, 'es')).toHaveLength(6);
    expect(wordsOf(me.seat, 'en')).not.toEqual(wordsOf(other.seat, 'en'));
  });

  it('has a private half that nobody can read out of the running program', async () => {
    const me = await sam();
    await expect(crypto.subtle.exportKey('pkcs8', me.hand.privateKey)).rejects.toThrow();
  });
});
