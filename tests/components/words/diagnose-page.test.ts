import { describe, expect, it } from 'vitest';

import { pageOwner } from '../../../components/words/diagnose-page';
import { friend, term } from '../../lib/jargon/entries';
import { readingState, wordOnPage } from '../../support/builders';
import { createPanel } from '../../support/services';

const edema = wordOnPage('edema', { count: 2 });
const negative = wordOnPage('negative', { id: 'test/~negative' });
const known = { terms: [term('edema')], falseFriends: [friend('negative')] };

describe('what is to check on the page', () => {
  it('is what the page found, in its order, and why', async () => {
    const { services } = await createPanel({ ...known, page: readingState({ words: [negative, edema] }) });
    expect(services.diagnostics.of(pageOwner)).toEqual([
      { ...negative, severity: 'ask' },
      { ...edema, severity: 'explain' },
    ]);
  });

  it('leaves out what no pack explains: a page is a stranger', async () => {
    const words = [edema, wordOnPage('made up by the page')];
    const { services } = await createPanel({ ...known, page: readingState({ words }) });
    expect(services.diagnostics.of(pageOwner).map(({ text }) => text)).toEqual(['edema']);
  });

  it('says how a lab marked a value, and never so of a word that only sounds plain', async () => {
    const words = [
      { ...edema, labMark: 'high' as const },
      { ...negative, labMark: 'low' as const },
    ];
    const { services } = await createPanel({ ...known, page: readingState({ words }) });
    expect(services.diagnostics.of(pageOwner).map(({ labMark }) => labMark)).toEqual(['high', undefined]);
  });

  it('is nothing once no page is being read', async () => {
    const { services, page } = await createPanel({ ...known, page: readingState({ words: [edema] }) });
    page.state.value = { kind: 'closed', code: 'gone' };
    expect(services.diagnostics.of(pageOwner)).toEqual([]);
  });
});
