// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPaperHash } from '../../../components/out/leaving';
import { OutView } from '../../../components/out/OutView';
import type { NewVisit } from '../../../lib/notebook/notebook';
import type { NewQuestion } from '../../../lib/notebook/visit';
import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, show } from '../../support/show';
import { readWords } from '../../support/words';

afterEach(() => {
  vi.useRealTimers();
});

const t = readWords('en');
const osei = { with: 'Dr. Osei', at: '2027-11-24T14:30', matters: 'I want to sleep.' };
const two: (string | NewQuestion)[] = ['What else is there?', { text: 'Who pays?', tags: ['money'] }];

async function showOut(overrides: Overrides = {}, visit: NewVisit = osei, questions = two) {
  const shown = await show(<OutView />, { before: withVisit(visit, questions), ...overrides });
  await shown.findByRole('heading', { level: 1 });
  const say = readWords(overrides.locale ?? 'en');
  const choose = (way: string) => fireEvent.click(shown.getByRole('radio', { name: say(`out-as-${way}`) }));
  const preview = () => shown.getByRole('region', { name: say('out-preview') });
  const goes = () => shown.getAllByRole('checkbox').filter(box => (box as HTMLInputElement).checked).length;
  const turn = (words: RegExp) => fireEvent.click(shown.getByRole('checkbox', { name: words }));
  return { ...shown, choose, preview, goes, turn };
}

describe('what goes with me', () => {
  it('is everything but what is private, with whose words it holds', async () => {
    const { getByRole, getByText, goes } = await showOut();
    expect(goes()).toBe(2);
    expect(getByRole('checkbox', { name: /What else is there\?.*my words/ })).toHaveProperty('checked', true);
    expect(getByRole('checkbox', { name: /Who pays\?.*marked as private/ })).toHaveProperty('checked', false);
    expect(getByText(t('out-count', { going: 2, staying: 1 }))).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('is what is shown, in every way out', async () => {
    const { choose, preview, turn } = await showOut();
    for (const way of ['usual', 'large', 'twin', 'two', 'message', 'text', 'markdown', 'json', 'fhir']) {
      choose(way);
      expect(preview().textContent, way).toContain('What else is there');
      expect(preview().textContent, way).not.toContain('Who pays');
      turn(/Who pays/);
      expect(preview().textContent, way).toContain('Who pays');
      turn(/Who pays/);
    }
  });

  it('can be left behind, thing by thing', async () => {
    const { choose, preview, turn } = await showOut();
    choose('text');
    turn(/I want to sleep/);
    expect(preview().textContent).not.toContain('I want to sleep');
  });

  it('says who may read it, each way in its own words', async () => {
    const { choose, preview } = await showOut();
    const said = ['usual', 'two', 'card', 'message', 'calendar', 'fhir'].map(way => {
      choose(way);
      expect(preview().textContent).toContain(t(`out-readers-${way}`));
      return t(`out-readers-${way}`);
    });
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('a file', () => {
  it.each([
    ['text', 'txt'],
    ['markdown', 'md'],
    ['json', 'json'],
    ['fhir', 'fhir.json'],
    ['calendar', 'ics'],
  ])('of %s holds what was shown, under a name that says nothing', async (way, ending) => {
    const { choose, getByRole, files, preview } = await showOut();
    choose(way);
    const shown = preview().querySelector('pre')?.textContent;
    fireEvent.click(getByRole('button', { name: t('out-save') }));
    expect(files).toHaveLength(1);
    expect(files[0]!.name).toMatch(
      new RegExp(`^notes-\\d{4}-\\d{2}-\\d{2}\\.${ending.replace('.', '\\.')}$`),
    );
    expect(await files[0]!.file.text()).toBe(shown);
  });

  it('stays behind on a shared computer, and that is said', async () => {
    const { choose, getByText } = await showOut({ privacy: { computer: 'shared' } });
    choose('text');
    expect(getByText(t('out-shared'))).toBeDefined();
  });

  it('with nothing in it is not offered', async () => {
    const { choose, preview } = await showOut({}, {}, []);
    for (const way of ['message', 'calendar', 'fhir']) {
      choose(way);
      expect(within(preview()).queryByRole('button'), way).toBeNull();
    }
    expect(await findBarriers()).toEqual([]);
  });
});

describe('a message', () => {
  it('is copied, and never sent', async () => {
    const { choose, getByRole, copied, findByText } = await showOut();
    choose('message');
    fireEvent.click(getByRole('button', { name: t('out-copy') }));
    await findByText(t('out-copied-message'));
    expect(copied).toEqual(['What else is there?\n\nWhat matters most to me: I want to sleep.']);
  });

  it('that asks several things, or holds private ones, says so first', async () => {
    const { choose, turn, getByText, getByRole } = await showOut();
    choose('message');
    turn(/Who pays/);
    expect(getByText(t('insert-many-topics', { count: 2 }))).toBeDefined();
    expect(getByText(t('out-held-going', { count: 1 }))).toBeDefined();
    expect(getByRole('button', { name: t('out-copy-anyway') })).toBeDefined();
  });

  it('that the browser will not copy is still there to mark', async () => {
    const { choose, getByRole, findByText } = await showOut({ cannotCopy: true });
    choose('message');
    fireEvent.click(getByRole('button', { name: t('out-copy') }));
    expect(await findByText(t('failure-not-copied'))).toBeDefined();
  });
});

describe('a calendar', () => {
  it('names nobody until it is asked to', async () => {
    const { choose, preview, getByRole } = await showOut();
    choose('calendar');
    expect(preview().textContent).not.toContain('Dr. Osei');
    fireEvent.click(getByRole('checkbox', { name: t('out-calendar-names') }));
    expect(preview().textContent).toContain('Visit with Dr. Osei');
    expect(preview().textContent).toContain('Wednesday, November 24');
  });
});

describe('a page', () => {
  it('opens in a tab of its own, with what was chosen', async () => {
    const { choose, turn, getByRole, tabs, services } = await showOut();
    choose('twin');
    turn(/Who pays/);
    fireEvent.click(getByRole('button', { name: t('out-print') }));
    const visit = services.desk.open.value!.visit.value;
    expect(tabs.map(hash => readPaperHash(new URLSearchParams(hash)))).toEqual([
      { paper: 'twin', visitId: visit.id, turned: [visit.questions[1]!.id] },
    ]);
  });
});

describe('in Spanish', () => {
  it('everything is, the calendar and the data too', async () => {
    const { choose, preview } = await showOut({ locale: 'es' });
    choose('calendar');
    expect(preview().textContent).toContain('Consulta');
    expect(preview().textContent).toContain('miércoles, 24 de noviembre');
    choose('json');
    expect(preview().textContent).toContain('lo que más me importa');
    expect(await findBarriers()).toEqual([]);
  });
});
