// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import type { PageProblem, PageState } from '../../../components/services';
import { WordsView } from '../../../components/words/WordsView';
import { fail } from '../../../lib/base/result';
import { term } from '../../lib/jargon/entries';
import { pageReading, readingState, wordOnPage } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

const names = (buttons: HTMLElement[]) => buttons.map(button => button.textContent);

describe('before a page is read', () => {
  it('says that nothing was read, and offers to read', async () => {
    const { getByRole, getAllByRole, page } = await show(<WordsView />);
    expect(getByRole('status').textContent).toBe(
      'I have not read this page. I only read when you ask me to.',
    );
    expect(names(getAllByRole('button'))).toEqual(['Read this page', 'Open a file, or paste text']);
    expect(await findBarriers()).toEqual([]);

    fireEvent.click(getByRole('button', { name: 'Read this page' }));
    expect(page.asked).toEqual(['read']);
  });

  it('opens the page for downloaded records', async () => {
    const { getByRole, tabs } = await show(<WordsView />);
    fireEvent.click(getByRole('button', { name: 'Open a file, or paste text' }));
    expect(tabs).toEqual(['record']);
  });

  it('offers nothing to press twice while the page is being opened', async () => {
    const { getByRole, queryAllByRole } = await show(<WordsView />, { page: { kind: 'opening' } });
    expect(getByRole('status').textContent).toBe('Reading this page…');
    expect(queryAllByRole('button', { name: /Stay on|Turn off/ })).toEqual([]);
    expect(await findBarriers()).toEqual([]);
  });
});

