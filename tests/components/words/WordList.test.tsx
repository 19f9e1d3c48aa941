// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { WordsView } from '../../../components/words/WordsView';
import { term } from '../../lib/jargon/entries';
import { readingState, wordOnPage } from '../../support/builders';
import { findBarriers, type Shown, show } from '../../support/show';

const names = ['stent', 'edema', 'renal', 'biopsy', 'apnea', 'lipid'];
const words = names.map(name => wordOnPage(name));
const terms = names.map(name => term(name, { plain: `About ${name}.` }));

const listed = ({ getAllByRole }: Shown) =>
  getAllByRole('listitem').map(item => item.querySelector('b')?.textContent);

const showWords = () => show(<WordsView />, { page: readingState({ words }), terms });

/** Press "Ask about this" on the card of a word. */
async function ask({ getAllByRole }: Shown, name: string) {
  const card = getAllByRole('listitem').find(item => item.querySelector('b')?.textContent === name);
  fireEvent.click(
    within(card as HTMLElement).getByRole('button', { name: new RegExp(`^Ask about this ?: ${name}$`) }),
  );
}

describe('the words of a page', () => {
  it('stand as on the page, or from A to Z', async () => {
    const shown = await showWords();
    expect(listed(shown)).toEqual(names);
    fireEvent.click(shown.getByRole('button', { name: 'A to Z' }));
    await waitFor(() => expect(listed(shown)).toEqual([...names].sort()));
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'A to Z' }));
    await waitFor(() => expect(listed(shown)).toEqual(names));
  });

  it('say which of them I ask about, and can be those alone', async () => {
    const shown = await showWords();
    expect(shown.queryByRole('button', { name: /^To ask/ })).toBeNull();
    await ask(shown, 'renal');
    fireEvent.click(await shown.findByRole('button', { name: 'To ask (1)' }));
    await waitFor(() => expect(listed(shown)).toEqual(['renal']));
    expect(shown.getByText('To ask')).toBeDefined();
  });

  it('are all there again once none is asked about any more', async () => {
    const shown = await showWords();
    await ask(shown, 'renal');
    fireEvent.click(await shown.findByRole('button', { name: 'To ask (1)' }));
    await waitFor(() => expect(listed(shown)).toEqual(['renal']));
    fireEvent.click(shown.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listed(shown)).toEqual(names));
  });

  it('say once that nothing can be read aloud, where there is no voice', async () => {
    const shown = await show(<WordsView />, { page: readingState({ words }), terms, voices: [] });
    expect(shown.getAllByText('No voice to read aloud here')).toHaveLength(1);
    expect(shown.queryByRole('button', { name: /^Read aloud/ })).toBeNull();
  });
});
