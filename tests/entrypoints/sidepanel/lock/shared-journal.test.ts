import { beforeEach, describe, expect, it, vi } from 'vitest';

import { openSharedJournal } from '../../../../entrypoints/sidepanel/lock/shared-journal';
import type { Change } from '../../../../lib/notebook/journal';

/** The lines of one computer: what one says, the others hear, later. */
let lines: Set<Line>;
type Line = { onmessage: BroadcastChannel['onmessage']; postMessage(said: unknown): void; close(): void };

beforeEach(() => {
  lines = new Set();
});

function newLine(): Line {
  const line: Line = {
    onmessage: null,
    postMessage(said) {
      for (const other of lines) {
        if (other !== line) queueMicrotask(() => tell(other, said));
      }
    },
    close: () => void lines.delete(line),
  };
  lines.add(line);
  return line;
}

function tell({ onmessage }: Line, data: unknown): void {
  (onmessage as unknown as (event: { data: unknown }) => void)?.({ data });
}

const open = (isAnyoneThere = lines.size > 0) => openSharedJournal(newLine(), async () => isAnyoneThere);

function change(documentId: string, byte: number): Change {
  return { documentId, update: new Uint8Array([byte]), summary: `line of ${byte}` };
}

const one = { ok: true, value: { updates: [new Uint8Array([1])], unreadable: 0, missing: 0 } };

describe('the journal of a shared computer', () => {
  it('opens with what an open panel holds', async () => {
    const first = await open();
    await first.append(change('a', 1));
    const second = await open();
    expect(await second.read('a')).toEqual(one);
    expect(await second.summaries()).toEqual({
      ok: true,
      value: { summaries: [{ documentId: 'a', summary: 'line of 1' }], without: [], missing: 0 },
    });
  });

  it('tells the others what was written and what was removed', async () => {
    const [first, second] = [await open(false), await open(false)];
    const echoes: unknown[] = [];
    second.subscribe(echo => echoes.push(echo));
    await first.append(change('a', 1));
    await vi.waitFor(() => expect(echoes).toEqual([{ kind: 'changed', change: change('a', 1) }]));
    expect(await second.read('a')).toEqual(one);
    await first.remove('a');
    await vi.waitFor(() => expect(echoes.length).toBe(2));
    expect(await second.summaries()).toEqual({ ok: true, value: { summaries: [], without: [], missing: 0 } });
  });

  it('does not wait for nobody, nor for ever for somebody who goes', async () => {
    vi.useFakeTimers();
    const alone = open(false);
    await expect(alone).resolves.toBeDefined();
    lines.clear();
    const waiting = open(true);
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(waiting).resolves.toBeDefined();
    vi.useRealTimers();
  });

  it('lets go of everything in every panel when one ends', async () => {
    const [first, second] = [await open(false), await open(false)];
    await first.append(change('a', 1));
    const ended = new Promise<void>(resolve => second.onEnded(resolve));
    first.end();
    await ended;
    for (const journal of [first, second]) {
      expect(await journal.read('a')).toEqual({ ok: false, code: 'vault-closed' });
    }
  });

  it('never calls it saved', async () => {
    const journal = await open();
    await journal.append(change('a', 1));
    expect(journal.saving.value).toEqual({ is: 'in-memory' });
  });
});
