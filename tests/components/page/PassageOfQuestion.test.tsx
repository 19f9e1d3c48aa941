// @vitest-environment happy-dom
import type { Signal } from '@preact/signals';
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { AfterView } from '../../../components/notes/AfterView';
import { PassageOfQuestion } from '../../../components/page/PassageOfQuestion';
import { passagesOf, showKept } from '../../../components/page/passages';
import { QuestionsView } from '../../../components/questions/QuestionsView';
import type { Sight } from '../../../lib/messages/protocol';
import type { Question } from '../../../lib/notebook/visit';
import { withVisit } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

const passage = {
  quote: { exact: 'Potassium 3.1', before: 'Sodium 140\n', after: ' low' },
  title: 'Labs',
  site: 'portal.example.org',
  keptAt: '2026-03-01T10:00:00.000Z',
};

function showPassage(sight?: Sight) {
  const question = { id: 'q', text: 'Is it low?' } as Question;
  const ui = <PassageOfQuestion question={question} passage={passage} />;
  return show(ui, sight ? { sights: { q: sight } } : {});
}

describe('PassageOfQuestion', () => {
  it('shows the words that were kept, also where no page is read', async () => {
    const { container, queryByRole } = await showPassage();
    expect(container.querySelector('mark')?.textContent).toBe('Potassium 3.1');
    expect(queryByRole('button')).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('brings the page to them, and says so', async () => {
    const { getByRole, page, heard } = await showPassage('found');
    fireEvent.click(getByRole('button', { name: 'Show it on the page', hidden: true }));
    await waitFor(() => expect(heard()).toBe('The page shows it now.'));
    expect(page.asked).toEqual(['passage q']);
  });

  it.each([
    ['missing', 'I do not see these words'],
    ['ambiguous', 'more than once'],
    ['hidden', 'Open that part'],
    ['translated', 'another language'],
  ] as const)('says honestly when they are %s, with the quote', async (sight, said) => {
    const { container } = await showPassage(sight);
    expect(container.textContent).toContain(said);
    expect(container.querySelector('blockquote')?.textContent).toContain('Potassium 3.1');
  });
});

describe('passagesOf', () => {
  it('are those of the site and of no other: a page is sent only its own words', async () => {
    const { services } = await show(<QuestionsView />, {
      before: withVisit({}, [
        { text: 'Is it low?', passage },
        { text: 'And this?', passage: { ...passage, site: 'other.example.org' } },
        { text: 'No passage' },
      ]),
    });
    await waitFor(() => expect(services.desk.open.value).toBeDefined());
    const visit = services.desk.open.value?.visit.value;
    expect(passagesOf(visit, 'portal.example.org').map(({ quote }) => quote)).toEqual([passage.quote]);
    expect(passagesOf(visit, '')).toEqual([]);
    expect(passagesOf(undefined, 'portal.example.org')).toEqual([]);
    expect(showKept(services, 'nobody')).toBe(false);
    expect(showKept(services, visit!.questions[0]!.id)).toBe(true);
    expect(services.workbench().view.value?.id).toBe('questions');
  });
});

describe('a note on a passage', () => {
  it('is looked for on its page, leads to it, and is led back to, out of its folds', async () => {
    const { container, findByRole, page, services } = await show(<AfterView />, { before: withVisit({}) });
    const open = await waitFor(() => {
      expect(services.desk.open.value).toBeDefined();
      return services.desk.open.value!;
    });
    const kept = open.notes.add({ kind: 'heard', passage });
    const id = kept.ok ? kept.value : '';
    (page.sights as Signal<ReadonlyMap<string, Sight>>).value = new Map([[id, 'found']]);
    expect(passagesOf(open.visit.value, passage.site)).toEqual([{ key: id, quote: passage.quote }]);

    fireEvent.click(await findByRole('button', { name: 'Show it on the page', hidden: true }));
    await waitFor(() => expect(page.asked).toEqual([`passage ${id}`]));

    const fold = container.querySelector<HTMLDetailsElement>('#after-notes')!;
    expect(fold.open).toBe(false);
    expect(showKept(services, id)).toBe(true);
    await waitFor(() => expect(document.activeElement?.getAttribute('data-kept')).toBe(id));
    expect(fold.open).toBe(true);
    expect(await findBarriers()).toEqual([]);
  });
});
