import '@preact/signals';

import { signal } from '@preact/signals-core';
import { render } from 'preact';

import { ServicesProvider } from '../../components/frame/context';
import { Frame } from '../../components/frame/Frame';
import { createNotices, type Notices } from '../../components/frame/notices';
import { readPaperHash } from '../../components/out/leaving';
import { type Services, sheetNames } from '../../components/services';
import { createTogether } from '../../components/together/service';
import { clock } from '../../components/visit/room';
import { openCopies } from '../../lib/copies/copies';
import { newId } from '../../lib/crypto/new-id';
import { openMyPacks } from '../../lib/my-packs/my-packs';
import { openMyWords } from '../../lib/my-words/my-words';
import { makeAudible } from '../../lib/notebook/audible';
import { createNotebook } from '../../lib/notebook/notebook';
import { loadChoices } from './choices';
import { createKeeping } from './keeping';
import { createPlaceKeeper } from './lock/place';
import { createPrivacy } from './lock/privacy';
import { createRescue } from './lock/rescue';
import { scrollBack } from './lock/scroll-back';
import { openStore } from './lock/store';
import { createVeil } from './lock/veil';
import { createDerive } from './lock/workers';
import { leaveNoTraces } from './no-traces';
import { joinLexicons } from './packs/join';
import { createServices } from './services';
import { createWiping } from './wiping';

const app = document.querySelector<HTMLElement>('#app');
const empty = document.querySelector<HTMLElement>('#empty');
leaveNoTraces();
if (app && empty) void start(app, empty);

/** Ask what must be asked, open what is kept, then show the panel; or say plainly why it cannot be opened. */
async function start(app: HTMLElement, empty: HTMLElement): Promise<void> {
  const { choices, t, keepNothing } = await loadChoices();
  const isNeutral = signal(false);
  const title = () => t(isNeutral.value ? 'hidden-title' : 'product-name');
  const veil = await createVeil({ app, empty, t, title });
  // Nothing is opened behind an empty panel.
  await veil.untilUp();

  // One for the whole page: two would hear each other.
  const wiping = createWiping();
  const rescue = createRescue(wiping);
  const problem = async (code: string) => {
    const { VaultProblem } = await import('../../components/lock/screens');
    render(
      <VaultProblem
        t={t}
        code={code}
        choices={choices}
        rescue={code === 'vault-unreadable' ? rescue : undefined}
      />,
      app,
    );
  };

  const store = await openStore(
    { root: app, t, choices, rescue, onReadBack: wiping.letOthersBegin },
    createDerive(),
  );
  if (!store.ok) return problem(store.code);
  isNeutral.value = store.value.computer === 'shared';
  if (store.value.computer === 'shared') keepNothing();
  const journal = store.value.computer === 'shared' ? store.value.memory : store.value.vault.journal;
  const audible = makeAudible(journal);
  const notebook = await createNotebook(audible.journal, {
    newId,
    now: Date.now,
    async forgetAlso(visitId) {
      const { forgetShared } = await import('../../lib/review/keep');
      return forgetShared(audible.journal, visitId);
    },
  });
  if (!notebook.ok) return problem(notebook.code);
  const myWords = await openMyWords(audible.journal, { now: Date.now });
  if (!myWords.ok) return problem(myWords.code);
  const myPacks = await openMyPacks(audible.journal);
  if (!myPacks.ok) return problem(myPacks.code);
  const copies = await openCopies(audible.journal, { now: Date.now, newId });
  if (!copies.ok) return problem(copies.code);

  const notices = createNotices();
  const isMine = store.value.computer === 'mine';
  const place = createPlaceKeeper({ isKept: () => isMine && !wiping.hasBegun(), now: Date.now });
  const parts = { store: store.value, veil, notebook: notebook.value, notices, choices, t, place };
  const privacy = await createPrivacy(parts);
  const keeping = await createKeeping({ audible, notebook: notebook.value, wiping });
  const together = await createTogether({
    journal: audible.journal,
    tables: keeping.tables,
    clock,
    newId,
    // Some of it is large, and only a specialist needs it.
    loadLexicons: async () => joinLexicons(services.packs, (await import('virtual:lexicons')).lexicons),
    onOver: () => notices.show({ text: t('together-ended') }),
  });
  if (!together.ok) return problem(together.code);
  const services: Services = createServices({
    ...parts,
    ...keeping,
    privacy,
    myWords: myWords.value,
    myPacks: myPacks.value,
    copies: copies.value,
    together: together.value,
  });
  addEventListener('pagehide', () => void notebook.value.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void notebook.value.flush();
  });

  const asked = new URLSearchParams(location.hash.slice(1));
  const isPanel = asked.size === 0;
  const top = isPanel ? await place.goBack(services) : 0;
  render(<ServicesProvider value={services}>{await drawAsked(asked, notices)}</ServicesProvider>, app);
  if (!isPanel) return;
  place.follow(services);
  scrollBack(top);
  services.finder.prepare();
}

/** What this tab was opened for: a sheet or a letter to print, or else the panel. */
async function drawAsked(asked: URLSearchParams, notices: Notices) {
  const sheet = asked.get('sheet');
  const letter = asked.get('letter');
  const paper = readPaperHash(asked);
  if (sheet) {
    const { SheetPage } = await import('../../components/questions/SheetPage');
    const page = sheetNames.find(name => name === asked.get('page'));
    return <SheetPage visitId={sheet} page={page ?? 'questions'} />;
  }
  if (paper) {
    const { PaperPage } = await import('../../components/out/papers/PaperPage');
    return <PaperPage {...paper} />;
  }
  if (letter) {
    const { LetterPage } = await import('../../components/stand-up/LetterPage');
    return <LetterPage visitId={asked.get('visit') ?? ''} letterId={letter} />;
  }
  return <Frame notices={notices} />;
}
