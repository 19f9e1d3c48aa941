// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { ReadAloud } from '../../../components/aloud/ReadAloud';
import { findBarriers, show } from '../../support/show';

const button = <ReadAloud id="word edema" text="Edema. Swelling." of="edema" locale="en" />;

describe('ReadAloud', () => {
  it('reads, and stops', async () => {
    const { services, getByRole } = await show(button);
    fireEvent.click(getByRole('button', { name: 'Read aloud : edema' }));
    expect(services.speech.now.value).toBe('word edema');
    fireEvent.click(getByRole('button', { name: 'Stop reading : edema' }));
    expect(services.speech.now.value).toBeUndefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('says so where this computer has no voice for the language', async () => {
    const { services, getByRole } = await show(button, { voices: ['es'] });
    fireEvent.click(getByRole('button', { name: 'No voice to read aloud here' }));
    expect(services.speech.now.value).toBeUndefined();
  });
});
