import { describe, expect, it } from 'vitest';

import { mergeUpdates } from '../../../../lib/notebook/document';
import { countAsked, questionStatuses } from '../../../../lib/notebook/questions/question';
import { isSensitive } from '../../../../lib/notebook/questions/tags';
import { ask, clock, expectValue, openNewVisit, openNotebook, wait } from '../builders';

async function openWithOne() {
  const opened = await openNewVisit();
  const id = ask(opened.visit, 'What else could we try?');
  return { ...opened, id, read: () => opened.visit.visit.value.questions[0]! };
}

describe('a question', () => {
  it.each(questionStatuses)('can be %s, in one step, and is so on disk', async status => {
    const { visit, desk, id, read } = await openWithOne();
    visit.markQuestion(id, { status: 'ready' });
    visit.markQuestion(id, { status });
    const again = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    expect(again.visit.value.questions[0]!.status).toBe(status);
    visit.undo();
    expect(read().status).toBe(status === 'ready' ? 'draft' : 'ready');
  });

  it('remembers when it was first asked, until that is taken back', async () => {
    const { visit, id, read } = await openWithOne();
    const moment = new Date(clock.ms).toISOString();
    visit.markQuestion(id, { status: 'asked' });
    wait(60_000);
    visit.markQuestion(id, { status: 'half-answered' });
    expect(read().askedAt).toBe(moment);
    visit.markQuestion(id, { status: 'put-off' });
    expect([read().askedAt, countAsked(read())]).toEqual([moment, 1]);
    visit.markQuestion(id, { status: 'ready' });
    expect([read().askedAt, countAsked(read())]).toEqual(['', 0]);
  });

  it('that was put off before it was asked does not count as asked', async () => {
    const { visit, id, read } = await openWithOne();
    visit.markQuestion(id, { status: 'put-off' });
    expect(countAsked(read())).toBe(0);
  });

  it('keeps its answer, and the answer in my words, as steps of typing', async () => {
    const { visit, id, read } = await openWithOne();
    visit.setAnswer(id, 'Lower it by half');
    visit.setInMyWords(id, 'half');
    visit.setInMyWords(id, 'half a pill');
    visit.markQuestion(id, { theySaid: 'not-quite', canExplain: 'yes', for: 'plan' });
    expect(read()).toMatchObject({
      ...{ answer: 'Lower it by half', inMyWords: 'half a pill' },
      ...{ theySaid: 'not-quite', canExplain: 'yes', for: 'plan' },
    });
    visit.undo();
    visit.undo();
    expect(read()).toMatchObject({ answer: 'Lower it by half', inMyWords: '', theySaid: '' });
    expect(visit.setAnswer(id, 'x'.repeat(20_001))).toEqual({ ok: false, code: 'too-long' });
    expect(visit.setAnswer('nobody', 'x')).toEqual({ ok: false, code: 'missing' });
  });

  it('takes its answers along when it is removed, and brings them back', async () => {
    const { visit, id, read, desk } = await openWithOne();
    visit.setAnswer(id, 'a secret answer');
    const whole = read();
    visit.removeQuestion(id);
    const again = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    expect(again.visit.value.questions).toEqual([]);
    const left = mergeUpdates(desk.updates.get(`private:${visit.visit.value.id}`)!);
    expect(new TextDecoder().decode(left)).not.toContain('secret');
    visit.setMatters('done since');
    visit.putBackQuestion(id);
    expect(read()).toEqual(whole);
  });

  it('is tagged, and some tags never ride along', async () => {
    const { visit, id, read } = await openWithOne();
    visit.tagQuestion(id, 'work', true);
    expect(isSensitive(read())).toBe(false);
    visit.tagQuestion(id, 'substance-use', true);
    expect([read().tags, isSensitive(read())]).toEqual([['substance-use', 'work'], true]);
    visit.tagQuestion(id, 'work', false);
    expect(read().tags).toEqual(['substance-use']);
    expect(visit.tagQuestion(id, 'x'.repeat(41), true)).toEqual({ ok: false, code: 'too-long' });
  });

  it.each([2_001, 20_000])('of %i characters is refused, and what was there stays', async length => {
    const { visit, id, read } = await openWithOne();
    expect(visit.editQuestion(id, 'x'.repeat(length))).toEqual({ ok: false, code: 'too-long' });
    expect(visit.setDraft('x'.repeat(length))).toEqual({ ok: false, code: 'too-long' });
    expect(read().text).toBe('What else could we try?');
  });
});
