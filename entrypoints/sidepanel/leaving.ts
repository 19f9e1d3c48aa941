import en from 'virtual:locale/en';
import es from 'virtual:locale/es';
import { signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import { type Leaving, type Way, writePaperHash } from '../../components/out/leaving';
import { createLocalize, type Locale, type Localize } from '../../lib/base/localize';
import { fail, succeed } from '../../lib/base/result';
import { createInserting } from './inserting';

/** The ways out of the panel: a tab to print, the clipboard, and the page's own message box. */
export function createLeaving(): Leaving {
  const sources: Record<Locale, string> = { en, es };
  const read = new Map<Locale, Localize>();
  return {
    way: signal<Way>('usual'),
    insert: createInserting(),
    async openPaper(choice) {
      await browser.tabs.create({
        url: `${browser.runtime.getURL('/sidepanel.html')}#${writePaperHash(choice)}`,
      });
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return succeed();
      } catch {
        return fail('not-copied');
      }
    },
    in(locale) {
      const say = read.get(locale) ?? createLocalize(locale, sources[locale]);
      read.set(locale, say);
      return say;
    },
  };
}
