import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';

import { openPanel } from '../../../entrypoints/background/open-panel';

const tab = { id: 4, windowId: 7 } as Browser.tabs.Tab;

/** The ways browsers have to open a panel. */
type Ways = { sidePanel?: { open: unknown }; sidebarAction?: { open: unknown } };
const ways = browser as unknown as Ways;

beforeEach(() => {
  ways.sidePanel = undefined;
  ways.sidebarAction = undefined;
});

describe('openPanel', () => {
  it('opens the side panel in the window of the tab, in the same turn as the press', async () => {
    const open = vi.fn(async () => undefined);
    ways.sidePanel = { open };
    const opening = openPanel(tab);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
    expect(await opening).toEqual({ ok: true });
  });

  it('opens the sidebar where there is no side panel, in the same turn too', async () => {
    const open = vi.fn(async () => undefined);
    ways.sidebarAction = { open };
    const opening = openPanel(tab);
    expect(open).toHaveBeenCalledOnce();
    expect(await opening).toEqual({ ok: true });
  });

  it.each<[string, Ways]>([
    ['the side panel', { sidePanel: { open: () => Promise.reject(new Error('no user gesture')) } }],
    ['the sidebar', { sidebarAction: { open: () => Promise.reject(new Error('no user input')) } }],
  ])('says that it may not, where the browser refuses %s', async (_, way) => {
    Object.assign(ways, way);
    expect(await openPanel(tab)).toEqual({ ok: false, code: 'not-allowed' });
  });
});
