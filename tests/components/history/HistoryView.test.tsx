// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { clock, createDesk, expectValue, openNotebook, wait } from '../../lib/notebook/builders';
import { findBarriers, showFrame } from '../../support/show';

const dayMs = 24 * 3_600_000;

/** Two days of one visit: on the second a question was taken out, and another put in. */
async function liveTwoDays() {
  const disk = createDesk();
  clock.ms = Date.parse('2026-03-02T12:00:00');
  const notebook = await openNotebook(disk.openJournal());
  const visit = await expectValue(notebook.newVisit({ with: 'Dr. Osei' }));
  const old = await expectValue(visit.addQuestion({ text: 'Is the tablet safe?' }));
  wait(dayMs);
  visit.removeQuestion(old);
  visit.addQuestion({ text: 'How long?' });
  await notebook.close();
  return disk;
}

async function showHistory(locale: 'en' | 'es' = 'en') {
  const shown = await showFrame({ locale, disk: await liveTwoDays() });
  await waitFor(() => expect(shown.services.desk.open.value).toBeDefined());
  await shown.services.workbench().run('history.show');
  return shown;
}

describe('HistoryView', () => {
  it('lists the day before, and shows both sides when it is pressed', async () => {
    const { findByRole, getByRole, services } = await showHistory();
    const day = await findByRole('button', { name: 'Monday, March 2' });
    expect(day.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(day);
    expect(day.getAttribute('aria-expanded')).toBe('true');
    const words = (name: string) => getByRole('region', { name: services.t(name) }).textContent;
    expect(words('earlier-back')).toContain('Is the tablet safe?');
    expect(words('earlier-go')).toContain('How long?');
    expect(await findBarriers()).toEqual([]);
  });

  it('goes back in one step, and Undo of the message takes that back', async () => {
    const { findByRole, getByRole, services, heard } = await showHistory();
    const texts = () => services.desk.open.value?.visit.value.questions.map(({ text }) => text);
    fireEvent.click(await findByRole('button', { name: 'Monday, March 2' }));
    fireEvent.click(getByRole('button', { name: services.t('earlier-use') }));
    expect(texts()).toEqual(['Is the tablet safe?']);
    expect(services.workbench().view.value.id).toBe('questions');
    await waitFor(() => expect(heard()).toContain('Monday, March 2'));
    fireEvent.click(await findByRole('button', { name: services.t('frame-undo') }));
    expect(texts()).toEqual(['How long?']);
  });

  it('offers, afterwards, how it read before one went back', async () => {
    const { findByRole, getByRole, services } = await showHistory();
    fireEvent.click(await findByRole('button', { name: 'Monday, March 2' }));
    fireEvent.click(getByRole('button', { name: services.t('earlier-use') }));
    await services.workbench().run('history.show');
    await findByRole('button', { name: /^Before you went back/ });
    const names = within(getByRole('main'))
      .getAllByRole('button')
      .map(button => button.textContent);
    // The day before today was kept by the same change.
    expect(names.slice(0, 3)).toEqual([
      expect.stringMatching(/^Before you went back: /),
      'Tuesday, March 3',
      'Monday, March 2',
    ]);
  });

  it('says so when there is no earlier day yet', async () => {
    const { findByText, services, container } = await showFrame();
    await services.desk.start();
    await services.workbench().run('history.show');
    await findByText(services.t('earlier-none'));
    expect(container.querySelectorAll('.version-day')).toHaveLength(0);
    expect(await findBarriers()).toEqual([]);
  });

  it('is reached from the visit, and speaks Spanish', async () => {
    const { findByRole, services } = await showHistory('es');
    fireEvent.click(await findByRole('button', { name: services.t('earlier-leave') }));
    fireEvent.click(await findByRole('button', { name: services.t('cmd-earlier') }));
    await findByRole('button', { name: 'lunes, 2 de marzo' });
    expect(await findBarriers()).toEqual([]);
  });
});
