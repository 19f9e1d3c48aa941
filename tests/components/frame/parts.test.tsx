// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';

import { showFrame } from '../../support/show';

it('goes from part to part with F6, past all that is in them, and round again', async () => {
  const { container } = await showFrame();
  const part = () =>
    document.activeElement
      ?.closest('.title-bar, .rail, .stages, .view, .toast, .status-bar')
      ?.className.split(' ')[0];
  const seen = Array.from({ length: 5 }, () => {
    fireEvent.keyDown(document.activeElement ?? container, { key: 'F6', code: 'F6' });
    return part();
  });
  expect(seen).toEqual(['title-bar', 'rail', 'view', 'status-bar', 'title-bar']);
});

it('stops at the stages, where there are some, and at the rail where no place of it is lit', async () => {
  const { container, services } = await showFrame();
  const press = () => {
    fireEvent.keyDown(document.activeElement ?? container, { key: 'F6', code: 'F6' });
    return document.activeElement?.textContent;
  };
  services.workbench().show('after');
  await waitFor(() => expect(container.querySelector('.stages')).not.toBeNull());
  press();
  expect([press(), press()]).toEqual(['Visit', 'After']);

  services.workbench().show('search');
  await waitFor(() => expect(container.querySelector('.stages')).toBeNull());
  container.querySelector<HTMLElement>('.title-bar button')?.focus();
  expect(press()).toBe('Start');
});
