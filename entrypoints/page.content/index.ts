import { base64 } from 'virtual:term-index';
import { defineContentScript } from 'wxt/utils/define-content-script';

import { bytesOf, readThisPage } from './read-this-page';

/**
 * Runs beside a page the person turned on, put there by the panel or registered for later visits.
 * No `matches` here: WXT would make of them permissions that are asked for at install.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => readThisPage(bytesOf(base64)),
});
