import { packs as builtIn } from 'virtual:pack-list';
import { computed, type Signal, signal } from '@preact/signals-core';

import { browser } from 'wxt/browser';

import { contributions } from '../../components/contributions';
import { failureText } from '../../components/frame/failures';
import { followLastDone } from '../../components/frame/last-done';
import { createNotices, type Notices } from '../../components/frame/notices';
import { createUndoing } from '../../components/frame/undoing';
import type { Inserting } from '../../components/out/insert/inserting';
import { type Way, writePaperHash } from '../../components/out/leaving';
import type { Packs } from '../../components/packs/packs';
import type {
  AutoLock,
  Choices,
  Clock,
  PageLink,
  PageState,
  Privacy,
  SelectionState,
  Services,
  Speech,
  Wiping,
  Words,
} from '../../components/services';
import { createHappenings } from '../../components/services/happenings';
import { createTogether } from '../../components/together/service';
import { clock, createRoom } from '../../components/visit/room';
import { diagnosePage } from '../../components/words/diagnose-page';
import { createAfar } from '../../entrypoints/sidepanel/afar';
import { createBackups } from '../../entrypoints/sidepanel/backups';
import { createDesk } from '../../entrypoints/sidepanel/desk';
import { createFinder } from '../../entrypoints/sidepanel/finder';
import { joinAdded, joinLexicons } from '../../entrypoints/sidepanel/packs/join';
import { createPacks } from '../../entrypoints/sidepanel/packs/packs';
import { followDesk } from '../../entrypoints/sidepanel/table';
import { inOwnBlock } from '../../lib/anchors/quote';
import { type Locale, type Localize, locales } from '../../lib/base/localize';
import type { Comfort, Theme } from '../../lib/base/look';
import { fail, succeed } from '../../lib/base/result';
import { openCopies } from '../../lib/copies/copies';
import { createDiagnostics } from '../../lib/diagnostics/diagnostics';
import { type ReadCalendar, readCalendar } from '../../lib/exports/calendar/read-calendar';
import { sealFile } from '../../lib/handoff/age-file';
import { type Sealing, sealHere } from '../../lib/handoff/age-worker';
import { compileBook, entryOf, explain, openBook } from '../../lib/jargon/book';
import { compileIndex } from '../../lib/jargon/compile-index';
import { findTerms } from '../../lib/jargon/find-terms';
import { findHardWords } from '../../lib/jargon/hard-words';
import type { Strictness } from '../../lib/jargon/strictness';
import type { FalseFriend, Term } from '../../lib/jargon/term';
import { openIndex } from '../../lib/jargon/term-index';
import { compileEveryday } from '../../lib/jargon/unknown/everyday';
import { onceEach } from '../../lib/jargon/word-in-text';
import type { PartOfPage, Sight } from '../../lib/messages/protocol';
import { type MyPacks, openMyPacks } from '../../lib/my-packs/my-packs';
import { type MyWords, openMyWords } from '../../lib/my-words/my-words';
import { type Audible, makeAudible } from '../../lib/notebook/audible';
import type { Journal } from '../../lib/notebook/journal';
import { createNotebook, type Notebook } from '../../lib/notebook/notebook';
import { unpackDose } from '../../lib/passages/unpack-dose';
import type { BarrierKind } from '../../lib/resources/barrier-kind';
import { forgetShared } from '../../lib/review/keep';
import { createTables } from '../../lib/review/tables';
import type { OwnKeys } from '../../lib/workbench/own-keys';
import { rank } from '../../lib/workbench/rank';
import { type CommandReport, createWorkbench, type Workbench } from '../../lib/workbench/workbench';
import { createDesk as createDisk, type Desk as Disk, newId } from '../lib/notebook/builders';
import { readBarrierKinds } from './barrier-kinds';
import { readBuiltInLexicon } from './lexicons';
import { readPhraseBook, readRehearsalBook } from './phrase-book';
import { readVisitKinds } from './visit-kinds';
import { readWords } from './words';

