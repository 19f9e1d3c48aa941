import type { ReadonlySignal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../base/result';
import {
  type Book,
  createBook,
  forget,
  hear,
  isoNow,
  type NotebookOptions,
  readLines,
  type SetAside,
  setRemoved,
} from './book';
import { checkDetails, type DetailFailure, writeDetails } from './details';
import { earlierDocumentId } from './history/earlier-id';
import { type EarlierVersion, readVersions } from './history/versions';
import type { Journal, SaveState, StoreFailure } from './journal';
import { createVerbs, type OpenVisit } from './open-visit';
import { openPutAway } from './put-away';
import type { Shelved } from './shelf';
import { type Visit, type VisitSummary, type VisitText, visitTexts } from './visit';

export type { NotebookOptions, SetAside } from './book';

/** What a new visit may start with. */
export type NewVisit = Partial<Pick<Visit, VisitText | 'at' | 'zone' | 'minutes' | 'kind' | 'isList'>>;

/** All visits of this client. */
export type Notebook = {
  /** Soonest first, those without a date last. Removed visits are not among them. */
  visits: ReadonlySignal<VisitSummary[]>;
  /** Lists of questions saved to be used again, by name. Opened, changed and removed like visits. */
  lists: ReadonlySignal<VisitSummary[]>;
  saving: ReadonlySignal<SaveState>;
  /** What no longer opens, and was not put away. */
  setAside: ReadonlySignal<SetAside[]>;
  /** The person has read what `setAside` says. It says it again only when more is gone. */
  putAwaySetAside(): Promise<Result<void, StoreFailure>>;
  /** Every open shares one document; close each. `missing` when there is no such visit or it was removed. */
  openVisit(id: string): Promise<Result<OpenVisit, 'missing' | StoreFailure>>;
  /** The visit's document itself, for `lib/review`, which moves things out of it and back. Release it. */
  takeDocument(id: string): Promise<Result<TakenVisit, 'missing' | StoreFailure>>;
  newVisit(fields?: NewVisit): Promise<Result<OpenVisit, 'too-long' | DetailFailure | StoreFailure>>;
  /** Off the list at once, but kept until `forgetVisit` or a later start, so that Undo can bring it back. */
  removeVisit(id: string): Promise<Result<void, 'missing' | StoreFailure>>;
  restoreVisit(id: string): Promise<Result<void, 'missing' | StoreFailure>>;
  /** Take a removed visit off the disk: its Undo has passed. `missing` when it was not removed. */
  forgetVisit(id: string): Promise<Result<void, 'missing' | StoreFailure>>;
  /** How a visit read at the end of earlier days it was changed on, the newest first. */
  readEarlier(id: string): Promise<Result<EarlierVersion[], StoreFailure>>;
  /** Put on disk whatever is not there yet: on page hide, and when the person presses Try again. */
  flush(): Promise<Result<void, StoreFailure>>;
  close(): Promise<Result<void, StoreFailure>>;
};

/** An open visit from within: its document, how it now reads, and this panel's steps. */
export type TakenVisit = Shelved & { release(): void };

/** Open the notebook that is kept in this journal. */
export async function createNotebook(
  journal: Journal,
  options: NotebookOptions,
): Promise<Result<Notebook, StoreFailure>> {
  const book = createBook(journal, options);
  // Listening comes before reading, so that nothing falls between.
  const putAway = await openPutAway(journal, book.setAside);
  const stopListening = journal.subscribe(echo => {
    hear(book, echo);
    putAway.hear(echo);
  });
  const read = await readLines(book);
  if (!read.ok) {
    stopListening();
    return read;
  }
  return succeed({
    ...createNotebookVerbs(book),
    visits: book.lines.visits,
    lists: book.lines.lists,
    saving: journal.saving,
    setAside: putAway.told,
    putAwaySetAside: putAway.put,
    async readEarlier(id) {
      const read = await journal.read(earlierDocumentId(id));
      return read.ok ? succeed(readVersions(id, read.value.updates)) : read;
    },
    flush: journal.flush,
    close() {
      stopListening();
      book.shelf.close();
      return journal.flush();
    },
  });
}

type NotebookVerbs = Pick<
  Notebook,
  'openVisit' | 'takeDocument' | 'newVisit' | 'removeVisit' | 'restoreVisit' | 'forgetVisit'
>;

const textNames = Object.keys(visitTexts) as VisitText[];

function createNotebookVerbs(book: Book): NotebookVerbs {
  const { lines, shelf, options } = book;
  return {
    async openVisit(id) {
      if (lines.find(id)?.removedAt !== '') return fail('missing');
      const taken = await shelf.take(id);
      return taken.ok ? succeed(openShelved(book, taken.value)) : taken;
    },

    async takeDocument(id) {
      if (lines.find(id)?.removedAt !== '') return fail('missing');
      const taken = await shelf.take(id);
      if (!taken.ok) return taken;
      const shelved = taken.value;
      return succeed({ ...shelved, release: () => shelf.release(shelved) });
    },

    async newVisit({ isList = false, ...fields } = {}) {
      const checked = checkDetails(fields);
      if (!checked.ok) return checked;
      const texts = textNames.map(name => [name, (fields[name] ?? '').toWellFormed()] as const);
      if (texts.some(([name, text]) => text.length > visitTexts[name])) return fail('too-long');
      const taken = await shelf.take(options.newId());
      if (!taken.ok) return taken;
      const { document } = taken.value;
      document.doc.transact(() => {
        document.details.set('createdAt', isoNow(options));
        if (isList) document.details.set('isList', true);
        const { at = '', zone, minutes, kind } = fields;
        writeDetails(document.details, { at, zone, minutes, kind });
        for (const [name, text] of texts) document.texts[name].insert(0, text);
      });
      return succeed(openShelved(book, taken.value));
    },

    removeVisit: id => setRemoved(book, id, isoNow(options)),
    restoreVisit: id => setRemoved(book, id, ''),
    async forgetVisit(id) {
      const removedAt = lines.find(id)?.removedAt ?? '';
      return removedAt === '' ? fail('missing') : forget(book, id);
    },
  };
}

function openShelved({ shelf, lines, options }: Book, shelved: Shelved): OpenVisit {
  let isClosed = false;
  const { document } = shelved;
  const isLive = () => !isClosed && shelf.holds(shelved) && lines.find(document.id)?.removedAt === '';
  return {
    ...createVerbs({ ...shelved, ...options, isLive }),
    close() {
      if (!isClosed) shelf.release(shelved);
      isClosed = true;
    },
  };
}
