import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';

import type { Locale } from '../../lib/base/localize';
import { type Result, succeed } from '../../lib/base/result';
import type { Journal } from '../../lib/notebook/journal';
import { keepReview, reviewId } from '../../lib/review/keep';
import { type HelpCard, readHelpCard } from '../../lib/review/sitting/help-card';
import { keepHelp } from '../../lib/review/sitting/help-document';
import { readDial, readLevel, rememberHow } from '../../lib/review/sitting/help-history';
import { createSitting, type Sitting } from '../../lib/review/sitting/sitting';
import { type Dial, type HelpLevel, writeHelpLevel } from '../../lib/review/stepping-back';
import type { Tables } from '../../lib/review/tables';
import type { Lexicon } from '../../lib/role/lexicon';
import type { Clock, Desk } from '../services';

/** The seat of a specialist who sits at this laptop. */
const here = 'here';

/** A client and a specialist on one laptop. */
export type Together = {
  /** About the visit that is shared now, or else the one on the desk. */
  table: ReadonlySignal<Sitting | undefined>;
  /** It is the specialist's turn: nothing else may be in the panel. */
  isTheirs: ReadonlySignal<boolean>;
  /** Put a visit on the table. While something is shared, that stays there. */
  sit(visitId: string): Promise<Result<Sitting, string>>;
  /** From now on look at what is on the desk, unless something is shared. */
  follow(desk: Pick<Desk, 'open'>): void;
  /** "How to help me", one for all visits. */
  card: ReadonlySignal<HelpCard>;
  setCard(card: HelpCard): void;
  /** How much help the client wants, and how much there is now by that: see `stepping-back.ts`. */
  help: ReadonlySignal<Help>;
  setDial(dial: Dial): void;
  /** The specialist says they work for a program under 42 CFR Part 2. Not kept. */
  isPart2: Signal<boolean>;
  /** What leads away from listening, in this language: of our pack, then of added ones. Loaded when asked for. */
  lexicons(locale: Locale): Promise<readonly Lexicon[]>;
  /** The specialist has left: their side of it goes off this computer. */
  clear(): Promise<Result<void, string>>;
  close(): void;
};

/** What the dial says, and what comes of it. */
export type Help = { dial: Dial; level: HelpLevel };

export type TogetherParts = {
  journal: Journal;
  tables: Tables;
  clock: Clock;
  newId(): string;
  /** All there are now. */
  loadLexicons(): Promise<readonly Lexicon[]>;
  /** Called when a session ended because its time was over. */
  onOver(): void;
};

/** How often it is looked whether the time is over. A text is not readable a moment longer: see `readShared`. */
const lookEveryMs = 5_000;

export async function createTogether(parts: TogetherParts): Promise<Result<Together, string>> {
  const { journal, tables, clock, newId } = parts;
  const help = await keepHelp(journal);
  if (!help.ok) return help;
  const { doc, said } = help.value.document;
  const readHelp = (): Help => ({ dial: readDial(said), level: readLevel(said) });
  const card = signal(readHelpCard(said.get('card')));
  const helping = signal(readHelp());
  doc.on('update', () => {
    card.value = readHelpCard(said.get('card'));
    helping.value = readHelp();
  });
  const table = signal<Sitting | undefined>(undefined);
  let leave = () => {};

  async function lay(visitId: string): Promise<Result<Sitting, string>> {
    const opened = await tables.open(visitId);
    if (!opened.ok) return opened;
    const review = await keepReview(journal, visitId, here);
    if (!review.ok) {
      opened.value.release();
      return review;
    }
    const sitting = createSitting(opened.value, review.value.document, { newId, now: clock.now });
    leave();
    leave = () => {
      sitting.close();
      review.value.close();
      opened.value.release();
    };
    table.value = sitting;
    return succeed(sitting);
  }

  async function sit(visitId: string): Promise<Result<Sitting, string>> {
    const now = table.peek();
    if (now && (now.visitId === visitId || now.view.peek().session)) return succeed(now);
    return lay(visitId);
  }

  const last = said.get('now');
  if (typeof last === 'string' && last !== '') await sit(last);
  table.peek()?.endIfOver();
  const stopNoting = effect(() => {
    const { visitId = '', view } = table.value ?? {};
    const isShared = view?.value.session !== undefined;
    // Another panel may look at another visit: each says it of its own only.
    if (isShared && said.get('now') !== visitId) said.set('now', visitId);
    if (!isShared && visitId && said.get('now') === visitId) said.set('now', '');
  });
  const stopHelping = effect(() => {
    const { view, sides } = table.value ?? {};
    if (!view || !sides) return;
    const { log, session } = view.value;
    rememberHow(said, log);
    if (session) writeHelpLevel(sides.plan, helping.value.level);
  });
  let stopFollowing = () => {};
  const stopLooking = clock.every(lookEveryMs, () => {
    if (table.peek()?.endIfOver()) parts.onOver();
  });

  return succeed({
    table,
    isTheirs: computed(() => table.value?.turn.value === 'specialist'),
    sit,
    follow(desk) {
      stopFollowing();
      stopFollowing = effect(() => {
        const visitId = desk.open.value?.visit.value.id;
        if (visitId) void sit(visitId);
      });
    },
    card,
    setCard: next => void said.set('card', next),
    help: helping,
    setDial: dial => void said.set('dial', dial),
    isPart2: signal(false),
    async lexicons(locale) {
      return (await parts.loadLexicons()).filter(({ language }) => language === locale);
    },
    async clear() {
      const now = table.peek();
      if (!now) return succeed();
      const removed = await journal.remove(reviewId(now.visitId, here));
      if (!removed.ok) return removed;
      const laid = await lay(now.visitId);
      return laid.ok ? succeed() : laid;
    },
    close() {
      stopNoting();
      stopHelping();
      stopFollowing();
      stopLooking();
      leave();
      help.value.close();
    },
  });
}