/** What a test may have otherwise. */
export type Overrides = {
  locale?: Locale;
  page?: PageState;
  /** How the part of the page that is asked for reads. */
  part?: { value: PartOfPage };
  /** What became of passages, by the question's id. */
  sights?: Record<string, Sight>;
  stayOn?: PageLink['stayOn'];
  turnOff?: PageLink['turnOff'];
  terms?: Term[];
  /** Terms of a pack in Spanish. */
  spanish?: Term[];
  falseFriends?: FalseFriend[];
  disk?: Disk;
  clock?: Clock;
  /** Reads calendars at once without it. */
  readCalendar?: ReadCalendar;
  /** Who can get at what is written: where it is otherwise than on an own computer without a passphrase. */
  privacy?: Partial<Privacy>;
  /** The page's message box. Without it there is none. */
  insert?: Inserting;
  /** The clipboard is closed to us. */
  cannotCopy?: boolean;
  /** What the browser answers when it is asked to keep what is here. */
  promises?: boolean;
  /** What is selected on the page beside the panel. */
  selection?: Awaited<ReturnType<Services['selectedPassage']>>;
  /** What erasing answers. */
  wiping?: Awaited<ReturnType<Wiping['wipe']>>;
  /** What the notebook holds before the panel opens. */
  before?: (notebook: Notebook) => Promise<unknown>;
  /** What the words of one's own hold before the panel opens. */
  beforeWords?: (myWords: MyWords) => unknown;
  /** What packs there are before the panel opens. */
  beforePacks?: (packs: Packs) => unknown;
  /** What packs know to be in the way, and help with it. */
  barriers?: readonly BarrierKind[];
  /** Languages that this computer has a voice for. */
  voices?: Locale[];
};

/** The panel's services and what stands behind them, for a test to look at. */
export type Panel = {
  services: Services;
  notices: Notices;
  /** What is kept, shared by every panel that is given it. */
  disk: Disk;
  page: FakePage;
  /** The visits whose sheet was opened, and `record` for the record page. */
  tabs: string[];
  /** The files handed to the person. */
  files: SavedFile[];
  /** What was copied. */
  copied: string[];
  /** What was wiped. */
  wiped: string[];
  /** Commands that failed or did not apply. */
  reports: CommandReport[];
};

const wordsByLocale = Object.fromEntries(locales.map(locale => [locale, readWords(locale)])) as Record<
  Locale,
  Localize
>;

/** Everything as in `entrypoints/sidepanel`, but for the page and the browser's tabs. */
export async function createPanel(overrides: Overrides = {}): Promise<Panel> {
  const disk = overrides.disk ?? createDisk();
  const audible = makeAudible(disk.openJournal());
  const notebook = await openOver(audible.journal);
  const myWords = await openWords(disk);
  const copies = await openCopies(disk.openJournal(), { now: Date.now, newId });
  if (!copies.ok) throw new Error(copies.code);
  const myPacks = await openPacks(disk);
  await overrides.before?.(notebook);
  await overrides.beforeWords?.(myWords);
  const choices = createChoices(overrides.locale ?? 'en');
  const packs = createPacks(myPacks, {
    builtIn,
    now: Date.now,
    onFailure: code => explainFailure(code),
  });
  await overrides.beforePacks?.(packs);
  const joined = joinAdded(packs, {
    kinds: readVisitKinds(),
    barriers: overrides.barriers ?? readBarrierKinds(),
    phrases: readPhraseBook(),
    rehearsals: readRehearsalBook(),
  });
  const t: Localize = (id, values) => wordsByLocale[choices.locale.value](id, values);
  const notices = createNotices();
  const explainFailure = (code: string) => notices.show({ text: t(failureText(code)) });
  const page = createFakePage(overrides);
  const tabs: string[] = [];
  const copied: string[] = [];
  const isOpen = signal(false);

  const happenings = createHappenings();
  const desk = createDesk(notebook, explainFailure);
  const { files, wiped, ...keeping } = await createFakeKeeping({ audible, notebook }, overrides);
  const together = await createTogether({
    // Nothing opens in the field over a disk that fails from the start; a view is to say why all the same.
    journal: disk.failure ? createDisk().openJournal() : audible.journal,
    tables: keeping.tables,
    clock: overrides.clock ?? clock,
    newId,
    loadLexicons: async () => joinLexicons(packs, locales.map(readBuiltInLexicon)),
    onOver: () => notices.show({ text: t('together-ended') }),
  });
  if (!together.ok) throw new Error(together.code);
  const table = followDesk(desk, keeping.tables, { clock: overrides.clock ?? clock, explainFailure });
  const services: Services = {
    together: together.value,
    t,
    table,
    undoing: createUndoing({ desk, table }, followLastDone(notices, desk)),
    choices,
    page,
    privacy: createPrivacy(overrides, page.asked),
    notebook,
    desk,
    explainFailure,
    words: createTestWords(overrides),
    packs,
    get kinds() {
      return joined.value.kinds;
    },
    get barriers() {
      return joined.value.barriers;
    },
    get phrases() {
      return joined.value.phrases;
    },
    get rehearsals() {
      return joined.value.rehearsals;
    },
    myWords,
    copies: copies.value,
    speech: createFakeSpeech(overrides),
    saveFile: (file, name) => void files.push({ file, name }),
    selectedPassage: async () => overrides.selection ?? fail('nothing-selected'),
    room: createRoom(),
    happenings,
    clock: overrides.clock ?? clock,
    readCalendar: overrides.readCalendar ?? (async (...given) => readCalendar(...given)),
    diagnostics: createDiagnostics(),
    ...keeping,
    leaving: {
      way: signal<Way>('usual'),
      insert: overrides.insert ?? noInsert,
      openPaper: async choice => void tabs.push(writePaperHash(choice)),
      async copy(text) {
        copied.push(text);
        return overrides.cannotCopy ? fail('not-copied') : succeed();
      },
      in: locale => wordsByLocale[locale],
    },
    palette: { isOpen, open: () => (isOpen.value = true), close: () => (isOpen.value = false), rank },
    toast: notices.show,
    announce: notices.announce,
    async openSheet(id, page) {
      happenings.tell('sheet-opened');
      tabs.push(page ? `${page} ${id}` : id);
    },
    openLetter: async (id, letter) => void tabs.push(`${letter} ${id}`),
    openRecordPage: async () => void tabs.push('record'),
    workbench: () => workbench,
  };
  together.value.follow(desk);
  diagnosePage(services);
  const { workbench, reports } = createBench(services);
  return { services, notices, disk, page, tabs, files, copied, wiped, reports };
}

