// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { leadTo } from '../../../components/show-me/lead';
import { type WalkName, walkNames, walks } from '../../../components/show-me/walks';
import type { Locale } from '../../../lib/base/localize';
import { term } from '../../lib/jargon/entries';
import { readingState, withVisit, wordOnPage } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, replaceText, type Shown, showFrame } from '../../support/show';

const edema = wordOnPage('edema');
const page = { page: readingState({ words: [edema] }), terms: [term('edema')] };

async function showMe(overrides: Overrides = {}) {
  const panel = await showFrame(overrides);
  const { services } = panel;
  await services.workbench().run('show-me.show');
  await panel.findByRole('heading', { level: 1, name: services.t('view-show-me') });
  return panel;
}

const card = ({ getByRole, services }: Shown, walk: WalkName) =>
  within(getByRole('region', { name: services.t(`show-${walk}-title`) }));
const bar = ({ findByRole, services }: Shown) => findByRole('region', { name: services.t('view-show-me') });

describe('ShowMeView', () => {
  it.each(['en', 'es'] as const)(
    'says what each walk is for and how long it takes, in “%s”',
    async locale => {
      const panel = await showMe({ locale });
      const { t } = panel.services;
      for (const walk of walkNames) {
        const { minutes, steps } = walks[walk];
        card(panel, walk).getByText(t(`show-${walk}-what`));
        expect(card(panel, walk).getByText(new RegExp(t('show-minutes', { minutes }))).textContent).toContain(
          t('show-so-far', { done: 0, of: steps.length }),
        );
      }
      expect(await findBarriers()).toEqual([]);
      expect(panel.services.notebook.visits.value).toEqual([]);
    },
  );

  it('leads to the step itself, on my own visit, with the keyboard there', async () => {
    const panel = await showMe();
    fireEvent.click(card(panel, 'shape').getByRole('button', { name: 'Begin : Shape it' }));
    await panel.findByRole('heading', { level: 1, name: 'What is on your mind?' });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    expect((await bar(panel)).textContent).toContain('Shape it: step 1 of 6');
    expect(await findBarriers()).toEqual([]);
  });

  it('ticks a step when it was truly done, says so, and offers the next', async () => {
    const panel = await showMe();
    fireEvent.click(card(panel, 'shape').getByRole('button', { name: 'Begin : Shape it' }));
    const said = within(await bar(panel)).getByRole('status');
    replaceText(await panel.findByLabelText('What is on your mind?'), 'I feel flat.');
    await waitFor(() =>
      expect(said.textContent).toMatch(/^Done\. Shape it: step 2 of 6.*One is enough to begin/),
    );
    fireEvent.click(within(await bar(panel)).getByRole('button', { name: 'Write a question' }));
    await panel.findByRole('heading', { level: 1, name: 'What do you want to ask?' });
  });

  it('does not tick a step that was only looked at, nor one that was left out', async () => {
    const panel = await showMe({ before: withVisit() });
    await panel.services.desk.current();
    fireEvent.click(
      await card(panel, 'find').findByRole('button', { name: /^Not today.*Open a page of your portal/ }),
    );
    card(panel, 'find').getByText('Left out for now');
    fireEvent.click(card(panel, 'shape').getByRole('button', { name: 'Begin : Shape it' }));
    await panel.findByRole('heading', { level: 1, name: 'What is on your mind?' });
    fireEvent.click(within(await bar(panel)).getByRole('button', { name: 'All steps' }));
    await panel.findByRole('heading', { level: 1, name: 'Show me how' });
    expect(panel.container.querySelectorAll('[data-done=true]')).toHaveLength(0);
  });

  it('goes on where one was when the panel is opened again', async () => {
    const first = await showMe();
    fireEvent.click(card(first, 'shape').getByRole('button', { name: 'Begin : Shape it' }));
    replaceText(await first.findByLabelText('What is on your mind?'), 'I feel flat.');
    await first.services.notebook.flush();
    first.unmount();
    const again = await showMe({ disk: first.disk });
    await waitFor(() => card(again, 'shape').getByText(/1 of 6 steps done/));
    fireEvent.click(card(again, 'shape').getByRole('button', { name: 'Go on : Shape it' }));
    await again.findByRole('heading', { level: 1, name: 'What do you want to ask?' });
  });

  it('says who does which step when someone is there: the client first', async () => {
    const panel = await showMe({ before: withVisit() });
    await panel.services.desk.current();
    fireEvent.click(await panel.findByRole('radio', { name: 'Someone is with me' }));
    card(panel, 'shape').getByText('You write first. They only listen.');
    expect(await findBarriers()).toEqual([]);
  });

  it('goes when it is put away, and says that nothing is lost', async () => {
    const panel = await showMe();
    fireEvent.click(card(panel, 'say').getByRole('button', { name: 'Begin : Say it' }));
    fireEvent.click(within(await bar(panel)).getByRole('button', { name: 'Put this away' }));
    expect(panel.heard()).toContain('You can go on any time');
    await waitFor(() => expect(panel.queryByRole('region', { name: 'Show me how' })).toBeNull());
  });

  it('says on a shared computer that nothing is kept', async () => {
    const panel = await showMe({ privacy: { computer: 'shared' } });
    panel.getByText(/Nothing is kept on this shared computer/);
  });
});

