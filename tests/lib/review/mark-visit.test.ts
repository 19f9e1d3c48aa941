import { describe, expect, it } from 'vitest';

import { hasMarks, readMarked } from '../../../lib/review/mark-visit';
import { sharedIds, withdraw } from '../../../lib/review/share';
import { addQuestion, suggest, table } from './builders';

const say = (voice: string) => `by ${voice}`;

function used() {
  const built = table(['Is there a ride?']);
  const shown = suggest(built, { kind: 'add', text: 'What would help?' });
  built.client.decide(built.review, { shown, decision: { is: 'used' } });
  built.client.paste('question/q1', 16, { text: ' It is anxiolytic.', voice: 'ai' });
  return built;
}

describe('a visit for an export', () => {
  it('names the author behind each sentence that is not the client’s own', () => {
    const { sides } = used();
    expect(readMarked(sides, say).questions.map(({ text }) => text)).toEqual([
      'Is there a ride? It is anxiolytic. [by ai]',
      'What would help? [by specialist]',
    ]);
  });

  it('keeps the marks when the words are home again, and drops them when the client says so', () => {
    const { sides } = used();
    withdraw(sides, sharedIds(sides.plan));
    expect(readMarked(sides, say).questions.map(({ text }) => text)).toContain(
      'What would help? [by specialist]',
    );
    expect(readMarked(sides).questions.map(({ text }) => text)).toEqual([
      'Is there a ride? It is anxiolytic.',
      'What would help?',
    ]);
  });

  it('says whether there is anything to mark', () => {
    expect(hasMarks(used().sides)).toBe(true);
    const { sides } = table();
    addQuestion(sides.own, 'q1', 'Mine.');
    expect(hasMarks(sides)).toBe(false);
    expect(readMarked(sides, say).questions).toMatchObject([{ text: 'Mine.' }]);
  });
});
