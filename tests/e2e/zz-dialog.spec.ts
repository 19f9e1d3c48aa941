import { it } from 'vitest';
import { openBrowser } from '../support/chromium';
import { openDisplay } from '../support/display';
import { press, waitForText } from '../support/find';
import { serve } from '../support/serve';
import { waitFor } from '../support/wait';
it('dialog', async () => {
  const display = await openDisplay();
  const site = await serve({ pages: { '/': '<!doctype html><title>Portal</title><h1>Hello</h1>' } });
  const c = await openBrowser({ extension: '/tmp/ext', headless: false, env: { DISPLAY: display.name } });
  const page = await c.openPortal(site.origin);
  await c.pressToolbarButton(page);
  const panel = await c.panel();
  for (const keys of [['Escape'], ['Return'], ['Tab', 'Return']]) {
    await panel.evaluate(() => { document.querySelector('#status')!.textContent = ''; });
    await press(panel, 'button', /Stay on/);
    await waitFor('dialog', async () => (await panel.evaluate(() => document.hasFocus())) ? undefined : true);
    await display.pressKeys(...keys);
    await waitForText(panel, keys[0] === 'Tab' ? 'On' : 'Off', { timeoutMs: 5000 });
    console.log('ok', keys);
  }
  await c.close(); await site.close(); display.close();
}, 60000);
