import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Quote } from '../lib/anchors/quote';

import type { Locale, Localize } from '../lib/base/localize';
import type { Result } from '../lib/base/result';
import type { Copies } from '../lib/copies/copies';
import type { Diagnostics } from '../lib/diagnostics/diagnostics';
import type { HardWord } from '../lib/diagnostics/own-list/check';
import type { Strictness } from '../lib/jargon/strictness';
import type { Explanation } from '../lib/jargon/term';
import type { WordInText } from '../lib/jargon/word-in-text';
import type { PageReading, PartOfPage, SelectionReading, Sight } from '../lib/messages/protocol';
import type { MyWords } from '../lib/my-words/my-words';
import type { BackupPreview, Restored } from '../lib/notebook/backup/backup';
import type { Notebook } from '../lib/notebook/notebook';
import type { OpenVisit } from '../lib/notebook/open-visit';
import type { Passage } from '../lib/notebook/visit';
import type { UnpackedDose } from '../lib/passages/unpack-dose';
import type { PhraseBook } from '../lib/phrases/phrase';
import type { BarrierKind } from '../lib/resources/barrier-kind';
import type { Table, Tables } from '../lib/review/tables';
import type { VisitKind } from '../lib/starters/visit-kind';
import type { Comfort, Theme } from '../lib/workbench/look';
import type { OwnKeys } from '../lib/workbench/own-keys';
import type { Workbench } from '../lib/workbench/workbench';
import type { Afar } from './afar/services';
import type { Leaving } from './out/leaving';
import type { Packs } from './packs/packs';
import type { Finder } from './search/finder';
import type { Together } from './together/service';

/** What the person chose about the panel itself. Kept on this computer; holds nothing private. */
export type Choices = {
  locale: ReadonlySignal<Locale>;
  theme: ReadonlySignal<Theme>;
  /** What the person asked for to have it easier on the eyes. The rest is as the computer has it. */
  comforts: ReadonlySignal<readonly Comfort[]>;
  /** How much is marked on pages. */
  level: ReadonlySignal<Strictness>;
  /** Whether words that hurt are marked, too. Off unless turned on. */
  hurtful: ReadonlySignal<boolean>;
  /** The keys the person chose for commands. */
  keys: ReadonlySignal<OwnKeys>;
  /** Whether a number alone marks a question in the room. On unless turned off. */
  roomKeys: ReadonlySignal<boolean>;
  setKeys(keys: OwnKeys): void;
  setRoomKeys(on: boolean): void;
  setLevel(level: Strictness): void;
  setHurtful(hurtful: boolean): void;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  setComforts(comforts: readonly Comfort[]): void;
};

/** Why a page cannot be read now. */
export type PageProblem = 'not-allowed' | 'no-page' | 'no-text' | 'outdated' | 'gone' | 'record-file';

/** The page beside the panel, as far as we know it. */
export type PageState =
  | { kind: 'unread' }
  | { kind: 'opening' }
  /** `site`: where we stand, when we may know it. */
  | { kind: 'closed'; code: PageProblem; site?: string }
  | { kind: 'reading'; reading: PageReading; site: string; staysOn: boolean };

/** What stands in the words the person selected on the page, once they asked. */
export type SelectionState = { kind: 'read'; reading: SelectionReading } | { kind: 'nothing' };

/** A passage of the page's to look for. `key` is the id of the question it belongs to. */
export type FollowedPassage = { key: string; quote: Quote };

/** The page beside the panel. The panel never holds its text, only the words found on it. */
export type PageLink = {
  state: ReadonlySignal<PageState>;
  selection: ReadonlySignal<SelectionState | undefined>;
  /** Say what stands in the words selected on the page. Marks nothing there. */
  explainSelection(): Promise<void>;
  clearSelection(): void;
  /** Read this page now. Uses the right the toolbar press gave, or the site's own. */
  read(): Promise<void>;
  /** Ask the browser for this one site, so that it is read on every visit. Call it from a click. */
  stayOn(): Promise<Result<void, 'refused' | 'no-page'>>;
  /** Give the site's right back, and take our marks away. */
  turnOff(): Promise<Result<void, 'no-page'>>;
  /** Scroll to a word on the page and open its card. */
  showWord(id: string): Promise<void>;
  stepWord(by: 1 | -1): Promise<void>;
  /** What became of the passages that questions were kept with, by the question's id. Empty while no page is read. */
  sights: ReadonlySignal<ReadonlyMap<string, Sight>>;
  /** The words of the part of the page that is selected, or of its main part. For a copy the person pressed for. */
  copyPart(how: { wholePage: boolean }): Promise<Result<PartOfPage, string>>;
  /** Scroll to the passage of a question, or to the closed part of the page it is in, and let it pulse. */
  showPassage(key: string): Promise<Result<{ sight: 'found' | 'hidden' }, string>>;
  /** Take our marks and the card off the page, at once. What the client allowed stays allowed. */
  putAway(): void;
};

