import { signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import { type Leaving, type Way, writePaperHash } from '../../components/out/leaving';
import { fail, succeed } from '../../lib/base/result';
import { createInserting } from './inserting';
import { wordsIn } from './languages';

/** The ways out of the panel: a tab to print, the clipboard, and the page's own message box. */
export function createLeaving(): Leaving {
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
    in: wordsIn,
  };
}
