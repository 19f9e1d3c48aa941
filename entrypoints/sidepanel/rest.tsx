import { render } from 'preact';

import { ReadyProvider, ServicesProvider } from '../../components/frame/context';
import { Frame } from '../../components/frame/Frame';
import type { Notices } from '../../components/frame/notices';
import { readPaperHash } from '../../components/out/leaving';
import { type Choices, type Palette, type Room, type Services, sheetNames } from '../../components/services';
import { createTogether } from '../../components/together/service';
import { clock } from '../../components/visit/room';
import type { Localize } from '../../lib/base/localize';
import { type Result, succeed } from '../../lib/base/result';
import { openCopies } from '../../lib/copies/copies';
import { newId } from '../../lib/crypto/new-id';
import { openMyPacks } from '../../lib/my-packs/my-packs';
import { openMyWords } from '../../lib/my-words/my-words';
import { type Audible, makeAudible } from '../../lib/notebook/audible';
import { createNotebook, type Notebook } from '../../lib/notebook/notebook';
import { rank } from '../../lib/workbench/rank';
import type { First } from './first';
import { createKeeping } from './keeping';
import { readLanguage } from './languages';
import type { Locking } from './lock/locking';
import type { PlaceKeeper } from './lock/place';
import { createPrivacy } from './lock/privacy';
import { scrollBack } from './lock/scroll-back';
import type { Store } from './lock/store';
import type { Veil } from './lock/veil';
import { joinLexicons } from './packs/join';
import { createServices } from './services';
import type { WipingHere } from './wiping';

/** What is there already: the store is open, and the frame drawn. */
export type RestParts = {
  store: Store;
  veil: Veil;
  wiping: WipingHere;
  locking: Locking | undefined;
  place: PlaceKeeper;
  t: Localize;
  choices: Choices;
  palette: Omit<Palette, 'rank'>;
  room: Room;
  notices: Notices;
};

/** The whole panel, once its documents are open. */
export type Rest = {
  flush: Notebook['flush'];
  /** @param asked - What this tab was opened for. */
  draw(app: HTMLElement, opened: { asked: URLSearchParams; handTo: First['handTo'] }): Promise<void>;
};

/** Open what the person wrote, and build all that features may use. */
export async function openRest(parts: RestParts): Promise<Result<Rest, string>> {
  const { store, notices, t, place, choices } = parts;
  const journal = store.computer === 'shared' ? store.memory : store.vault.journal;
  const audible = makeAudible(journal);
  const words = readLanguage(choices.locale.peek());
  const opened = await openDocuments(audible);
  if (!opened.ok) return opened;
  const { notebook } = opened.value;

  const privacy = createPrivacy({ ...parts, notebook });
  const keeping = await createKeeping({ audible, notebook, wiping: parts.wiping });
  const together = await createTogether({
    journal: audible.journal,
    tables: keeping.tables,
    clock,
    newId,
    // Some of it is large, and only a specialist needs it.
    loadLexicons: async () => joinLexicons(services.packs, (await import('virtual:lexicons')).lexicons),
    onOver: () => notices.show({ text: t('together-ended') }),
  });
  if (!together.ok) return together;
  await words;
  const palette = { ...parts.palette, rank };
  const services: Services = createServices({
    ...{ ...parts, ...keeping, ...opened.value, palette, privacy },
    together: together.value,
  });
  flushWhenLeft(notebook);
  return succeed({
    flush: notebook.flush,
    async draw(app, { asked, handTo }) {
      const isPanel = asked.size === 0;
      const top = isPanel ? await place.goBack(services) : 0;
      // In a specialist's turn nothing of the client's is opened, whoever pressed it.
      const wentOn = !together.value.isTheirs.peek() && handTo(services.workbench());
      const drawn = await drawAsked(asked, notices);
      // The same parts as in `first.tsx`: what is on screen stays there, with what is typed in it.
      render(
        <ReadyProvider value={true}>
          <ServicesProvider value={services}>{drawn}</ServicesProvider>
        </ReadyProvider>,
        app,
      );
      performance.mark('whole'); // for `npm run bench -- panel`
      if (!isPanel) return;
      place.follow(services);
      if (!wentOn) scrollBack(top);
      services.finder.prepare();
    },
  });
}

type Documents = Pick<Services, 'notebook' | 'myWords' | 'copies'> & {
  myPacks: Extract<Awaited<ReturnType<typeof openMyPacks>>, { ok: true }>['value'];
};

async function openDocuments({ journal }: Audible): Promise<Result<Documents, string>> {
  const tools = { newId, now: Date.now };
  const notebook = await createNotebook(journal, {
    ...tools,
    async forgetAlso(visitId) {
      const { forgetShared } = await import('../../lib/review/keep');
      return forgetShared(journal, visitId);
    },
  });
  if (!notebook.ok) return notebook;
  const myWords = await openMyWords(journal, tools);
  if (!myWords.ok) return myWords;
  const myPacks = await openMyPacks(journal);
  if (!myPacks.ok) return myPacks;
  const copies = await openCopies(journal, tools);
  if (!copies.ok) return copies;
  return succeed({
    notebook: notebook.value,
    myWords: myWords.value,
    myPacks: myPacks.value,
    copies: copies.value,
  });
}

function flushWhenLeft(notebook: Notebook): void {
  addEventListener('pagehide', () => void notebook.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void notebook.flush();
  });
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
