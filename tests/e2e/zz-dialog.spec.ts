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
    const before = await waitFor('light', () => display.brightness() > 150 ? display.brightness() : undefined);
    await press(panel, 'button', /Stay on/);
    const after = await waitFor('dialog', () => (display.brightness() < before * 0.7 ? display.brightness() : undefined), { describe: async () => String(display.brightness()) });
    console.log(before, after);
    await display.pressKeys(...keys);
    await waitForText(panel, keys[0] === 'Tab' ? 'On' : 'Off', { timeoutMs: 5000 });
    console.log('ok', keys);
  }
  await c.close(); await site.close(); display.close();
}, 60000);
