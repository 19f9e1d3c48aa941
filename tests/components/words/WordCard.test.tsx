// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { WordCard } from '../../../components/words/WordCard';
import { friend, term } from '../../lib/jargon/entries';
import { readingState, withVisit, wordOnPage } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, show } from '../../support/show';

const edema = term('edema', { plain: 'Swelling.', kind: 'symptom' });

function showCard(word = wordOnPage('edema'), overrides: Overrides = {}) {
  const card = (
    <ul>
      <WordCard word={{ severity: 'explain', ...word }} />
    </ul>
  );
  return show(card, { terms: [edema], page: readingState({ words: [word] }), ...overrides });
}

describe('WordCard', () => {
  it('says what kind of thing the word names, what it means, and how often it is there', async () => {
    const { getByText } = await showCard(wordOnPage('edema', { text: 'Edema', count: 3 }));
    expect(getByText('how it feels')).toBeDefined();
    expect(getByText('Swelling.')).toBeDefined();
    expect(getByText('3 times')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('repeats how the lab marked its value, as the card on the page does', async () => {
    const { getByText } = await showCard(wordOnPage('edema', { labMark: 'high' }));
    expect(getByText('The lab marked this value high.')).toBeDefined();
  });

  it('shows the word on the page', async () => {
    const { getByRole, page } = await showCard();
    fireEvent.click(getByRole('button', { name: 'edema : show it on the page' }));
    expect(page.asked).toEqual(['show test/edema']);
  });

  it('tells both meanings of an everyday word that means something else in a chart', async () => {
    const negative = friend('negative', { daily: 'Bad.', chart: 'Not found: often good news.' });
    const word = wordOnPage('negative', { id: 'test/~negative' });
    const { getByText, container } = await showCard(word, { falseFriends: [negative] });
    expect([...container.querySelectorAll('dt, dd')].map(line => line.textContent)).toEqual([
      'In daily life',
      'Bad.',
      'In a chart',
      'Not found: often good news.',
    ]);
    expect(getByText('has another meaning')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  describe('an abbreviation with several meanings', () => {
    const senses = [
      { means: 'multiple sclerosis', plain: 'A nerve illness.', near: ['nerve', 'brain'] },
      { means: 'mitral stenosis', plain: 'A tight heart valve.', near: ['valve', 'heart'] },
    ];
    const terms = [term('MS', { senses, plain: undefined })];
    const about = (before: string) => wordOnPage('MS', { quote: { exact: 'MS', before, after: '.' } });
    const meanings = (items: Iterable<Element>) => [...items].map(item => item.textContent);

    it('puts the one first that the words around speak for', async () => {
      const { container } = await showCard(about('The heart valve shows '), { terms });
      expect(meanings(container.querySelectorAll('.meaning > p'))).toEqual([
        'Most likely: mitral stenosis. A tight heart valve.',
      ]);
      expect(meanings(container.querySelectorAll('details .senses li'))).toEqual([
        'multiple sclerosis. A nerve illness.',
      ]);
      expect(await findBarriers()).toEqual([]);
    });

    it('says that it does not know when nothing around speaks for one', async () => {
      const { getByText, container } = await showCard(about('Known '), { terms });
      expect(meanings(container.querySelectorAll('.meaning > .senses li'))).toEqual([
        'multiple sclerosis. A nerve illness.',
        'mitral stenosis. A tight heart valve.',
      ]);
      expect(getByText(/^These letters can mean more than one thing here/)).toBeDefined();
    });
  });

  it('shows nothing for a word that no pack has any more', async () => {
    const { container } = await showCard(wordOnPage('gone'));
    expect(container.querySelector('li')).toBeNull();
  });
});

describe('Ask about this', () => {
  const ask = (shown: Awaited<ReturnType<typeof show>>) =>
    fireEvent.click(shown.getByRole('button', { name: /^Ask about this/ }));

  it('puts a question with its passage into the visit on the desk', async () => {
    const shown = await showCard(wordOnPage('edema', { text: 'Edema' }), {
      before: withVisit({ with: 'Dr. Osei' }),
    });
    ask(shown);
    await waitFor(() => expect(shown.services.desk.open.value?.visit.value.questions).toHaveLength(1));
    expect(shown.services.desk.open.value?.visit.value).toMatchObject({
      with: 'Dr. Osei',
      questions: [
        {
          text: 'What does “Edema” mean for me?',
          first: true,
          term: { id: 'test/edema', text: 'Edema' },
          passage: {
            quote: { exact: 'edema', before: 'There is ', after: ' today.' },
            title: 'Clinic note',
            site: 'portal.example.org',
            keptAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          },
        },
      ],
    });
  });

  it('starts a visit when there is none, one only', async () => {
    const shown = await showCard();
    ask(shown);
    ask(shown);
    await waitFor(() => expect(shown.services.desk.open.value?.visit.value.questions).toHaveLength(2));
    expect(shown.services.notebook.visits.value).toHaveLength(1);
  });

  it('asks the better question where the pack has one', async () => {
    const question = 'Why are my legs swollen?';
    const shown = await showCard(wordOnPage('edema'), { terms: [{ ...edema, question }] });
    ask(shown);
    await waitFor(() =>
      expect(shown.services.desk.open.value?.visit.value.questions.map(({ text }) => text)).toEqual([
        question,
      ]),
    );
  });

  it('says so, and takes it back on Undo', async () => {
    const shown = await showCard();
    ask(shown);
    expect(await shown.findByText('Added to your questions: edema')).toBeDefined();
    expect(shown.heard()).toBe('Added to your questions: edema');

    fireEvent.click(shown.getByRole('button', { name: 'Undo' }));
    expect(shown.services.desk.open.value?.visit.value.questions).toEqual([]);
    expect(shown.queryByText('Added to your questions: edema')).toBeNull();
  });
});