describe('what is seen to happen', () => {
  async function walk(walkName: WalkName, overrides: Overrides = {}, locale: Locale = 'en') {
    const panel = await showMe({ before: withVisit({}, ['Why is it so?']), locale, ...overrides });
    const { services } = panel;
    const lead = (id: string) =>
      leadTo(services, walkName, walks[walkName].steps.find(step => step.id === id)!);
    const done = () =>
      walks[walkName].steps
        .filter(({ id }) => services.desk.open.value?.visit.value.paths[`show/${walkName}/${id}`]?.finishedAt)
        .map(({ id }) => id);
    return { ...panel, lead, done };
  }

  it('is a page that was read, a word that was opened, and a question that was looked at', async () => {
    const { lead, done, services, findByRole } = await walk('find', page);
    await lead('read');
    await waitFor(() => expect(done()).toEqual(['read']));
    services.happenings.tell('word-opened');
    expect(done()).toEqual(['read', 'word']);
    fireEvent.click(await findByRole('button', { name: /^Ask about this/ }));
    await lead('list');
    await waitFor(() => expect(done()).toEqual(['read', 'word', 'list']));
  });

  it('is words from paper, too', async () => {
    const { lead, done, services, findByLabelText } = await walk('find', { terms: [term('edema')] });
    await lead('word');
    await services.workbench().run('words.paste');
    replaceText(await findByLabelText(services.t('paste-field')), 'Edema of the legs.');
    await waitFor(() => expect(done()).toEqual(['read', 'word']));
  });

  it('is a rehearsal that came to its end, a card, a ladder and a sheet', async () => {
    const { lead, done, findByRole, getByRole, queryByText, services, tabs } = await walk('say');
    await lead('practice');
    fireEvent.click(await findByRole('button', { name: 'With a no' }));
    expect(done()).toEqual([]);
    for (let turns = 0; turns < 20 && !queryByText(services.t('practice-end')); turns++) {
      fireEvent.click(getByRole('region', { name: /say/ }).querySelector('li:last-child button')!);
    }
    await waitFor(() => expect(done()).toEqual(['practice']));
    await lead('card');
    fireEvent.click(await findByRole('button', { name: 'Back' }));
    await lead('disagree');
    fireEvent.click(await findByRole('button', { name: '“Give it time.”' }));
    await waitFor(() => expect(done()).toEqual(['practice', 'card', 'disagree']));
    await lead('sheet');
    expect(done()).toEqual(['practice', 'card', 'disagree', 'sheet']);
    expect(tabs).toHaveLength(1);
  });

  it('is a list with nothing to check, once it was looked at', async () => {
    const clear = withVisit({ matters: 'Sleep.' }, ['What else could we do?']);
    const { lead, done } = await walk('shape', { before: clear });
    await lead('top');
    await waitFor(() => expect(done()).toEqual(['top', 'checks']));
  });

  it('is no list with something to check, until that was used or put away', async () => {
    const { lead, done, findByRole } = await walk('shape');
    await lead('top');
    const list = await findByRole('region', { name: 'Things to check' });
    expect(done()).toEqual(['top']);
    fireEvent.click(within(list).getAllByRole('button', { name: /^No thanks/ })[0]!);
    expect(done()).toEqual(['top', 'checks']);
  });

  it('is not noted while no walk goes along', async () => {
    const { services, done } = await walk('say');
    await services.desk.current();
    services.happenings.tell('sheet-opened');
    expect(done()).toEqual([]);
  });
});

describe('where to look', () => {
  const all = walkNames.flatMap(walk =>
    walks[walk].steps.flatMap(step => (step.spot ? [[walk, step.id, step.spot] as const] : [])),
  );

  it.each(all)('is in the view of %s: %s', async (walk, id, spot) => {
    const panel = await showFrame({ ...page, before: withVisit({}, ['Why is it so?', 'What else?']) });
    const step = walks[walk].steps.find(each => each.id === id)!;
    await leadTo(panel.services, walk, step);
    await waitFor(() => expect(document.querySelector(spot)).not.toBeNull());
  });
});