/** Meanings of words, from our own packs. */
export type Words = {
  /** @param locale - Of who is to read it. Left out: the person's own. */
  explain(id: string, around?: string, locale?: Locale): Explanation | undefined;
  /** Hard words in a text of the person's own, such as a question. */
  inText(text: string): Explanation[];
  /** Every hard word of a text from elsewhere, once each, and where it first stands. */
  placed(text: string): WordInText[];
  /** Where those words stand, with their meanings. False friends are not among them. */
  placesIn(text: string): HardWord[];
  /** The dose a word stands in, word by word; undefined where it stands in none. */
  unpack(quote: Quote): UnpackedDose | undefined;
};

/** Reading aloud, by voices that are on this computer and send nothing anywhere. */
export type Speech = {
  /** Whether there is such a voice for a language. */
  canSpeak(locale: Locale): boolean;
  /** What is being read now, by the key it was given. */
  now: ReadonlySignal<string | undefined>;
  speak(text: string, how: { locale: Locale; key: string }): void;
  stop(): void;
};

/** The visit on the desk: the one "Ask about this" adds to. */
export type Desk = {
  open: ReadonlySignal<OpenVisit | undefined>;
  /** Open another visit. */
  take(visitId: string): Promise<void>;
  /** Start a new visit and open it. */
  start(): Promise<OpenVisit | undefined>;
  /** The open visit; a new one when there is none. */
  current(): Promise<OpenVisit | undefined>;
};

/** What opens a locked panel. */
export type Secret = { passphrase: string } | { recoveryCode: string };

/** How soon a passphrase would be guessed. Said in words, never as a score. */
export type Strength = 'quick' | 'some' | 'hard' | 'very-hard';

/** What a person may do about the passphrase. Each asks for it again: the panel may have been left alone. */
export type PassphraseVerbs = {
  set(passphrase: string): Promise<Result<void, string>>;
  change(secret: Secret, passphrase: string): Promise<Result<void, string>>;
  remove(secret: Secret): Promise<Result<void, string>>;
  /** A code to print. It is shown once. */
  makeRecoveryCode(secret: Secret): Promise<Result<string, string>>;
};

/** When the panel locks by itself. It does so only where there is a passphrase. */
export type AutoLock = {
  /** Minutes without a key or a pointer in any panel. 0: never. */
  minutes: number;
  /** Also when this computer's screen locks. The browser is asked for the right to know. */
  withScreen: boolean;
};

/** `shared`: others use this computer too, so nothing is kept: all is in memory. */
export type Computer = 'mine' | 'shared';

/** Who can get at what is written, and what the client can do about it. */
export type Privacy = {
  computer: Computer;
  hasPassphrase: ReadonlySignal<boolean>;
  /** Undefined on a shared computer: there is nothing to lock. */
  passphrase: PassphraseVerbs | undefined;
  strengthOf(passphrase: string): Promise<Strength>;
  autoLock: ReadonlySignal<AutoLock>;
  /** Call it from a click. `refused`: the browser does not let us know of the screen. */
  setAutoLock(next: AutoLock): Promise<Result<void, 'refused'>>;
  /** Lock every panel now. What was typed is on disk first. `no-passphrase`: nothing to lock it with. */
  lock(): Promise<Result<void, string>>;
  /** Show an empty panel instead of this one, in every window, in the same turn. */
  hide(): void;
  /** Change the answer to "Is this computer only yours?". `has-visits`: something is kept here; wipe it first. */
  changeComputer(to: Computer): Promise<Result<void, string>>;
  /** On a shared computer: all that was written, as one sealed file. */
  sealAll(passphrase: string): Promise<Result<Uint8Array<ArrayBuffer>, string>>;
  /** On a shared computer: let go of every word in every panel, and show what is left. */
  end(): Promise<void>;
};

/** What is being done about a backup now. */
export type BackupStage = 'reading' | 'packing' | 'deriving' | 'unpacking' | 'restoring';

/** How far a backup is. `of` where it goes by visits: how many there are. Nobody knows how long the rest takes. */
export type BackupProgress = { stage: BackupStage; done?: number; of?: number };

/** Who wants to know how far it is, and may stop it: `stopped`, and all is as it was. */
export type BackupWatch = { onProgress(progress: BackupProgress): void; signal?: AbortSignal };

/** A backup, sealed. `unreadable` counts changes that no longer open and are not in it. */
export type MadeBackup = { file: Uint8Array<ArrayBuffer>; visits: number; unreadable: number };

/** A backup that was opened with its passphrase. Nothing here has changed yet. */
export type OpenedBackup = {
  preview: BackupPreview;
  /** Merge it into what is here. A second time changes nothing. */
  restore(watch: BackupWatch): Promise<Result<Restored, string>>;
};

