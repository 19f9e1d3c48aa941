// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { StandUpView } from '../../../components/stand-up/StandUpView';
import { QuickLines } from '../../../components/visit/ask/QuickLines';
import { WordsToUse } from '../../../components/visit/say/WordsToUse';
import { WordsView } from '../../../components/words/WordsView';
import { term } from '../../lib/jargon/entries';
import { readingState, withVisit, wordOnPage } from '../../support/builders';
import { keepPack, packFile, termPack } from '../../support/packs';
import { findBarriers, show } from '../../support/show';

const line = (id: string, en: string) => ({ kind: 'line', id, group: 'moment', says: { en } });
const phrases = [line('slow-down', 'Please go slower with me.'), line('need-a-moment', 'Give me a breath.')];
const help = [
  {
    ...{ is: 'resource', id: 'county-van', helps: ['ride'], label: { en: 'The county van' } },
    howToFind: { en: 'Ask at the front desk for the van.' },
  },
];
const pack = packFile({
  phrases: { file: 'phrases/p.json', content: { phrases } },
  resources: { file: 'help/h.json', content: { help } },
});
const from = /^From: County peers, \d{4}$/;
const added = {
  before: withVisit({}, ['Is it safe?']),
  beforePacks: (packs: Parameters<typeof keepPack>[0]) => keepPack(packs, pack),
};

describe('what comes from an added pack says so', () => {
  it('on a line to say, and on no line of ours', async () => {
    const { findByText, getAllByText } = await show(<WordsToUse />, added);
    const card = (await findByText('Please go slower with me.')).closest('li')!;
    expect(within(card).getByText(from)).toBeDefined();
    expect(getAllByText(from)).toHaveLength(phrases.length);
    expect(await findBarriers()).toEqual([]);
  });

  it('under the lines one may need at any moment', async () => {
    const { findByRole, getByText } = await show(<QuickLines group="quick" />, added);
    await findByRole('button', { name: 'Give me a breath.' });
    expect(getByText(from)).toBeDefined();
  });

  it('on a kind of help', async () => {
    const { findByRole, findByText, getAllByText } = await show(<StandUpView />, added);
    fireEvent.click(await findByRole('button', { name: /^Something is in the way/ }));
    fireEvent.click(await findByRole('button', { name: 'Getting there' }));
    const item = (await findByText('The county van')).closest('li')!;
    expect(within(item).getByText(from)).toBeDefined();
    expect(getAllByText(from)).toHaveLength(1);
  });

  it('on a word of the page, and on no word of ours', async () => {
    const words = termPack({ 'peer bridge': 'A peer who walks with you.' });
    const ids = ['county-peers/peer bridge', 'test/edema'];
    const { findByText, getAllByText } = await show(<WordsView />, {
      beforePacks: packs => keepPack(packs, words),
      terms: ids.map(id => term(id.split('/')[1]!, { id })),
      page: readingState({ words: ids.map(id => wordOnPage(id.split('/')[1]!, { id })) }),
    });
    const card = (await findByText('peer bridge')).closest('li')!;
    expect(await within(card).findByText(from)).toBeDefined();
    expect(getAllByText(from)).toHaveLength(1);
  });
});
