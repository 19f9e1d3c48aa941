// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { NoVoice, ReadAloud } from '../../../components/aloud/ReadAloud';
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

  it('is not there where this computer has no voice for the language', async () => {
    const { queryByRole } = await show(button, { voices: ['es'] });
    expect(queryByRole('button')).toBeNull();
  });
});

describe('NoVoice', () => {
  it.each([
    [[], 'No voice to read aloud here'],
    [['en'], undefined],
  ] as const)('with voices for %j says %j', async (voices, line) => {
    const { container } = await show(<NoVoice />, { voices: [...voices] });
    expect(container.querySelector('p.soft')?.textContent).toBe(line);
  });
});
