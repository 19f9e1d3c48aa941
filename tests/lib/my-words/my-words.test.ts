import { describe, expect, it } from 'vitest';

import { longestMeaning, openMyWords, wordsDocumentId } from '../../../lib/my-words/my-words';
import { createNotebook } from '../../../lib/notebook/notebook';
import { clock, createDesk, type Desk, expectValue, newId, wait } from '../notebook/builders';

const open = (desk: Desk) => expectValue(openMyWords(desk.openJournal(), { now: () => clock.ms }));
const id = 'en-core/edema';

describe('words of one’s own', () => {
  it('keeps what is known, across restarts', async () => {
    const desk = createDesk();
    const words = await open(desk);
    const knownAt = new Date(clock.ms).toISOString();
    words.know(id, 'Edema');
    words.close();

    const again = await open(desk);
    expect(again.known.value).toEqual([id]);
    expect(again.all.value.get(id)).toEqual({ id, text: 'Edema', knownAt });
  });

  it('forgets on request, for good', async () => {
    const desk = createDesk();
    const words = await open(desk);
    words.know(id, 'edema');
    words.unknow(id);
    expect(words.known.value).toEqual([]);
    expect((await open(desk)).all.value.size).toBe(0);
  });

  it('keeps the day a word was learned when it is said again', async () => {
    const words = await open(createDesk());
    words.know(id, 'edema');
    const since = words.all.value.get(id)?.knownAt;
    wait(60_000);
    words.know(id, 'edema');
    expect(words.all.value.get(id)?.knownAt).toBe(since);
  });

  it('keeps a meaning of one’s own beside it, and takes it away when it is empty', async () => {
    const words = await open(createDesk());
    words.know(id, 'edema');
    words.explain(id, 'edema', 'my puffy feet');
    expect(words.all.value.get(id)).toMatchObject({ mine: 'my puffy feet' });
    words.explain(id, 'edema', '  ');
    expect(words.all.value.get(id)?.mine).toBeUndefined();
    expect(words.known.value).toEqual([id]);
  });

  it('refuses a meaning that is too long, and keeps the one before', async () => {
    const words = await open(createDesk());
    words.explain(id, 'edema', 'puffy');
    expect(words.explain(id, 'edema', 'x'.repeat(longestMeaning + 1))).toEqual({
      ok: false,
      code: 'too-long',
    });
    expect(words.all.value.get(id)?.mine).toBe('puffy');
  });

  it('tells other panels at once, and merges what two say while apart', async () => {
    const desk = createDesk();
    const [here, there] = [await open(desk), await open(desk)];
    desk.isHolding = true;
    here.know(id, 'edema');
    there.explain('en-core/dyspnea', 'dyspnea', 'no air');
    desk.deliver();
    expect([...here.all.value.keys()].sort()).toEqual(['en-core/dyspnea', id]);
    expect([...there.all.value]).toEqual(expect.arrayContaining([...here.all.value]));
  });

  it('is one document, which the notebook leaves alone', async () => {
    const desk = createDesk();
    (await open(desk)).know(id, 'edema');
    expect([...desk.updates.keys()]).toEqual([wordsDocumentId]);
    const notebook = await expectValue(createNotebook(desk.openJournal(), { newId, now: () => clock.ms }));
    expect(notebook.visits.value).toEqual([]);
    expect(notebook.setAside.value).toEqual([]);
  });

  it('makes many changes into one', async () => {
    const desk = createDesk();
    const words = await open(desk);
    for (let count = 0; count < 60; count += 1) words.know(`en-core/${count}`, `${count}`);
    words.close();
    const again = await open(desk);
    expect(desk.updates.get(wordsDocumentId)).toHaveLength(1);
    expect(again.known.value).toHaveLength(60);
  });

  it('says when the store cannot be read', async () => {
    const desk = createDesk();
    desk.failure = 'vault-unreadable';
    expect(await openMyWords(desk.openJournal(), { now: () => 0 })).toEqual({
      ok: false,
      code: 'vault-unreadable',
    });
  });
});
