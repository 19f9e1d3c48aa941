import type { PlanDocument } from '../plan';

/** Whether the specialist speaks for the client in the room. Empty: not said. */
export const speaking = ['', 'never', 'nod', 'freeze'] as const;
export type Speaking = (typeof speaking)[number];

/** How a client wants to be helped, in the client's own words. The first thing a specialist sees. */
export type HelpCard = {
  speak: Speaking;
  remind: boolean;
  notes: boolean;
  /** Where to sit. */
  sit: string;
  /** Words not to use. */
  avoid: string;
  also: string;
};

export const emptyCard: HelpCard = { speak: '', remind: false, notes: false, sit: '', avoid: '', also: '' };

/** In UTF-16 code units. */
export const helpCardLimit = 500;

export function isEmptyCard(card: HelpCard): boolean {
  return Object.values(card).every(value => !value);
}

/** What is not of the right shape reads as not said. */
export function readHelpCard(value: unknown): HelpCard {
  const read = Object(value) as Partial<Record<keyof HelpCard, unknown>>;
  const words = (text: unknown) => (typeof text === 'string' ? text.slice(0, helpCardLimit) : '');
  return {
    speak: speaking.find(one => one === read.speak) ?? '',
    remind: read.remind === true,
    notes: read.notes === true,
    sit: words(read.sit),
    avoid: words(read.avoid),
    also: words(read.also),
  };
}

/** The card as it goes along with a plan. */
export function readPlanCard({ terms }: PlanDocument): HelpCard {
  return readHelpCard(terms.get('card'));
}

/** Put the card into the plan, or take it out. The client's alone, as all of the plan is. */
export function writePlanCard({ terms }: PlanDocument, card: HelpCard | undefined): void {
  if (card && !isEmptyCard(card)) terms.set('card', card);
  else terms.delete('card');
}
