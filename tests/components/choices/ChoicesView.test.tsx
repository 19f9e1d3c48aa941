// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { ChoicesView } from '../../../components/choices/ChoicesView';
import { findBarriers, show } from '../../support/show';

describe('ChoicesView', () => {
  it('shows every section of every feature, each under its heading, in order', async () => {
    const { container, services, findAllByRole } = await show(<ChoicesView />);
    await findAllByRole('heading', { level: 2 });
    const { sections } = services.workbench();
    const headings = [...container.querySelectorAll('h2')].map(heading => heading.textContent);
    expect(headings).toEqual(sections.map(({ text }) => services.t(text)));
    expect(sections.map(({ order }) => order)).toEqual(
      sections.map(({ order }) => order).sort((a, b) => a - b),
    );
    expect(await findBarriers()).toEqual([]);
  });

  it('changes the language, and says so in that language', async () => {
    const { getByRole, findByRole, services } = await show(<ChoicesView />);
    fireEvent.click(await findByRole('radio', { name: 'Español' }));
    expect(services.choices.locale.value).toBe('es');
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Opciones');
  });

  it('shows the look that is chosen, and changes it', async () => {
    const { getByRole, findByRole, services } = await show(<ChoicesView />);
    expect(((await findByRole('radio', { name: 'Same as this computer' })) as HTMLInputElement).checked).toBe(
      true,
    );
    fireEvent.click(getByRole('radio', { name: 'Strong contrast' }));
    expect(services.choices.theme.value).toBe('contrast');
  });

  it('finds a section by everyday words in it, with a slip, and shows all again when the field is empty', async () => {
    const { findByRole, getAllByRole, getByRole } = await show(<ChoicesView />);
    const field = await findByRole('textbox', { name: 'Find a choice' });
    const headings = () => getAllByRole('heading', { level: 2 }).map(heading => heading.textContent);
    const all = headings();
    fireEvent.input(field, { target: { value: 'contrst' } });
    expect(headings()).toEqual(['How it looks']);
    expect(getByRole('status').textContent).toBe('1 found.');
    expect(await findBarriers()).toEqual([]);

    fireEvent.input(field, { target: { value: 'xyzzy' } });
    expect(getByRole('status').textContent).toBe('Nothing found. Try another word.');
    fireEvent.input(field, { target: { value: '' } });
    expect(headings()).toEqual(all);
  });
});