/** A page without a message box. */
const noInsert: Inserting = {
  look: async () => fail('no-box'),
  put: async () => fail('no-box'),
  letIn: async () => fail('refused'),
};

function createBench(services: Services): { workbench: Workbench<Services>; reports: CommandReport[] } {
  const { page, desk, notebook, together, choices } = services;
  const reports: CommandReport[] = [];
  const context = computed(() => ({
    hasReading: page.state.value.kind === 'reading',
    hasVisit: desk.open.value !== undefined,
    canUndo: services.undoing.canUndo.value,
    canRedo: services.undoing.canRedo.value,
    isSharing: together.table.value?.view.value.session !== undefined,
    isUnsaved: notebook.saving.value.is === 'not-saved',
  }));
  const report = (it: CommandReport) => void reports.push(it);
  return {
    workbench: createWorkbench(services, contributions, { context, report, ownKeys: choices.keys }),
    reports,
  };
}

/** A notebook of its own over the disk: each one is another panel. */
export function openNotebook(disk: Disk): Promise<Notebook> {
  return openOver(disk.openJournal());
}

async function openOver(journal: Journal): Promise<Notebook> {
  const notebook = await createNotebook(journal, {
    newId,
    now: Date.now,
    forgetAlso: visitId => forgetShared(journal, visitId),
  });
  if (!notebook.ok) throw new Error(notebook.code);
  return notebook.value;
}

/** Words of one's own over the disk. */
export async function openWords(disk: Disk): Promise<MyWords> {
  const words = await openMyWords(disk.openJournal(), { now: Date.now });
  if (!words.ok) throw new Error(words.code);
  return words.value;
}

/** Packs the client added, over the disk. */
export async function openPacks(disk: Disk): Promise<MyPacks> {
  const packs = await openMyPacks(disk.openJournal());
  if (!packs.ok) throw new Error(packs.code);
  return packs.value;
}

function createChoices(first: Locale): Choices {
  const locale = signal(first);
  const theme = signal<Theme>('system');
  const comforts = signal<readonly Comfort[]>([]);
  const level = signal<Strictness>('some');
  const hurtful = signal(false);
  const keys = signal<OwnKeys>({});
  const roomKeys = signal(true);
  return {
    locale,
    theme,
    comforts,
    level,
    hurtful,
    keys,
    roomKeys,
    setKeys: next => (keys.value = next),
    setRoomKeys: next => (roomKeys.value = next),
    setLevel: next => (level.value = next),
    setHurtful: next => (hurtful.value = next),
    setLocale: next => (locale.value = next),
    setTheme: next => (theme.value = next),
    setComforts: next => (comforts.value = next),
  };
}

/** A file that was handed to the person. */
export type SavedFile = { file: Blob; name: string };

/** Real backups with so little work that a test can wait, and wiping that only says what it was asked. */
async function createFakeKeeping(
  vault: { audible: Audible; notebook: Notebook },
  { promises = false, wiping: answer = succeed() }: Overrides,
) {
  const files: SavedFile[] = [];
  const wiped: string[] = [];
  await browser.storage.local.remove('backups'); // of the panel before
  const backups = await createBackups({
    ...vault,
    sealing: { ...sealHere, seal: (text, passphrase) => sealFile(text, passphrase, { workFactor: 4 }) },
    save: (file, name) => void files.push({ file, name }),
    promises: { isPromised: async () => false, ask: async () => promises },
    now: Date.now,
  });
  const wiping: Wiping = {
    async wipe(what) {
      wiped.push(what);
      return answer;
    },
  };
  const finder = createFinder(vault.audible.journal, vault.notebook);
  const sealing: Sealing = {
    ...sealHere,
    seal: (text, passphrase) => sealFile(text, passphrase, { workFactor: 4 }),
  };
  const save = (file: Blob, name: string) => void files.push({ file, name });
  const afar = createAfar({ journal: vault.audible.journal, sealing, save, newId, now: Date.now });
  const tables = createTables(
    { notebook: vault.notebook, journal: vault.audible.journal },
    { newId, now: Date.now },
  );
  return { files, wiped, backups, wiping, finder, tables, afar };
}

