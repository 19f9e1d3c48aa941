import { effect } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';

import { fail, type Result, succeed } from '../../../lib/base/result';
import type { VaultFailure } from '../../../lib/vault/failures';
import { createOutbox, type Outbox } from '../../../lib/vault/outbox';
import type { Change } from '../../../lib/vault/records';
import { change } from './builders';

type Answer = Result<void, VaultFailure>;

/** A store that writes when it is told to, and how. */
function createStore() {
  const writes: { lines: string[]; settle(answer: Answer): void }[] = [];
  const store = (changes: Change[]) =>
    new Promise<Answer>(settle => {
      writes.push({ lines: changes.map(({ summary }) => summary), settle });
    });
  return { store, writes };
}

function open(): { outbox: Outbox; writes: ReturnType<typeof createStore>['writes'] } {
  const { store, writes } = createStore();
  return { outbox: createOutbox(store), writes };
}

const line = (summary: string) => change('', { summary });

/** Let everything run that only waits for its turn. */
const turn = () => new Promise<void>(resolve => setImmediate(resolve));

describe('an outbox', () => {
  it('writes the changes of one turn together', async () => {
    const { outbox, writes } = open();
    for (const summary of ['1', '2', '3']) void outbox.add(line(summary));
    await turn();
    expect(writes.map(({ lines }) => lines)).toEqual([['1', '2', '3']]);
  });

  it('gathers what is typed during a write, and writes it next', async () => {
    const { outbox, writes } = open();
    void outbox.add(line('1'));
    await turn();
    void outbox.add(line('2'));
    await turn();
    void outbox.add(line('3'));
    await turn();
    expect(writes).toHaveLength(1);

    writes[0]!.settle(succeed());
    await turn();
    expect(writes.map(({ lines }) => lines)).toEqual([['1'], ['2', '3']]);
  });

  it('answers each change when the write that carries it is done, and not before', async () => {
    const { outbox, writes } = open();
    const answers: string[] = [];
    void outbox.add(line('1')).then(() => answers.push('1'));
    await turn();
    void outbox.add(line('2')).then(() => answers.push('2'));
    writes[0]!.settle(succeed());
    await turn();
    expect(answers).toEqual(['1']);

    writes[1]!.settle(succeed());
    await turn();
    expect(answers).toEqual(['1', '2']);
  });

  it('says what is waiting for one document', async () => {
    const { outbox } = open();
    void outbox.add(line('mine'));
    void outbox.add(change('', { documentId: 'b' }));
    expect(outbox.waiting('a').map(({ summary }) => summary)).toEqual(['mine']);
  });

  it('lets go of a document', async () => {
    const { outbox, writes } = open();
    void outbox.add(line('1'));
    void outbox.add(change('', { documentId: 'b', summary: '2' }));
    outbox.drop('a');
    await turn();
    expect(writes.map(({ lines }) => lines)).toEqual([['2']]);
  });

  it('has nothing to write when it is empty', async () => {
    const { outbox, writes } = open();
    expect(await outbox.flush()).toEqual(succeed());
    expect(writes).toEqual([]);
  });
});

describe('what an outbox says', () => {
  it('is Saved only when nothing is left, and not for a moment before', async () => {
    const { outbox, writes } = open();
    const heard: string[] = [];
    effect(() => void heard.push(outbox.saving.value.is));
    void outbox.add(line('1'));
    await turn();
    void outbox.add(line('2'));
    for (const write of [0, 1]) {
      writes[write]!.settle(succeed());
      await turn();
    }
    expect(heard.filter((said, index) => said !== heard[index - 1])).toEqual(['saved', 'saving', 'saved']);
  });

  it('is why it could not save', async () => {
    const { outbox, writes } = open();
    const added = outbox.add(line('1'));
    await turn();
    writes[0]!.settle(fail('storage-full'));
    expect(await added).toEqual(fail('storage-full'));
    expect(outbox.saving.value).toEqual({ is: 'not-saved', code: 'storage-full' });
  });
});

describe('an outbox whose write failed', () => {
  async function openAfterFailure() {
    const { outbox, writes } = open();
    void outbox.add(line('1'));
    await turn();
    writes[0]!.settle(fail('storage-full'));
    await turn();
    return { outbox, writes };
  }

  it('still has the change', async () => {
    const { outbox } = await openAfterFailure();
    expect(outbox.waiting('a').map(({ summary }) => summary)).toEqual(['1']);
  });

  it('tries it again with the next change, before it', async () => {
    const { outbox, writes } = await openAfterFailure();
    void outbox.add(line('2'));
    await turn();
    expect(writes[1]!.lines).toEqual(['1', '2']);
  });

  it('tries it again when asked, and then says Saved', async () => {
    const { outbox, writes } = await openAfterFailure();
    const flushed = outbox.flush();
    await turn();
    expect(writes[1]!.lines).toEqual(['1']);
    writes[1]!.settle(succeed());
    expect(await flushed).toEqual(succeed());
    expect(outbox.saving.value).toEqual({ is: 'saved' });
  });

  it('writes on after a store that broke instead of answering', async () => {
    let isBroken = true;
    const stored: string[] = [];
    const outbox = createOutbox(async changes => {
      if (isBroken) throw new Error('a mistake of ours');
      stored.push(...changes.map(({ summary }) => summary));
      return succeed();
    });
    await expect(outbox.add(line('1'))).rejects.toThrow('a mistake of ours');
    isBroken = false;
    await outbox.add(line('2'));
    expect(stored).toEqual(['1', '2']);
  });
});
