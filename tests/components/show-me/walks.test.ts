import { describe, expect, it } from 'vitest';

import { contributions } from '../../../components/contributions';
import { walkNames, walks } from '../../../components/show-me/walks';
import { locales } from '../../../lib/base/localize';
import { readWords } from '../../support/words';

const steps = walkNames.flatMap(walk => walks[walk].steps);
const commands = contributions.flatMap(({ commands: all = [] }) => all.map(({ id }) => id));

describe('the walks of “Show me how”', () => {
  it('are three, of ten minutes at most and a few steps each', () => {
    expect(walkNames).toEqual(['find', 'shape', 'say']);
    for (const { minutes, steps: each } of Object.values(walks)) {
      expect(minutes).toBeLessThanOrEqual(10);
      expect(each.length).toBeLessThanOrEqual(6);
    }
  });

  it('run commands that there are', () => {
    expect(steps.flatMap(({ run, or }) => [run, or ?? run]).filter(id => !commands.includes(id))).toEqual([]);
  });

  it('have a way to know of each step that it was truly done', () => {
    expect(steps.filter(({ isIn, isNow, happens }) => !isIn && !isNow && !happens)).toEqual([]);
  });

  it.each(locales)('say each step in one or two short sentences, alone and with someone, in “%s”', locale => {
    const t = readWords(locale);
    const said = steps.flatMap(({ id, or }) => [
      ...[t(`show-step-${id}`), t(`show-step-${id}-do`), t(`show-step-${id}-with`)],
      ...(or ? [t(`show-step-${id}-or`)] : []),
    ]);
    expect(said.filter(text => text.split(/\s+/).length > 16 || text.startsWith('show-'))).toEqual([]);
  });

  it('have an id of their own each', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });
});
