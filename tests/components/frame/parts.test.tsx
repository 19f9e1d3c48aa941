// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it } from 'vitest';

import { showFrame } from '../../support/show';

it('goes from part to part with F6, past all that is in them, and round again', async () => {
  const { container } = await showFrame();
  const part = () =>
    document.activeElement?.closest('.title-bar, .rail, .view, .toast, .status-bar')?.className.split(' ')[0];
  const seen = Array.from({ length: 5 }, () => {
    fireEvent.keyDown(document.activeElement ?? container, { key: 'F6', code: 'F6' });
    return part();
  });
  expect(seen).toEqual(['title-bar', 'rail', 'view', 'status-bar', 'title-bar']);
});
