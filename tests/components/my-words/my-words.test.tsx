// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';

import { KnownWords } from '../../../components/my-words/KnownWords';
import { knowWord } from '../../../components/my-words/know-word';
import { OwnMeaning, OwnMeaningButton } from '../../../components/my-words/OwnMeaning';
import { ReviewWords } from '../../../components/my-words/ReviewWords';
import { term } from '../../lib/jargon/entries';
import { inDays, withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, replaceText, show } from '../../support/show';

const id = 'test/edema';

/** As on a card: what is meant above, the button below. */
function Card() {
  const [isOpen, setOpen] = useState(false);
  const word = { id, text: 'edema' };
  return (
    <>
      <OwnMeaning word={word} isOpen={isOpen} />
      <OwnMeaningButton word={word} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
    </>
  );
}

const terms = ['edema', 'ascites', 'dyspnea', 'cyanosis'].map(name =>
  term(name, { plain: `Meaning of ${name}.` }),
);
const knowing = (...names: string[]): Overrides => ({
  terms,
  beforeWords(words) {
    for (const name of names) words.know(`test/${name}`, name);
  },
});

describe('words one knows', () => {
  it('can be told, with an Undo', async () => {
    const shown = await show(<KnownWords />, { terms });
    expect(shown.getByText(/^None yet/)).toBeDefined();
    knowWord(shown.services, { id, text: 'edema' });
    expect(await shown.findByText('I will not mark “edema” any more.')).toBeDefined();
    expect(shown.services.myWords.known.value).toEqual([id]);
    fireEvent.click(shown.getByRole('button', { name: 'Undo' }));
    expect(shown.services.myWords.known.value).toEqual([]);
  });

  it('are none that no pack has: a page may say anything', async () => {
    const { services } = await show(<KnownWords />, { terms });
    knowWord(services, { id: 'test/nonsense', text: 'nonsense' });
    expect(services.myWords.known.value).toEqual([]);
  });

  it('are listed by name, and can be marked again', async () => {
    const shown = await show(<KnownWords />, knowing('edema', 'ascites'));
    expect([...shown.container.querySelectorAll('b')].map(b => b.textContent)).toEqual(['ascites', 'edema']);
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Mark it again : edema' }));
    expect(shown.services.myWords.known.value).toEqual(['test/ascites']);
    expect(shown.heard()).toBe('I will mark “edema” again.');
  });
});

describe('a meaning of one’s own', () => {
  it('is kept as it is typed, and shown', async () => {
    const shown = await show(<Card />, { terms });
    fireEvent.click(shown.getByRole('button', { name: 'Say it my way : edema' }));
    replaceText(shown.getByLabelText('What “edema” means, in my own words'), 'my puffy feet');
    expect(shown.services.myWords.all.value.get(id)?.mine).toBe('my puffy feet');
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Done : edema' }));
    expect(shown.getByText('my puffy feet')).toBeDefined();
    expect(shown.getByRole('button', { name: 'Change my words : edema' })).toBeDefined();
  });

  it('is refused when it is too long, and the one before stays', async () => {
    const shown = await show(<Card />, {
      terms,
      beforeWords: words => words.explain(id, 'edema', 'puffy'),
    });
    fireEvent.click(shown.getByRole('button', { name: 'Change my words : edema' }));
    replaceText(shown.getByRole('textbox'), 'x'.repeat(600));
    expect(shown.services.myWords.all.value.get(id)?.mine).toBe('puffy');
    expect(shown.heard()).toMatch(/^This is too long/);
  });
});

describe('words to look at again', () => {
  const near = (days: number): Overrides => ({
    ...knowing('edema', 'ascites', 'dyspnea', 'cyanosis'),
    before: withVisit({ at: inDays(days, new Date()) }),
  });

  it('are three, the day before a visit', async () => {
    const shown = await show(<ReviewWords />, near(1));
    expect(shown.container.querySelectorAll('li')).toHaveLength(3);
    expect(await findBarriers()).toEqual([]);
  });

  it.each([-1, 4])('are none %i days from it', async days => {
    const shown = await show(<ReviewWords />, near(days));
    expect(shown.container.querySelector('section')).toBeNull();
  });

  it('go away once they are still known, or are to be marked again', async () => {
    const shown = await show(<ReviewWords />, {
      ...knowing('edema', 'ascites'),
      before: withVisit({ at: inDays(1, new Date()) }),
    });
    fireEvent.click(shown.getAllByText('I still know it', { exact: false })[0]!);
    await waitFor(() => expect(shown.container.querySelectorAll('li')).toHaveLength(1));
    fireEvent.click(shown.getByText('Mark it again', { exact: false }));
    await waitFor(() => expect(shown.container.querySelector('.review-words')).toBeNull());
    expect(shown.services.myWords.known.value).toHaveLength(1);
    fireEvent.click(shown.getByRole('button', { name: 'Undo' }));
    expect(shown.services.myWords.known.value).toHaveLength(2);
  });
});
