// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { AboutPage } from '../../../components/page/AboutPage';
import { StartView } from '../../../components/start/StartView';
import { pageKinds } from '../../../lib/portals/portal';
import { readingState } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

describe('AboutPage', () => {
  it.each(pageKinds)('says what a %s is and offers what fits it', async kind => {
    const { container, getByRole, services } = await show(<AboutPage about={{ kind }} />);
    expect(container.textContent).toContain('This looks like');
    fireEvent.click(getByRole('button', { name: /^Ask at my visit/ }));
    await waitFor(() => expect(services.desk.open.value?.visit.value.questions).toHaveLength(1));
    expect(services.desk.open.value?.visit.value.questions[0]?.text).toMatch(/\?$/);
    expect(await findBarriers()).toEqual([]);
  });

  it('says that it sees no record, and offers nothing', async () => {
    const { container, queryByRole } = await show(<AboutPage about={{ kind: 'none' }} />);
    expect(container.textContent).toContain('I cannot see a record here');
    expect(queryByRole('button')).toBeNull();
  });

  it('says whose record the page says it is, and which portal it knows', async () => {
    const about = { kind: 'note', portal: 'MyChart', whose: 'Rosa Delgado' } as const;
    const { container } = await show(<AboutPage about={about} />);
    expect(container.textContent).toContain('MyChart');
    expect(container.textContent).toContain('Rosa Delgado');
  });

  it('says which pack knows the portal, when the person added that pack', async () => {
    const about = { kind: 'note', portal: 'County Health', from: 'County peers, 2026' } as const;
    const { container } = await show(<AboutPage about={about} />);
    expect(container.textContent).toContain('From: County peers, 2026');
  });

  it('leads from a letter that says no to the answer', async () => {
    const { getByRole, services } = await show(<AboutPage about={{ kind: 'denial' }} />);
    fireEvent.click(getByRole('button', { name: 'Answer it' }));
    await waitFor(() => expect(services.workbench().view.value?.id).toBe('stand-up'));
  });

  it('is told on the first screen too', async () => {
    const page = readingState({ about: { kind: 'bill' } });
    const { container } = await show(<StartView />, { page });
    expect(container.textContent).toContain('This looks like a bill.');
  });
});
