import { contextOf, type tabOf as TabOf, type WindowScope } from './firefox-window';
import type { Ways } from './ways';

/** What a person sets in Firefox itself. */
export function createSettings(
  inWindow: WindowScope,
): Pick<Ways, 'saveDownloadsTo' | 'setScheme' | 'setMedium'> {
  return {
    saveDownloadsTo: folder => inWindow(saveTo, folder),
    setScheme: (_page, scheme) => inWindow(preferScheme, scheme),
    setMedium: (page, medium) => inWindow(showAs, contextOf(page), medium),
  };
}

/** Take a site back from an extension, as a person does on the page of add-ons. */
export function takeBackHost(inWindow: WindowScope, extensionId: string, origin: string): Promise<void> {
  const { protocol, hostname } = new URL(origin);
  return inWindow(takeBack, extensionId, `${protocol}//${hostname}/*`);
}

/** What Firefox's own windows have, as far as we use it. */
declare const ChromeUtils: { importESModule(url: string): Record<string, unknown> };
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
declare const tabOf: typeof TabOf;
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void; setStringPref(name: string, value: string): void };
};

function saveTo(folder: string): void {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
}

async function takeBack(id: string, origin: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as { ExtensionPermissions: { remove(id: string, which: object, extension: unknown): Promise<void> } };
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(id, { permissions: [], origins: [origin] }, extension);
}

function preferScheme(scheme: string): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}

function showAs(context: string, medium: string): void {
  tabOf(context).browsingContext.mediumOverride = medium;
}