/** Backups: everything a person wrote, in one sealed file. */
export type Backups = {
  /** When the last was made here: an ISO moment, or empty. */
  madeAt: ReadonlySignal<string>;
  /** Worth a quiet word. Undefined when there is nothing to say. */
  reminder: ReadonlySignal<'never-made' | 'old' | undefined>;
  /** Say no more of it for two weeks. */
  putOff(): void;
  make(passphrase: string, watch: BackupWatch): Promise<Result<MadeBackup, string>>;
  /** Hand the file to the person, and remember that a backup was made. Gives the file's name. */
  hand(backup: MadeBackup): string;
  open(file: Uint8Array, passphrase: string, watch: BackupWatch): Promise<Result<OpenedBackup, string>>;
  /** Whether the browser promised not to clear what is kept here. Undefined: we do not know yet. */
  isPromised: ReadonlySignal<boolean | undefined>;
  /** Ask it to promise. From a press: some browsers ask the person. */
  askToKeep(): Promise<boolean>;
};

/** Taking everything off this computer. */
export type Wiping = {
  /**
   * Erase. On success the panel starts anew, and shows what is left, as it was read back.
   *
   * @param what - `mine`: all the person wrote, and the key. `all`: choices and the sites allowed, too.
   */
  wipe(what: 'mine' | 'all'): Promise<Result<void, string>>;
};

/** Words shown large to the other side: one sentence and nothing else. */
export type ShownCard = {
  text: string;
  locale: Locale;
  /** The same in the other language. */
  below?: { text: string; locale: Locale } | undefined;
};

/** What is open in the view "In the room", besides the question. Not kept: the visit itself knows the question. */
export type Room = {
  page: Signal<'ask' | 'words' | 'practice'>;
  card: Signal<ShownCard | undefined>;
};

/** The time, so that a test can have another. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Call again and again. Returns the undoing. */
  every(ms: number, tick: () => void): () => void;
};

/** The palette: "What do you want to do?". */
export type Palette = { isOpen: ReadonlySignal<boolean>; open(): void; close(): void };

export type Toast = {
  text: string;
  /** Takes back what the toast tells of. */
  undo?: () => void;
  /** Called when the toast goes and Undo was not pressed: now it is for good. */
  onGone?: () => void;
};

/** The pages that can be printed. `deeds` is of all visits. */
export const sheetNames = ['questions', 'not-working', 'deeds'] as const;
export type SheetName = (typeof sheetNames)[number];

/** What features may use. Built in one place: `entrypoints/sidepanel`. */
export type Services = {
  /** Words in the language chosen. Redraws what reads it when the language changes. */
  t: Localize;
  choices: Choices;
  page: PageLink;
  words: Words;
  /** Kinds of visit and ways to begin, from packs. */
  kinds: readonly VisitKind[];
  /** The words the client made their own. */
  myWords: MyWords;
  /** Copies of parts of pages. */
  copies: Copies;
  speech: Speech;
  /** What can be in the way, and kinds of help, from packs. */
  barriers: readonly BarrierKind[];
  /** Lines for hard moments, from packs. */
  phrases: PhraseBook;
  room: Room;
  clock: Clock;
  /** What is worth checking, on the page and in the client's list. */
  diagnostics: Diagnostics;
  notebook: Notebook;
  desk: Desk;
  /** Visits with what is shared of them. Take them from here only: two plans of one visit would not hear each other. */
  tables: Tables;
  /** The visit on the desk with what is shared of it, once it was read. */
  table: ReadonlySignal<Table | undefined>;
  /** A client and a specialist at this laptop. */
  together: Together;
  /** Sharing with somebody elsewhere, by sealed files. */
  afar: Afar;
  privacy: Privacy;
  palette: Palette;
  backups: Backups;
  wiping: Wiping;
  finder: Finder;
  packs: Packs;
  leaving: Leaving;
  /** Tell everyone, a screen reader too, in passing. */
  toast(toast: Toast): void;
  /** Tell a screen reader only. */
  announce(text: string): void;
  /** Say an expected failure in plain words. */
  explainFailure(code: string): void;
  /** Open the sheet of a visit in a tab of its own, ready to print. */
  openSheet(visitId: string, page?: SheetName): Promise<void>;
  /** Open a letter of a visit in a tab of its own, ready to print. */
  openLetter(visitId: string, letterId: string): Promise<void>;
  /** Hand a file to the person. Its name says nothing of what is in it. */
  saveFile(file: Blob, name: string): void;
  /** The words selected on the page beside the panel, when the person asks to keep them. */
  selectedPassage(): Promise<Result<Passage, string>>;
  /** Open the page that shows a downloaded record. */
  openRecordPage(): Promise<void>;
  workbench(): Workbench<Services>;
};
