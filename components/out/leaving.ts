import type { Signal } from '@preact/signals-core';

import type { Locale, Localize } from '../../lib/base/localize';
import type { Result } from '../../lib/base/result';
import type { Inserting } from './insert/inserting';

/** Pages to print. `twin` has a code for each question and room to write, `two` two languages, `card` asks for an interpreter. */
export const papers = ['usual', 'large', 'twin', 'two', 'card'] as const;
export type Paper = (typeof papers)[number];

/** Words to copy, and files to save. */
export const texts = ['message', 'text', 'markdown', 'calendar', 'json', 'fhir'] as const;
export type TextWay = (typeof texts)[number];

/** As what a visit can be taken along. */
export type Way = Paper | TextWay;
export const ways: readonly Way[] = [...papers, ...texts];

export function isPaper(way: Way): way is Paper {
  return (papers as readonly string[]).includes(way);
}

/** A page to print, and what the person turned from what it would be: keys of `lib/exports/items.ts`. Holds no words. */
export type PaperChoice = { visitId: string; paper: Paper; turned: readonly string[]; isMarked?: boolean };

/** The ways out of the panel. Each is the person's own press; none uses the network. */
export type Leaving = {
  /** As what it leaves: what is chosen in the view now. */
  way: Signal<Way>;
  /** Into a message box of the page beside the panel. */
  insert: Inserting;
  /** Open a page in a tab of its own, ready to print. */
  openPaper(choice: PaperChoice): Promise<void>;
  copy(text: string): Promise<Result<void, 'not-copied'>>;
  /** Words of a language, whichever is chosen: for what shows two. */
  in(locale: Locale): Localize;
};

/** A page to print as it stands after the `#` of an address. */
export function writePaperHash({ visitId, paper, turned, isMarked }: PaperChoice): string {
  const said = { paper, of: visitId, turned: turned.join(' '), ...(isMarked && { marks: 'yes' }) };
  return new URLSearchParams(said).toString();
}

/** Undefined when it is the address of something else. */
export function readPaperHash(said: URLSearchParams): PaperChoice | undefined {
  const paper = papers.find(name => name === said.get('paper'));
  const turned = said.get('turned')?.split(' ').filter(Boolean) ?? [];
  const isMarked = said.get('marks') === 'yes';
  return paper && { paper, visitId: said.get('of') ?? '', turned, ...(isMarked && { isMarked }) };
}
