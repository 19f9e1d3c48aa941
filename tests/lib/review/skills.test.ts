import { expect, it } from 'vitest';

import { countSkills } from '../../../lib/review/skills';
import { readBuiltInLexicon } from '../../support/lexicons';
import { suggest, table } from './builders';

it('counts what a specialist did, and holds not one word', () => {
  const built = table(['Can I do groups for a month?']);
  const { client, review, sides } = built;
  const mirror = suggest(built, { kind: 'reflection', text: 'You fear they will drop you.' });
  const second = suggest(built, { kind: 'reflection', text: 'You are tired.' });
  const open = suggest(built, { kind: 'add', text: 'What would help?' });
  suggest(built, { kind: 'add', text: 'Did you ask? You should ask.' });
  client.decideAll(review, [
    { shown: mirror, decision: { is: 'used' } },
    { shown: second, decision: { is: 'changed', text: 'Judge me.', isAllMine: true } },
    { shown: open, decision: { is: 'declined' } },
  ]);
  const skills = countSkills(sides.plan, review, [readBuiltInLexicon('en')]);
  expect(skills).toEqual({
    ...{ suggestions: 4, used: 1, changed: 1, declined: 1, reflections: 2, confirmed: 1, corrected: 1 },
    ...{ openQuestions: 1, closedQuestions: 1, clientWords: 60 },
    remarks: { directive: 1, label: 0, jargon: 0, closed: 1, 'long-story': 0 },
  });
  expect(JSON.stringify(skills)).not.toMatch(/groups|fear|tired|help/);
});
