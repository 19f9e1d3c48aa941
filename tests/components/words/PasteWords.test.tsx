// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { PasteWords } from '../../../components/words/PasteWords';
import { term } from '../../lib/jargon/entries';
import { findBarriers, replaceText, show, showFrame } from '../../support/show';

const terms = [term('edema', { plain: 'Swelling.' }), term('dyspnea', { plain: 'Hard to breathe.' })];
const note = 'There is edema.\nEdema, and dyspnea on stairs.';

async function pasted(text: string) {
  const shown = await show(<PasteWords />, { terms });
  replaceText(shown.getByRole('textbox', { name: 'Paste or type words here', hidden: true }), text);
  await shown.findByText(/hard words?/);
  return shown;
}

describe('PasteWords', () => {
  it('explains each hard word of two pasted lines once, and says that nothing is kept', async () => {
    const shown = await pasted(note);
    expect(shown.getByText('2 hard words')).toBeDefined();
    expect(shown.getByText('Swelling.')).toBeDefined();
    expect(shown.getByText('Hard to breathe.')).toBeDefined();
    expect(shown.getByText(/do not keep them/)).toBeDefined();
    expect(shown.services.notebook.visits.value).toEqual([]);
    expect(await findBarriers()).toEqual([]);
  });

  it('makes a question of a word, with the words around it', async () => {
    const shown = await pasted(note);
    fireEvent.click(shown.getAllByRole('button', { name: /^Ask about this/, hidden: true })[1]!);
    const question = () => shown.services.desk.open.value?.visit.value.questions[0];
    await waitFor(() =>
      expect(question()?.passage?.quote).toEqual({
        exact: 'dyspnea',
        before: 'There is edema.\nEdema, and '.slice(-32),
        after: ' on stairs.',
      }),
    );
  });

  it('says so when there is nothing hard, or it is very long', async () => {
    const shown = await pasted('a plain line '.repeat(2_000));
    expect(shown.getByText('I found no hard words here.')).toBeDefined();
    expect(shown.getByText(/^This is very long/)).toBeDefined();
  });

  it('opens by its command, ready to paste in', async () => {
    const panel = await showFrame({ terms });
    await panel.services.workbench().run('words.paste');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });
});
