import { describe, expect, it } from 'vitest';

import { makeAudible } from '../../../lib/notebook/audible';
import { makeBackup, restoreBackup } from '../../../lib/notebook/backup/backup';
import { ask, clock, createDesk, expectValue, openNewVisit, openNotebook } from './builders';

describe('makeAudible', () => {
  it('lets an open notebook hear what is restored into its own journal, also in the open visit', async () => {
    const first = await openNewVisit({ with: 'Dr. Lee' });
    ask(first.visit, 'Is it safe?');
    const before = await expectValue(makeBackup(first.desk.openJournal(), { now: () => clock.ms }));
    ask(first.visit, 'And for how long?');
    const { text } = await expectValue(makeBackup(first.desk.openJournal(), { now: () => clock.ms }));

    const { journal, tell } = makeAudible(createDesk().openJournal());
    const notebook = await openNotebook(journal);
    await restoreBackup(before.text, journal, { onChange: tell });
    expect(notebook.visits.value.map(visit => visit.with)).toEqual(['Dr. Lee']);

    const open = await expectValue(notebook.openVisit(notebook.visits.value[0]!.id));
    await restoreBackup(text, journal, { onChange: tell });
    expect(open.visit.value.questions.map(question => question.text)).toEqual([
      'Is it safe?',
      'And for how long?',
    ]);
  });

  it('still hears other panels, until it stops listening', async () => {
    const desk = createDesk();
    const { journal, tell } = makeAudible(desk.openJournal());
    const heard: string[] = [];
    const stop = journal.subscribe(echo => heard.push(echo.kind));
    const change = { documentId: 'a', update: new Uint8Array([0, 0]), summary: '' };
    await desk.openJournal().append(change);
    tell(change);
    stop();
    await desk.openJournal().append(change);
    tell(change);
    expect(heard).toEqual(['changed', 'changed']);
  });
});