describe('a page that cannot be read', () => {
  it.each<[PageProblem, RegExp]>([
    ['not-allowed', /^I cannot see this page yet\. Press the In My Corner button/],
    ['no-page', /^There is no page here that I can read/],
    ['no-text', /^I cannot see any words on this page/],
    ['outdated', /^In My Corner was just updated/],
    ['gone', /^The page has changed or closed/],
    ['record-file', /^This page is a downloaded record/],
  ])('says why, and what to do: %s', async (code, why) => {
    const { getByRole, getAllByRole } = await show(<WordsView />, { page: { kind: 'closed', code } });
    expect(getByRole('status').textContent).toMatch(why);
    expect(names(getAllByRole('button'))).toEqual(['Read this page', 'Open a file, or paste text']);
    expect(await findBarriers()).toEqual([]);
  });

  const noText: PageState = { kind: 'closed', code: 'no-text', site: 'portal.example.org' };

  it('can be stayed on for where the browser says which site it is', async () => {
    const { getAllByRole } = await show(<WordsView />, { page: noText });
    expect(names(getAllByRole('button'))).toEqual([
      'Read this page',
      'Stay on for this site',
      'Open a file, or paste text',
    ]);
    expect(await findBarriers()).toEqual([]);
  });

  it('asks the browser in the same turn as the press, or the browser does not ask', async () => {
    const { getByRole, page } = await show(<WordsView />, { page: noText });
    getByRole('button', { name: 'Stay on for this site' }).click();
    expect(page.asked).toEqual(['stay on']);
  });

  it('takes a no for an answer', async () => {
    const { getByRole, findByText } = await show(<WordsView />, {
      page: noText,
      stayOn: async () => fail('refused'),
    });
    fireEvent.click(getByRole('button', { name: 'Stay on for this site' }));
    expect(await findByText(/^That's fine\. I stay off for this site\./)).toBeDefined();
  });
});

describe('a page that is read', () => {
  const words = [wordOnPage('edema', { count: 3 }), wordOnPage('stent')];
  const terms = [
    term('edema', { plain: 'Swelling.' }),
    term('stent', { plain: 'A small tube.', kind: 'device' }),
  ];

  it('lists its words with their plain meaning, in reading order', async () => {
    const { getByRole, getAllByRole } = await show(<WordsView />, { page: readingState({ words }), terms });
    expect(getByRole('heading').textContent).toBe('2 hard words on this page');
    expect(getAllByRole('listitem').map(item => item.querySelector('p')?.textContent)).toEqual([
      'Swelling.',
      'A small tube.',
    ]);
    expect(await findBarriers()).toEqual([]);
  });

  it('says so while it is still reading', async () => {
    const { getAllByRole, queryByText, page } = await show(<WordsView />, {
      page: readingState({ done: false }),
    });
    expect(getAllByRole('status')[0]?.textContent).toBe('I am reading “Clinic note”…');
    expect(queryByText('I found no hard words here.')).toBeNull();

    page.state.value = readingState();
    await waitFor(() => expect(queryByText('I found no hard words here.')).not.toBeNull());
    expect(getAllByRole('status')[0]?.textContent).toBe('I read “Clinic note”.');
  });

  it('leaves a page in another language alone, and says so', async () => {
    const { getByText, queryByRole } = await show(<WordsView />, {
      page: readingState({ language: 'other' }),
    });
    expect(getByText('This page is not in English or Spanish, so I left it alone.')).toBeDefined();
    expect(queryByRole('heading')).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it.each([
    [1, 'One part of this page is closed to me. I did not read it.'],
    [2, '2 parts of this page are closed to me. I did not read them.'],
  ])('says how many parts it could not look into: %i', async (closedFrames, line) => {
    const { getByText } = await show(<WordsView />, { page: readingState({ words, closedFrames }), terms });
    expect(getByText(line)).toBeDefined();
  });

  it('follows the page when its words change', async () => {
    const { findByRole, page } = await show(<WordsView />, { page: readingState({ words }), terms });
    page.state.value = readingState({ words: words.slice(1) });
    expect(await findByRole('heading', { name: '1 hard word on this page' })).toBeDefined();
  });
});

describe('staying on for a site', () => {
  it('is offered, and said back', async () => {
    const { getByRole, getByText, findByText, page } = await show(<WordsView />, { page: readingState() });
    expect(getByText('I read it this one time, because you asked.')).toBeDefined();
    getByRole('button', { name: 'Stay on for portal.example.org' }).click();
    expect(page.asked).toEqual(['stay on']);
    expect(await findByText('I will be here each time you open portal.example.org.')).toBeDefined();
  });

  it('can be refused to the browser', async () => {
    const { getByRole, findByText } = await show(<WordsView />, {
      page: readingState(),
      stayOn: async () => fail('refused'),
    });
    fireEvent.click(getByRole('button', { name: /^Stay on/ }));
    expect(await findByText(/^That's fine/)).toBeDefined();
  });

  it('can be taken back', async () => {
    const { getByRole, getByText, findByText, page } = await show(<WordsView />, {
      page: readingState({}, { staysOn: true }),
    });
    expect(getByText(/^I am on for portal\.example\.org\./)).toBeDefined();
    fireEvent.click(getByRole('button', { name: 'Turn off here' }));
    expect(page.asked).toEqual(['turn off']);
    expect(await findByText('I am off for portal.example.org. My marks are gone.')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('says so when it could not be taken back', async () => {
    const { getByRole, findByText } = await show(<WordsView />, {
      page: readingState({}, { staysOn: true }),
      turnOff: async () => fail('no-page'),
    });
    fireEvent.click(getByRole('button', { name: 'Turn off here' }));
    expect(await findByText(/^There is no page here/)).toBeDefined();
  });

  it('is not offered for a page that has no site, such as our own', async () => {
    const { queryAllByRole, getByText } = await show(<WordsView />, {
      page: { kind: 'reading', reading: pageReading({ title: 'My record' }), site: '', staysOn: false },
    });
    expect(getByText('I read “My record”.')).toBeDefined();
    expect(queryAllByRole('button', { name: /Stay on|Turn off/ })).toEqual([]);
  });

  it('names a page without a title by its site', async () => {
    const { getByText } = await show(<WordsView />, { page: readingState({ title: '' }) });
    expect(getByText('I read “portal.example.org”.')).toBeDefined();
  });
});
