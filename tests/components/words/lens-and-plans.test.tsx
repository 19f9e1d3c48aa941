// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { MarkChoices } from '../../../components/words/MarkChoices';
import { Plans } from '../../../components/words/Plans';
import { SelectionCard } from '../../../components/words/SelectionCard';
import { WordCard } from '../../../components/words/WordCard';
import { friend, term } from '../../lib/jargon/entries';
import { readingState, withVisit, wordOnPage } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

const terms = [term('edema', { plain: 'Swelling.' })];

describe('what is marked', () => {
  it('is chosen among few, some and many', async () => {
    const { services, getByRole } = await show(<MarkChoices />);
    fireEvent.click(getByRole('radio', { name: /^Few/ }));
    expect(services.choices.level.value).toBe('few');
    expect(await findBarriers()).toEqual([]);
  });

  it('has words that hurt only once that is turned on', async () => {
    const { services, getByRole } = await show(<MarkChoices />);
    const lens = getByRole('checkbox') as HTMLInputElement;
    expect(lens.checked).toBe(false);
    fireEvent.click(lens);
    expect(services.choices.hurtful.value).toBe(true);
  });
});

describe('a word that can hurt', () => {
  const poor = friend('poor historian', {
    daily: 'Bad at history.',
    chart: 'Could not recall.',
    fairer: 'could not tell all',
  });
  const word = wordOnPage('poor historian', { id: 'test/~poor historian' });
  const card = (
    <ul>
      <WordCard word={{ severity: 'ask', ...word }} />
    </ul>
  );

  it('has its fairer word only for those who want to see it', async () => {
    const { services, queryByText, findByText } = await show(card, { falseFriends: [poor] });
    expect(queryByText('could not tell all')).toBeNull();
    services.choices.setHurtful(true);
    expect(await findByText('could not tell all')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('can be asked to be changed', async () => {
    const { services, findByRole } = await show(card, { falseFriends: [poor], before: withVisit() });
    services.choices.setHurtful(true);
    fireEvent.click(await findByRole('button', { name: /^Ask to change it/ }));
    await waitFor(() =>
      expect(services.desk.open.value?.visit.value.questions.map(({ text }) => text)).toEqual([
        'Could my record say “could not tell all”, not “poor historian”?',
      ]),
    );
  });
});

describe('plans on the page', () => {
  const plan = { exact: 'Increase lisinopril to 20 mg.', before: 'BP is high. ', after: ' See me' };

  it('are asked about with the passage they stand in', async () => {
    const { services, getByRole } = await show(<Plans plans={[plan]} />, {
      page: readingState({ plans: [plan] }),
      before: withVisit(),
    });
    fireEvent.click(getByRole('button', { name: /^What else could we do/, hidden: true }));
    await waitFor(() =>
      expect(services.desk.open.value?.visit.value.questions).toMatchObject([
        { text: 'What else could we do, or could we wait?', passage: { quote: plan, title: 'Clinic note' } },
      ]),
    );
    expect(await findBarriers()).toEqual([]);
  });

  it('are not there where a page has none', async () => {
    const { container } = await show(<Plans plans={[]} />);
    expect(container.querySelector('details')).toBeNull();
  });
});

describe('what was selected', () => {
  it('lists its words, and says of the text how hard it is', async () => {
    const shown = await show(<SelectionCard />, { terms });
    shown.page.selection.value = {
      kind: 'read',
      reading: { words: [wordOnPage('edema'), wordOnPage('a stranger’s word')], level: 'hard' },
    };
    expect(await shown.findByText('It has 1 hard word.')).toBeDefined();
    expect(shown.getByText('This text is hard to read. That is the text, not you.')).toBeDefined();
    expect(shown.getByText('Swelling.')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(shown.queryByText('What you selected')).toBeNull());
  });

  it('unpacks the dose that its words stand in, once, before the words', async () => {
    const [mouth, morning] = [term('PO', { plain: 'By mouth.' }), term('QAM', { plain: 'Each morning.' })];
    const shown = await show(<SelectionCard />, { terms: [mouth, morning] });
    const words = ['PO', 'QAM'].map(text => ({
      ...wordOnPage(text),
      quote: {
        exact: text,
        before: text === 'PO' ? '1 tab ' : '1 tab PO ',
        after: text === 'PO' ? ' QAM' : '',
      },
    }));
    shown.page.selection.value = { kind: 'read', reading: { words } };
    expect(await shown.findAllByText(/^Word by word/)).toHaveLength(1);
    expect(shown.getByText(/^Word by word/).textContent).toBe('Word by word: “1 tab PO QAM”');
  });

  it('can be asked about: the question keeps the words as the page has them', async () => {
    const passage = {
      quote: { exact: '1 tab PO QAM', before: '', after: '' },
      title: '',
      site: '',
      keptAt: '',
    };
    const shown = await show(<SelectionCard />, {
      before: withVisit(),
      selection: { ok: true, value: passage },
    });
    shown.page.selection.value = { kind: 'read', reading: { words: [] } };
    fireEvent.click(await shown.findByRole('button', { name: 'Ask about these words' }));
    await waitFor(() =>
      expect(shown.services.desk.open.value?.visit.value.questions).toMatchObject([
        { text: 'What do these words mean for me?', status: 'ready', passage },
      ]),
    );
    expect(shown.notices.toast.value?.text).toBe('Added to your questions: 1 tab PO QAM');
  });

  it('says why when the words are gone from the page', async () => {
    const shown = await show(<SelectionCard />, { before: withVisit() });
    shown.page.selection.value = { kind: 'read', reading: { words: [] } };
    fireEvent.click(await shown.findByRole('button', { name: 'Ask about these words' }));
    await waitFor(() => expect(shown.notices.toast.value?.text).toMatch(/^Nothing is selected/));
    expect(shown.services.desk.open.value?.visit.value.questions ?? []).toEqual([]);
  });

  it('says so when nothing was', async () => {
    const shown = await show(<SelectionCard />);
    shown.page.selection.value = { kind: 'nothing' };
    expect(await shown.findByText(/^Nothing is selected/)).toBeDefined();
  });
});
