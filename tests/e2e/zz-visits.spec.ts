import { cpSync, rmSync } from 'node:fs';
import { it } from 'vitest';
import { openBrowser } from '../support/chromium';
import { find, findAll, outline, typeInto } from '../support/find';
import { showView, waitUntilSaved } from '../support/panel';
import { readWords } from '../support/words';
const t = readWords('en');
it('visits', async () => {
  const profile = '/tmp/try/visits-' + Date.now();
  const extension = '/tmp/keytest';
  const look = async (first = false) => {
    const c = await openBrowser({ profile, extension });
    const panel = await c.openExtensionPage('sidepanel.html');
    await showView(panel, t('view-questions'));
    await find(panel, 'textbox', t('questions-type'));
    if (first) { for (const q of ['A', 'B', 'C']) { await typeInto(panel, t('questions-type'), q); await panel.keyboard.press('Enter'); } await waitUntilSaved(panel, t); await c.close(); return 3; }
    const fields = await findAll(panel, 'textbox', /^Question/);
    await typeInto(panel, t('questions-type'), 'x'); await panel.keyboard.press('Enter'); await waitUntilSaved(panel, t);
    if (fields.length === 0) { console.log(await outline(panel)); console.log(await panel.evaluate(() => new Promise(r => { const o = indexedDB.open('in-my-corner'); o.onsuccess = () => { const db = o.result; const tx = db.transaction([...db.objectStoreNames]); const out: any = {}; for (const s of db.objectStoreNames) { const q = tx.objectStore(s).count(); q.onsuccess = () => { out[s] = q.result; }; } tx.oncomplete = () => r(out); }; }))); }
    await c.kill();
    return fields.length;
  };
  await look(true);
  let last = 3;
  for (let i = 0; i < 130; i++) {
    rmSync('/tmp/try/visits-before', { recursive: true, force: true }); cpSync(profile, '/tmp/try/visits-before', { recursive: true, filter: f => !/Singleton|Cache/.test(f) });
    const n = await look();
    if (n !== last) { console.log('round', i, 'expected', last, 'got', n); cpSync('/tmp/try/visits-before', '/tmp/try/visits-lost-' + i, { recursive: true }); last = n; }
    last += 1;
  }
  console.log('done');
}, 590_000);
