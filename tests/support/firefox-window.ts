import type { Browser, Frame, Page } from 'puppeteer-core';

import { waitFor } from './wait';

/** Puppeteer has no name for these; its connection does. */
export type Bidi = { send(method: string, parameters: object): Promise<{ result: unknown }> };
export const bidiOf = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;

/** What the protocol calls a page or a frame in it. */
export function contextOf(place: Page | Frame): string {
  const frame = 'mainFrame' in place ? place.mainFrame() : place;
  return (frame as unknown as { _id: string })._id;
}

/** Runs a function where Firefox's own windows run: their toolbars, their sidebars, what assistive technology is told. */
export type WindowScope = <Value>(
  play: (...args: string[]) => Value,
  ...args: string[]
) => Promise<Awaited<Value>>;

type Answer = { type: string; result?: { value: unknown }; exceptionDetails?: { text: string } };

export function createWindowScope(browser: Browser): WindowScope {
  const connection = bidiOf(browser);
  return async <Value>(play: (...args: string[]) => Value, ...args: string[]): Promise<Awaited<Value>> => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { url: string; context: string }[];
    };
    const window = tree.contexts.find(context => context.url.endsWith('browser.xhtml'));
    const answer = (
      await connection.send('script.evaluate', {
        target: { context: window?.context },
        expression: `${tabOf}; (${play})(...${JSON.stringify(args)})`,
        awaitPromise: true,
      })
    ).result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value as Awaited<Value>;
  };
}

/** What a person does with the window a page is in. */
export function createWindowHands(inWindow: WindowScope, extensionId: string) {
  // The extension's id as Firefox writes it in the ids of its windows.
  const widget = extensionId.replace(/[^a-z0-9_-]/gi, '_');
  const sidebar = `${widget}-sidebar-action`;
  return {
    pressButton: (page: Page) =>
      waitFor('the toolbar button', () => inWindow(pressAction, contextOf(page), `${widget}-BAP`)),
    isSidebarOpen: (page: Page) => inWindow(isSidebarShown, contextOf(page), sidebar),
    closeSidebar: (page: Page) => inWindow(hideSidebar, contextOf(page)),
    tabIdOf: (page: Page) => inWindow(tabId, contextOf(page)),
  };
}

/** In Firefox's windows, the element that shows a page. There for every function that runs in them. */
export function tabOf(context: string): TabBrowser {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: { getBrowsingContextById(id: string): { embedderElement: TabBrowser } } };
  return NavigableManager.getBrowsingContextById(context).embedderElement;
}

type Win = Window & { SidebarController: { isOpen: boolean; currentID: string; hide(): void } };
type TabBrowser = {
  ownerDocument: Document & { defaultView: Win };
  browsingContext: { mediumOverride: string };
};

/** What Firefox's own windows have, as far as we use it. */
declare const ChromeUtils: { importESModule(url: string): Record<string, unknown> };

// These run in Firefox, one by one: each has `tabOf`, and must hold all else that it needs.

function pressAction(context: string, id: string): true | undefined {
  const found = tabOf(context).ownerDocument.getElementById(id);
  const button = found?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
  (button ?? found)?.click();
  return found ? true : undefined;
}

function isSidebarShown(context: string, id: string): boolean {
  const { SidebarController } = tabOf(context).ownerDocument.defaultView;
  return SidebarController.isOpen && SidebarController.currentID === id;
}

function hideSidebar(context: string): void {
  tabOf(context).ownerDocument.defaultView.SidebarController.hide();
}

/** The number extensions know a tab by. */
function tabId(context: string): number {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as {
    ExtensionParent: {
      apiManager: { global: { tabTracker: { getBrowserData(browser: TabBrowser): { tabId: number } } } };
    };
  };
  const { tabTracker } = ExtensionParent.apiManager.global;
  return tabTracker.getBrowserData(tabOf(context)).tabId;
}
