import { confirmDay } from '../../../lib/notebook/deadlines/deadline';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { type VisitText, visitTexts } from '../../../lib/notebook/visit';
import { ask, clock, expectValue, passage } from './builders';

/** Put something into everything a visit can hold. Each text holds a word of its own: `zwith`, `zanswer` and so on. */
export async function fill(visit: OpenVisit): Promise<void> {
  for (const name of Object.keys(visitTexts) as VisitText[]) visit.setText(name, `z${name}`.toLowerCase());
  const id = await expectValue(
    visit.addQuestion({
      ...{ text: 'zquestion', tags: ['private'], for: 'plan', passage: passage('zpassage') },
      ...{ starter: { id: 'en-core/options', text: 'What else is there?' }, askedBefore: ['earlier'] },
    }),
  );
  ask(visit, 'zanother', { first: false });
  visit.markQuestion(id, { status: 'half-answered', theySaid: 'not-quite', canExplain: 'no' });
  visit.setAnswer(id, 'zanswer');
  visit.setInMyWords(id, 'zmine');
  visit.set({
    ...{ at: '2026-03-09T14:30', zone: 'America/New_York', minutes: 20, kind: 'en-core/bill', hardest: id },
    ...{ heard: 8, confidenceBefore: 3, confidenceAfter: 7 },
  });
  visit.notes.add({ text: 'znote', kind: 'heard', questionId: id, passage: passage('zonpage') });
  visit.nextSteps.add({ what: 'zstep', who: 'zstepwho', by: '2026-03-12' });
  visit.promises.add({ who: 'zpromisewho', what: 'zpromise', reference: 'zreference', due: '2026-03-20' });
  visit.deeds.add({ text: 'zdeed', kind: 'disagreed' });
  visit.barriers.add({ kind: 'ride', ask: 'zask', resource: 'zresource', who: 'zbarrierwho', moved: 'some' });
  const from = await expectValue(confirmDay('2026-03-01', { now: () => clock.ms }));
  visit.deadlines.add({ kind: 'appeal', from, letterSays: '2026-08-01' });
  visit.setBox('not-working/hoped', 'zbox');
  visit.setPath('prepare', { step: 'opener', skipped: ['goals'], finishedAt: '' });
  visit.setPath('in-the-room', {
    step: id,
    skipped: [],
    finishedAt: '',
    beganAt: '2026-03-09T18:31:00.000Z',
  });
}
