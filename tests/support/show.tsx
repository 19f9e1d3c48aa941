import { cleanup, configure, fireEvent, type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';

import { ServicesProvider } from '../../components/frame/context';
import { Frame } from '../../components/frame/Frame';
import type { Notices } from '../../components/frame/notices';
import { Toasts } from '../../components/frame/Toasts';
import { createPanel, type Overrides, type Panel } from './services';

afterEach(cleanup);

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });

export type Shown = RenderResult &
  Panel & {
    /** What a screen reader was told last. */
    heard(): string;
  };

/** Show a part of the panel, with toasts beside it as in the frame. */
export function show(ui: ComponentChild, overrides?: Overrides): Promise<Shown> {
  return showAll(notices => [ui, <Toasts key="toasts" notices={notices} />], overrides);
}

/** Show the whole panel. */
export function showFrame(overrides?: Overrides): Promise<Shown> {
  return showAll(notices => <Frame notices={notices} />, overrides);
}

async function showAll(ui: (notices: Notices) => ComponentChild, overrides?: Overrides): Promise<Shown> {
  const panel = await createPanel(overrides);
  const { services, notices } = panel;
  const rendered = render(<ServicesProvider value={services}>{ui(notices)}</ServicesProvider>);
  return { ...rendered, ...panel, heard: () => notices.announcement.value.trim() };
}

/** Type letter by letter, as a person does: each letter comes after what the field then holds. */
export function type(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new TypeError('one can type in a field only');
  }
  for (const letter of text) fireEvent.input(field, { target: { value: field.value + letter } });
}

/** Put a text in the place of what a field holds, as pasting over it does. */
export function replaceText(field: HTMLElement, text: string): void {
  fireEvent.input(field, { target: { value: text } });
}

/**
 * What axe finds wrong, a line each. Empty is good.
 * Colours, sizes and what covers what need a browser that lays the page out: the e2e tests look at those.
 */
export async function findBarriers(root: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} at ${html}`));
}

/** The questions on screen: `1. text` for those to ask first, `- text` for the rest. */
export function listed(root: Element): string[] {
  return [...root.querySelectorAll('li[data-question]')].map(item => {
    const number = item.querySelector('.number')?.textContent?.trim();
    return `${number ? `${number}.` : '-'} ${item.querySelector('textarea')?.value}`;
  });
}
