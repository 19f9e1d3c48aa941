// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { locales } from '../../../lib/base/localize';
import { chooseParts } from '../../../lib/exports/choose';
import { writeJson } from '../../../lib/exports/json';
import { makeOutline } from '../../../lib/exports/outline';
import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, replaceText, showFrame } from '../../support/show';
import { readWords } from '../../support/words';

const answer = 'As an AI, I cannot know. **This pill** takes six weeks. It can hurt your sleep. OK?';

async function showAi(overrides: Overrides = {}) {
  const panel = await showFrame(overrides);
  await panel.services.workbench().run('ai-answer.show');
  await panel.findByRole('heading', { level: 1, name: panel.services.t('view-ai-answer') });
  const questions = () => panel.services.desk.open.value?.visit.value.questions ?? [];
  return { ...panel, questions, t: panel.services.t };
}

afterEach(() => vi.unstubAllGlobals());

describe('an answer from an AI', () => {
  it.each(['en', 'es'] as const)('is taken apart, each part under its label, in “%s”', async locale => {
    const { t, getByLabelText, getByText, getAllByText } = await showAi({ locale });
    replaceText(getByLabelText(t('ai-paste')), answer);
    getByText(t('ai-found', { count: 2 }));
    expect(getAllByText(t('ai-label'))).toHaveLength(2);
    expect([...document.querySelectorAll('.claim blockquote')].map(({ textContent }) => textContent)).toEqual(
      ['This pill takes six weeks.', 'It can hurt your sleep.'],
    );
    expect(await findBarriers()).toEqual([]);
  });

  it('is kept nowhere, but for the questions one makes of it', async () => {
    const { t, getByLabelText, services } = await showAi();
    replaceText(getByLabelText(t('ai-paste')), answer);
    expect(services.notebook.visits.value).toEqual([]);
  });

  it('becomes “Is this true for me?”, once each, and that can be taken back', async () => {
    const { t, getByLabelText, findByRole, questions, findByText } = await showAi({ before: withVisit() });
    replaceText(getByLabelText(t('ai-paste')), answer);
    fireEvent.click(await findByRole('button', { name: 'Is this true for me? : It can hurt your sleep.' }));
    await waitFor(() =>
      expect(questions().map(({ text }) => text)).toEqual([
        'An AI said: “It can hurt your sleep.” Is this true for me?',
      ]),
    );
    await findByText(t('ai-on-list'));
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    expect(questions()).toEqual([]);
  });

  it('says in every export that an AI said it, also when the question was written anew', async () => {
    const { t, getByLabelText, findByRole, questions, services } = await showAi({ before: withVisit() });
    replaceText(getByLabelText(t('ai-paste')), answer);
    fireEvent.click(await findByRole('button', { name: /sleep\.$/ }));
    await waitFor(() => expect(questions()).toHaveLength(1));
    services.desk.open.value?.editQuestion(questions()[0]!.id, 'Will it hurt my sleep?');
    const { out } = chooseParts(services.desk.open.value!.visit.value);
    for (const locale of locales) {
      const made = makeOutline(out, { t: readWords(locale), when: '' });
      const line = made.sections.flatMap(({ lines }) => lines).find(({ text }) => text.includes('my sleep'));
      expect(line?.label).toBe(readWords(locale)('export-from-ai'));
    }
    expect(writeJson(out, '2026-11-22')).toContain('"ai-answer"');
  });

  it('is marked on the list of questions, too', async () => {
    const { t, getByLabelText, findByRole, findByText, services } = await showAi({ before: withVisit() });
    replaceText(getByLabelText(t('ai-paste')), answer);
    fireEvent.click(await findByRole('button', { name: /sleep\.$/ }));
    await services.workbench().run('questions.prepare');
    await findByText(t('question-from-ai'));
  });
});

describe('a safe copy', () => {
  it('has no name, date, number or place in it, line by line, and shows what was taken out', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const { t, getByLabelText, getByRole, findByText } = await showAi({
      before: withVisit({ with: 'Dr. Okafor' }),
    });
    fireEvent.click(await findByText(t('ai-safe-title')));
    replaceText(
      getByLabelText(t('ai-safe-type')),
      'Since March 3 I take 20 mg.\nOkafor says my sister Ana can call 555-010-2233.',
    );
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(getByRole('button', { name: t('ai-safe-copy') }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toBe('Since … I take ….\n… says my sister … can call ….');
    expect([...document.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['March 3', 'Okafor', 'Ana', '555-010-2233']),
    );
  });
});
