import { json } from 'virtual:term-book';
import { effect, signal } from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';

import { createWords } from '../../../entrypoints/sidepanel/words';
import { openBook } from '../../../lib/jargon/book';

const book = openBook(json);
const none = signal(undefined);
const anId = book.ids.find(id => id.endsWith('/edema'))!;

describe('createWords', () => {
  it('gives what is loaded, and tells who asked too early', async () => {
    const words = createWords(() => 'en', none);
    const seen: (string | undefined)[] = [];
    const stop = effect(() => void seen.push(words.explain(anId)?.id));
    expect(seen).toEqual([undefined]);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(anId), { timeout: 15_000 });
    stop();
  });

  it('finds the hard words of a text, each once, in reading order', async () => {
    const words = createWords(() => 'en', none);
    const found = () =>
      words.inText('Is my edema worse? Edema again, and hypertension.').map(({ term }) => term);
    await vi.waitFor(() => expect(found()).toEqual(['edema', 'hypertension']), { timeout: 15_000 });
  });

  it('knows nothing of a word that no pack has', async () => {
    const words = createWords(() => 'en', none);
    await vi.waitFor(() => expect(words.explain(anId)).toBeDefined(), { timeout: 15_000 });
    expect(words.explain('en-core/no-such-word')).toBeUndefined();
    expect(words.inText('Is it safe for me?')).toEqual([]);
  });
});
