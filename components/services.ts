import type { ReadonlySignal } from '@preact/signals-core';

import type { Localize } from '../lib/base/localize';
import type { Result } from '../lib/base/result';
import type { Copies } from '../lib/copies/copies';
import type { Diagnostics } from '../lib/diagnostics/diagnostics';
import type { ReadCalendar } from '../lib/exports/calendar/read-calendar';
import type { MyWords } from '../lib/my-words/my-words';
import type { Notebook } from '../lib/notebook/notebook';
import type { OpenVisit } from '../lib/notebook/open-visit';
import type { Passage } from '../lib/notebook/visit';
import type { PhraseBook } from '../lib/phrases/phrase';
import type { Rehearsal } from '../lib/phrases/rehearsal';
import type { BarrierKind } from '../lib/resources/barrier-kind';
import type { Table, Tables } from '../lib/review/tables';
import type { VisitKind } from '../lib/starters/visit-kind';
import type { rank } from '../lib/workbench/rank';
import type { Workbench } from '../lib/workbench/workbench';
import type { Afar } from './afar/services';
import type { Undoing } from './frame/undoing';
import type { Leaving } from './out/leaving';
import type { Packs } from './packs/packs';
import type { Finder } from './search/finder';
import type { Backups, Wiping } from './services/backups';
import type { Choices } from './services/choices';
import type { Happenings } from './services/happenings';
import type { PageLink } from './services/page';
import type { Privacy } from './services/privacy';
import type { Clock, Room } from './services/room';
import type { Speech, Words } from './services/words';
import type { Together } from './together/service';

export type * from './services/backups';
export type * from './services/choices';
export type * from './services/page';
export type * from './services/privacy';
export type * from './services/room';
export type * from './services/words';

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

/** The palette: "What do you want to do?". */
export type Palette = {
  isOpen: ReadonlySignal<boolean>;
  open(): void;
  close(): void;
  /** What a person may mean by what they typed, best first. */
  rank: typeof rank;
};

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
  /** Hard moments to practise, from packs. */
  rehearsals: readonly Rehearsal[];
  room: Room;
  happenings: Happenings;
  clock: Clock;
  /** The panel goes on meanwhile: a calendar may have ten thousand entries. */
  readCalendar: ReadCalendar;
  /** What is worth checking, on the page and in the client's list. */
  diagnostics: Diagnostics;
  notebook: Notebook;
  desk: Desk;
  /** Visits with what is shared of them. Take them from here only: two plans of one visit would not hear each other. */
  tables: Tables;
  /** The visit on the desk with what is shared of it, once it was read. */
  table: ReadonlySignal<Table | undefined>;
  /** What Ctrl+Z takes back. */
  undoing: Undoing;
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
