// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { OutView } from '../../../components/out/OutView';
import { paperBox } from '../../../lib/exports/paper-codes';
import { withVisit } from '../../support/builders';
import { findBarriers, replaceText, show } from '../../support/show';
import { readWords } from '../../support/words';

const t = readWords('en');

async function showTyping() {
  const shown = await show(<OutView />, { before: withVisit({}, ['One?', 'Two?', 'Three?']) });
  const field = await shown.findByRole('textbox', { name: t('out-typed-field') });
  const visit = () => shown.services.desk.open.value!.visit.value;
  const answers = () => visit().questions.map(({ answer }) => answer);
  return { ...shown, field, visit, answers, typed: (text: string) => replaceText(field, text) };
}

describe('answers from paper', () => {
  it('are shown where they will go, and land there in one step that can be taken back', async () => {
    const { typed, answers, getByRole, findByText, visit, container } = await showTyping();
    typed('Q2: they will call\nQ1: yes');
    const shown = [...container.querySelectorAll('.out-typed div')].map(row => row.textContent);
    expect(shown).toEqual(['Two?they will call', 'One?yes']);
    expect(answers()).toEqual(['', '', '']);
    expect(await findBarriers()).toEqual([]);

    fireEvent.click(getByRole('button', { name: t('out-typed-keep', { count: 2 }) }));
    expect(answers()).toEqual(['yes', 'they will call', '']);
    await findByText(t('out-typed-kept', { count: 2 }));
    fireEvent.click(getByRole('button', { name: t('frame-undo') }));
    expect(answers()).toEqual(['', '', '']);
    expect(visit().boxes['paper/typed']).toBe('Q2: they will call\nQ1: yes');
  });

  it('are taken back without what was written since', async () => {
    const { typed, answers, getByRole, services, visit } = await showTyping();
    typed('Q1: yes');
    fireEvent.click(getByRole('button', { name: t('out-typed-keep', { count: 1 }) }));
    services.desk.open.value!.setAnswer(visit().questions[2]!.id, 'written since');
    fireEvent.click(getByRole('button', { name: t('frame-undo') }));
    expect(answers()).toEqual(['', '', 'written since']);
  });

  it('are kept while they are typed', async () => {
    const { typed, visit } = await showTyping();
    typed('Q1: ye');
    expect(visit().boxes['paper/typed']).toBe('Q1: ye');
  });

  it('land where the paper has them, though the list was changed since', async () => {
    const { typed, answers, services, visit, getByRole } = await showTyping();
    const [one, two, three] = visit().questions.map(({ id }) => id);
    services.desk.open.value!.setBox(paperBox, [three, one, two].join(' '));
    typed('Q1: to the third');
    fireEvent.click(getByRole('button', { name: t('out-typed-keep', { count: 1 }) }));
    expect(answers()).toEqual(['', '', 'to the third']);
  });

  it('with a code that is not on the paper say so', async () => {
    const { typed, getByText } = await showTyping();
    typed('Q9: yes');
    expect(getByText(t('out-typed-unknown', { codes: 'Q9' }))).toBeDefined();
  });

  it('to a question that was taken out say so', async () => {
    const { typed, services, visit, getByText, queryByRole } = await showTyping();
    const ids = visit().questions.map(({ id }) => id);
    services.desk.open.value!.setBox(paperBox, ids.join(' '));
    services.desk.open.value!.removeQuestion(ids[1]!);
    typed('Q2: yes');
    expect(getByText(t('out-typed-unknown', { codes: 'Q2' }))).toBeDefined();
    expect(queryByRole('button', { name: /^Keep/ })).toBeNull();
  });

  it('without any code ask for one', async () => {
    const { typed, getByText } = await showTyping();
    typed('they will call');
    expect(getByText(t('out-typed-none'))).toBeDefined();
  });
});
