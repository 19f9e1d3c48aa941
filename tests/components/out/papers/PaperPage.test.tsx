// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Paper } from '../../../../components/out/leaving';
import { PaperPage } from '../../../../components/out/papers/PaperPage';
import type { NewQuestion } from '../../../../lib/notebook/visit';
import { createDesk as createDisk } from '../../../lib/notebook/builders';
import { withVisit } from '../../../support/builders';
import { type Overrides, openNotebook } from '../../../support/services';
import { findBarriers, show } from '../../../support/show';
import { readVisitKinds } from '../../../support/visit-kinds';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function showPaper(paper: Paper, questions: (string | NewQuestion)[], overrides: Overrides = {}) {
  const disk = createDisk();
  const notebook = await openNotebook(disk);
  const visitId = await withVisit({ with: 'Dr. Osei', matters: 'Dormir bien' }, questions)(notebook);
  const shown = await show(<PaperPage visitId={visitId} paper={paper} turned={[]} />, { disk, ...overrides });
  return { ...shown, page: await shown.findByRole('main'), notebook, visitId };
}

const starter = readVisitKinds()[0]!.starters[0]!;

describe('paper to write on', () => {
  it('has a code and a box for each question, and a half that folds back', async () => {
    const { page, getByText } = await showPaper('twin', ['One?', 'Two?', 'Three?', 'Four?']);
    expect([...page.querySelectorAll('li')].map(item => item.textContent)).toEqual([
      ...['Q1 One?', 'Q2 Two?', 'Q3 Three?', 'Q4 Four?'],
    ]);
    expect(page.querySelectorAll('.paper-box')).toHaveLength(4);
    expect(getByText(/Fold this half back/)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('is remembered when it is printed, so that answers find their questions', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { getByRole, visitId, notebook } = await showPaper('twin', [
      'One?',
      { text: 'Money?', tags: ['money'] },
    ]);
    fireEvent.click(getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    const kept = await notebook.openVisit(visitId);
    if (!kept.ok) throw new Error(kept.code);
    const { boxes, questions } = kept.value.visit.value;
    expect(boxes['paper/codes']).toBe(questions[0]!.id);
  });
});

describe('two languages', () => {
  const rows = (page: HTMLElement) =>
    [...page.querySelectorAll('li')].map(row => [...row.children].map(side => side.textContent?.trim()));

  it('have what people wrote in both, and ask to interpret what is my own', async () => {
    const begun = starter.begins.es.replace('…', 'mi casa');
    const { page } = await showPaper(
      'two',
      [
        { text: '¿Qué significa “edema” para mí?', term: { id: 'edema', text: 'edema' } },
        '¿Puedo dormir?',
        begun,
      ],
      { locale: 'es' },
    );
    expect(rows(page)).toEqual([
      ['Dormir bien', 'Please interpret this line.'],
      ['Q1 ¿Qué significa “edema” para mí?', 'What does “edema” mean for me?'],
      ['Q2 ¿Puedo dormir?', 'Please interpret this line.'],
      [`Q3 ${begun}`, `${starter.begins.en} Please interpret this line.`],
    ]);
    expect(page.querySelector('li span[lang=en]')).not.toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('say beside a word of a Spanish record what it is called in English', async () => {
    const { page } = await showPaper(
      'two',
      [{ text: '¿Qué significa “vesícula” para mí?', term: { id: 'es/vesícula', text: 'vesícula' } }],
      {
        locale: 'es',
        terms: [{ id: 'test/gallbladder', term: 'gallbladder', forms: [], kind: 'body', plain: 'A bag.' }],
        spanish: [
          {
            ...{ id: 'es/vesícula', term: 'vesícula', forms: [], kind: 'body', plain: 'Una bolsita.' },
            of: ['gallbladder'],
          },
        ],
      },
    );
    expect(rows(page).at(-1)).toEqual([
      'Q1 ¿Qué significa “vesícula” para mí?',
      'What does “vesícula (gallbladder)” mean for me?',
    ]);
  });

  it('are Spanish on the right for who reads English', async () => {
    const { page } = await showPaper('two', ['Can I sleep?']);
    expect(rows(page).at(-1)).toEqual(['Q1 Can I sleep?', 'Por favor interprete esta línea.']);
  });
});

describe('the card for an interpreter', () => {
  it('speaks first to who reads it, and holds nothing of the visit', async () => {
    const { page } = await showPaper('card', ['One?'], { locale: 'es' });
    const [first, second] = [...page.querySelectorAll('section')].map(part => part.textContent);
    expect(first).toMatch(/^I speak Spanish\..*free interpreter/);
    expect(second).toMatch(/^Hablo español\..*No tiene que ser alguien de mi familia/);
    expect(page.textContent).not.toMatch(/One\?|Osei|Dormir/);
    expect(await findBarriers()).toEqual([]);
  });
});

it('a page of a visit that is gone says so', async () => {
  const { findByRole } = await show(<PaperPage visitId="gone" paper="twin" turned={[]} />);
  expect((await findByRole('alert')).textContent).toBe('This visit is not here any more.');
});