/** A page link with no page: it says what it is told to, and keeps what it was asked. */
export type FakePage = PageLink & {
  state: Signal<PageState>;
  selection: Signal<SelectionState | undefined>;
  asked: string[];
};

function createFakePage({
  page = { kind: 'unread' },
  stayOn,
  turnOff,
  sights = {},
  part,
}: Overrides): FakePage {
  const asked: string[] = [];
  const selection = signal<SelectionState | undefined>(undefined);
  const answered = async () => succeed();
  return {
    state: signal(page),
    selection,
    explainSelection: async () => void asked.push('explain selection'),
    clearSelection: () => (selection.value = undefined),
    asked,
    read: async () => void asked.push('read'),
    showWord: async id => void asked.push(`show ${id}`),
    stepWord: async by => void asked.push(`step ${by}`),
    sights: signal(new Map(Object.entries(sights))),
    async copyPart({ wholePage }) {
      asked.push(wholePage ? 'copy the page' : 'copy a part');
      return part ? succeed(part.value) : fail('no-text');
    },
    async showPassage(key) {
      asked.push(`passage ${key}`);
      const sight = sights[key] ?? 'missing';
      return sight === 'found' || sight === 'hidden' ? succeed({ sight }) : fail(sight);
    },
    putAway: () => void asked.push('put away'),
    stayOn() {
      asked.push('stay on');
      return (stayOn ?? answered)();
    },
    turnOff() {
      asked.push('turn off');
      return (turnOff ?? answered)();
    },
  };
}

/** An own computer. Keeps what it was asked; a passphrase that is set is there from then on. */
function createPrivacy({ privacy }: Overrides, asked: string[]): Privacy {
  const hasPassphrase = signal(false);
  const autoLock = signal<AutoLock>({ minutes: 10, withScreen: false });
  const note = (what: string) => {
    asked.push(what);
    return succeed();
  };
  return {
    computer: 'mine',
    hasPassphrase,
    passphrase: {
      async set(passphrase) {
        hasPassphrase.value = true;
        return note(`set ${passphrase}`);
      },
      change: async (secret, passphrase) => note(`change ${JSON.stringify(secret)} to ${passphrase}`),
      async remove(secret) {
        hasPassphrase.value = false;
        return note(`remove ${JSON.stringify(secret)}`);
      },
      async makeRecoveryCode(secret) {
        note(`code by ${JSON.stringify(secret)}`);
        return succeed('7Q4D-0000-1111-2222-3333-4444-9KXM');
      },
    },
    strengthOf: async passphrase => (passphrase.length < 12 ? 'quick' : 'very-hard'),
    autoLock,
    async setAutoLock(next) {
      autoLock.value = next;
      return succeed();
    },
    lock: async () => (hasPassphrase.value ? note('lock') : fail('no-passphrase')),
    hide: () => void note('hide'),
    changeComputer: async to => note(`computer ${to}`),
    sealAll: async () => fail('failed'),
    end: async () => void note('end'),
    ...privacy,
  };
}

/** A voice that says nothing, and keeps what it was asked to read. */
function createFakeSpeech({ voices = ['en', 'es'] }: Overrides): Speech {
  const now = signal<string | undefined>(undefined);
  return {
    now,
    canSpeak: locale => voices.includes(locale),
    speak: (_, { key }) => (now.value = key),
    stop: () => (now.value = undefined),
  };
}

/** The engine itself, over a few words of the test's own. */
function createTestWords({ terms = [], falseFriends = [], spanish = [] }: Overrides): Words {
  const names = { test: 'Words of the test' };
  const book = openBook(compileBook(terms, falseFriends, names, undefined, spanish));
  const index = openIndex(compileIndex(terms, falseFriends));
  if (!index.ok) throw new Error(index.code);
  return {
    explain(id, around, locale) {
      const entry = entryOf(book, id);
      return entry === undefined ? undefined : explain(book, entry, around, locale);
    },
    inText(text) {
      const entries = new Set(findTerms(index.value, text).map(({ entry }) => entry));
      return [...entries].map(entry => explain(book, entry, text));
    },
    placed: text => onceEach(findTerms(index.value, text), entry => explain(book, entry, text)),
    placesIn: text => findHardWords({ book, index: index.value, everyday: compileEveryday([]) }, text),
    unpack(quote) {
      const { before, exact, after } = inOwnBlock(quote);
      const span = { start: before.length, end: before.length + exact.length };
      return unpackDose({ index: index.value, book }, before + exact + after, span);
    },
  };
}
