import type { Quote } from '../anchors/quote';
import type { Look } from '../base/look';
import type { Result } from '../base/result';
import type { Strictness } from '../jargon/strictness';
import type { LabMark } from '../passages/lab-mark';
import type { ReadingLevel } from '../passages/reading-level';
import type { PageAbout, Portal } from '../portals/portal';

/**
 * Everything our programs say to each other. One object in, one `Result` out, JSON only.
 * Raise `protocolVersion` when a call changes, so that a script left over from
 * before an update answers `outdated` instead of guessing.
 */
export const protocolVersion = 3;

/** What the person wants marked. Of the vault it holds ids of words they know, and no more. */
export type Wishes = {
  level: Strictness;
  /** Mark words that hurt, too. Off unless the person turned it on. */
  hurtful: boolean;
  /** Ids of the words they know. */
  known: string[];
  /** Ids of the built-in packs they turned off. Their words for danger stay. */
  off?: string[];
  /** How the card is to look. Left out: as the computer says. */
  look?: Look;
};

/** Words of packs a person added, for the page to find. What they mean is asked for one by one, when a card opens. */
export type AddedForPage = {
  /** For `openIndex`, in base64. */
  index: string;
  ids: string;
  levels: string;
  termCount: number;
  packNames: Record<string, string>;
};

/** What is marked for somebody who has chosen nothing. */
export const noWishes: Wishes = { level: 'some', hurtful: false, known: [] };

/** A hard word on the page, counted once however often it is there. In reading order. */
export type WordOnPage = {
  /** Which explanation: the id of a term or a false friend. */
  id: string;
  /** As the page writes it the first time. */
  text: string;
  /** How many times it is on the page. */
  count: number;
  /** Its first place on the page. */
  quote: Quote;
  /** How the lab marked the value that stands with it there. */
  labMark?: LabMark;
};

/** What we read on the page beside the panel. */
export type PageReading = {
  title: string;
  /** `other`: the page is in a language we have no words for, so nothing is marked. */
  language: 'known' | 'other';
  words: WordOnPage[];
  /** False while the page is still being read. */
  done: boolean;
  /** Frames we may not look into. */
  closedFrames: number;
  /** Sentences that tell of something to be done, for "What else could we do?". One a passage. */
  plans: Quote[];
  /** What the page is. */
  about: PageAbout;
};

/** What stands in the words the person selected on the page. */
export type SelectionReading = {
  /** Every hard word in it, also those that are known or not marked. */
  words: WordOnPage[];
  /** How hard it is to read. Undefined when it is too short to tell. */
  level?: ReadingLevel | undefined;
};

/**
 * What became of a passage that was kept of this page. `hidden`: it is in a part of the page that is closed.
 * `ambiguous`: it is there more than once and nothing tells which. `translated`: it is not there, and the browser
 * shows the page in another language than it was written in.
 */
export const sights = ['found', 'hidden', 'missing', 'ambiguous', 'translated'] as const;
export type Sight = (typeof sights)[number];
export type PassageSight = { key: string; sight: Sight };

/** A part of a page as it reads now: a line for each block, and for each row of a table. */
export type PartOfPage = { title: string; of: 'selection' | 'page'; about: PageAbout; lines: string[] };

/** What the panel may ask of the portal page beside it. Nothing private crosses here but what `Wishes` says. */
export type PageCalls = {
  /** Read this page and mark its hard words, now and as it changes. */
  startReading(input: { locale: string; wishes: Wishes }): Result<PageReading, 'no-text'>;
  /** What is being read already. Starts nothing: the person may have turned this page off. */
  seeReading(input: { locale: string; wishes: Wishes }): Result<PageReading, 'not-reading'>;
  /** Mark from now on what the person wants marked. Starts nothing. */
  setWishes(input: { wishes: Wishes }): Result<void>;
  /** Find the words of added packs too, from now on; null: no more. Starts nothing. */
  setAddedWords(input: { words: AddedForPage | null }): Result<void, 'outdated'>;
  /** Know the portals of added packs too, from now on; an empty list: no more. Starts nothing. */
  setAddedPortals(input: { portals: readonly Portal[] }): Result<void>;
  /** Say what stands in the words the person selected. */
  explainSelection(input: Record<never, never>): Result<SelectionReading, 'nothing-selected'>;
  /** Stop, and take every mark and the card away. */
  stopReading(input: Record<never, never>): Result<void>;
  /** Scroll to the first place of a word and open its card there. */
  showWord(input: { id: string }): Result<void, 'missing'>;
  /**
   * Look for passages the person kept of this site's pages, mark those that are here, and go on doing so as the page
   * changes. These and no others: an empty list ends it. They are words of this site, sent back to it.
   */
  followPassages(input: { passages: { key: string; quote: Quote }[] }): Result<void, 'not-reading'>;
  /** Scroll to a passage that is followed and let it pulse. One that is hidden: to the closed part it is in. */
  showPassage(input: {
    key: string;
  }): Result<{ sight: 'found' | 'hidden' }, 'missing' | 'ambiguous' | 'translated'>;
  /**
   * The words of the part of the page that is selected, or of its main part, for a copy the person asked to keep or to
   * compare with. `wholePage`: the main part, whatever is selected.
   */
  copyPart(input: { wholePage: boolean }): Result<PartOfPage, 'not-reading' | 'no-text'>;
  /** Open the card of the next or the previous word on the page. */
  stepWord(input: { by: 1 | -1 }): Result<{ text: string }, 'missing'>;
};

/** What the page tells the panel. To the panel these are words of a stranger: checked before use. */
export type PageEvents = {
  /** The words on the page have changed. Answers whether the panel took it. */
  wordsChanged(input: PageReading): Result<void>;
  /** The person pressed "Ask about this" on a card. */
  askAbout(input: { id: string; text: string; quote: Quote }): Result<void, 'not-saved'>;
  /** The person pressed "What else could we do?" on the card of a word that stands in a plan. */
  askOther(input: { quote: Quote }): Result<void, 'not-saved'>;
  /** The person pressed "I know this word". */
  knowWord(input: { id: string; text: string }): Result<void, 'not-saved'>;
  /** What became of the passages that are followed. All of them, each time something has changed. */
  passagesChanged(input: { passages: PassageSight[] }): Result<void>;
  /** The person pressed the mark of a passage that is followed, or its button on a card. */
  passagePressed(input: { key: string }): Result<void, 'missing'>;
  /** A card has opened: what the person themselves says its word means. Asked for that one word only. */
  ownMeaning(input: { id: string }): Result<{ mine: string }, 'missing'>;
  /** A card is to open for a word of an added pack: its meaning, as JSON. */
  meaningOf(input: { id: string }): Result<{ written: string }, 'missing'>;
};

/** What a page or the panel may ask of the background program. */
export type WorkerCalls = {
  /** Open the panel beside the tab that asks. Chrome only: Firefox allows it from its own button alone. */
  openPanel(input: Record<never, never>): Result<void, 'not-allowed'>;
  /** Make our scripts agree with the sites the person has let us stay on for. */
  keepSites(input: Record<never, never>): Result<void>;
};

/**
 * Where the background leaves for a panel, in memory, that "Explain this selection" was pressed in a tab:
 * `{ tabId, at }`. No word of the page is in it.
 */
export const askedFor = 'explain-selection';

/**
 * A one-off message between the background and another of our programs. `pressed` goes to an open panel: the toolbar
 * button was pressed on this tab, so its page may now be read, once.
 */
export type WorkerMessage = { call: keyof WorkerCalls } | { call: 'pressed'; tabId: number };
