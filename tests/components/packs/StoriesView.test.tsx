// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it } from 'vitest';

import { findBarriers, showFrame } from '../../support/show';

it.each(['en', 'es'] as const)(
  'says that no story comes with us, and leads to the packs, in “%s”',
  async locale => {
    const { services, findByRole, findByText } = await showFrame({ locale });
    const { t } = services;
    await services.workbench().run('packs.stories');
    await findByRole('heading', { level: 1, name: t('packs-stories') });
    await findByText(t('packs-no-stories'));
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(await findByRole('button', { name: t('cmd-packs') }));
    await findByRole('heading', { level: 1, name: t('view-packs') });
  },
);
