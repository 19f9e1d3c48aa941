import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';

import { mergeUpdates } from '../../../lib/notebook/document';
import { createNotebook, type Notebook } from '../../../lib/notebook/notebook';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { privateDocumentId } from '../../../lib/notebook/summary';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { waitFor } from '../../support/wait';
import { createLocks } from '../vault/builders';
import { ask, clock, expectValue, newId } from './builders';

type Panel = { vault: Vault; notebook: Notebook };

const name = crypto.randomUUID();
const panels: Panel[] = [];

afterEach(async () => {
  for (const { notebook, vault } of panels.splice(0)) {
    await notebook.close();
    await vault.close();
  }
});

async function openPanel(): Promise<Panel> {
  const vault = await expectValue(openVault(name, { locks: createLocks() }));
  const notebook = await expectValue(createNotebook(vault.journal, { newId, now: () => clock.ms }));
  const panel = { vault, notebook };
  panels.push(panel);
  return panel;
}

const typingMs = 1_000;

/** Type in one question until the time is over, as fast as the disk takes it. Says how many characters. */
async function typeOn(
  { notebook, vault }: Panel,
  { visit, id, letter }: { visit: OpenVisit; id: string; letter: string },
): Promise<number> {
  const end = performance.now() + typingMs;
  let typed = 0;
  while (performance.now() < end && typed < 400) {
    const { text } = visit.visit.value.questions.find(question => question.id === id)!;
    expect(visit.editQuestion(id, `${text}${letter}`, text)).toMatchObject({ ok: true });
    typed += 1;
    if (typed % 3 === 0) await notebook.flush();
    if (typed % 25 === 0) {
      await vault.journal.compact(privateDocumentId(visit.visit.value.id), mergeUpdates);
    }
  }
  await expectValue(notebook.flush());
  return typed;
}

describe('two panels that type in one question at once, on the real store', () => {
  it('lose no character, agree, and leave a vault in which nothing is missed', async () => {
    const [one, two] = [await openPanel(), await openPanel()];
    const left = await expectValue(one.notebook.newVisit());
    const id = ask(left, '');
    await one.notebook.flush();
    const right = await expectValue(two.notebook.openVisit(left.visit.value.id));

    const typed = await Promise.all([
      typeOn(one, { visit: left, id, letter: 'a' }),
      typeOn(two, { visit: right, id, letter: 'b' }),
    ]);
    const textOf = (visit: OpenVisit) => visit.visit.value.questions[0]!.text;
    const count = (text: string) => ['a', 'b'].map(letter => text.split(letter).length - 1);
    expect(Math.min(...typed)).toBeGreaterThan(20);
    await waitFor('both to have heard all', () => textOf(left) === textOf(right) || undefined);
    expect(count(textOf(left))).toEqual(typed);

    const third = await openPanel();
    const opened = await expectValue(third.notebook.openVisit(left.visit.value.id));
    expect(textOf(opened)).toBe(textOf(left));
    expect(third.notebook.setAside.value).toEqual([]);
  }, 60_000);
});
