import type { Quote } from '../anchors/quote';
import type { Engine } from '../jargon/find-all';
import type { PageReading, PassageSight } from '../messages/protocol';
import type { Portal } from '../portals/portal';

/** How asking about a word went, as the card says it. */
export type Asked = 'card-added' | 'card-kept' | 'card-not-saved';

/** What a person can do with the word of a card, by way of the panel. */
export type CardEvents = {
  /** The person wants to ask about a word. */
  onAsk(word: { id: string; text: string; quote: Quote }): Promise<Asked>;
  /** The person wants to know what else could be done. */
  onAskOther?(plan: { quote: Quote }): Promise<Asked>;
  /** The person knows a word. False: no panel was there to keep it. */
  onKnow?(word: { id: string; text: string }): Promise<boolean>;
  /** What became of the passages that are followed. */
  onPassages?(passages: PassageSight[]): void;
  /** The person wants to go from a passage on the page to what they wrote about it. False: no panel was there. */
  onPassagePressed?(key: string): Promise<boolean>;
  /** What the person themselves says a word means. */
  ownMeaning?(id: string): Promise<string | undefined>;
  /** What a word of an added pack means, as JSON. Undefined when no panel is there to tell. */
  meaningOf?(id: string): Promise<string | undefined>;
};

/** What reading a page needs. */
export type ReaderParts = {
  page: Document;
  engine: Engine;
  /** What packs know of portals. */
  portals?: readonly Portal[];
  /** Settles when the book of the engine can explain. Left out: it can at once. */
  loadMeanings?(): Promise<void>;
  /** Settles when the engine has its words in Spanish, and the book can explain. Left out: it has what it will have. */
  loadSpanish?(): Promise<void>;
  /** As `virtual:card-strings` has them. */
  cardStrings: Record<string, Record<string, string>>;
  /** The words on the page have changed. Called no oftener than a list can be read. */
  onWords(reading: PageReading): void;
} & CardEvents;
