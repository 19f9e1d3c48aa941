import '@preact/signals';

import { render } from 'preact';

import { ServicesProvider } from '../../components/frame/context';
import { Frame } from '../../components/frame/Frame';
import { createNotices } from '../../components/frame/notices';
import { VaultProblem } from '../../components/frame/VaultProblem';
import { SheetPage } from '../../components/questions/SheetPage';
import { createNotebook } from '../../lib/notebook/notebook';
import { openVault } from '../../lib/vault/vault';
import { loadChoices } from './choices';
import { createServices } from './services';

const root = document.querySelector('#app');
if (root) void start(root);

/** Open what is kept, then show the panel; or say plainly why it cannot be opened. */
async function start(root: Element): Promise<void> {
  const { choices, t } = await loadChoices();
  const vault = await openVault();
  if (!vault.ok) return render(<VaultProblem t={t} code={vault.code} />, root);
  const notebook = await createNotebook(vault.value.journal, {
    newId: () => crypto.randomUUID(),
    now: Date.now,
  });
  if (!notebook.ok) return render(<VaultProblem t={t} code={notebook.code} />, root);

  const notices = createNotices();
  const services = createServices({ choices, t, notebook: notebook.value, notices });
  addEventListener('pagehide', () => void notebook.value.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void notebook.value.flush();
  });

  const sheet = new URLSearchParams(location.hash.slice(1)).get('sheet');
  render(
    <ServicesProvider value={services}>
      {sheet ? <SheetPage visitId={sheet} /> : <Frame notices={notices} />}
    </ServicesProvider>,
    root,
  );
}
