import { fail, type Result, succeed } from '../base/result';
import { findWords, type ItemId, type PlanDocument, readItems, type SharedItem } from './plan';
import { type Chosen, type Shared, type Sides, share, sharedIds, withdraw } from './share';
import { type HelpCard, readPlanCard, writePlanCard } from './sitting/help-card';
import { type HelpLevel, readHelpLevel, type Went, wentOf, writeHelpLevel } from './stepping-back';

/** What the client agreed to: who may look, what for, and until when. What they may look at is what the plan holds. */
export type Session = {
  id: string;
  /** Who looks, in the client's words. */
  with: string;
  purpose: string;
  /** ISO moments. */
  from: string;
  until: string;
};

/** One entry of the client's log: a session, and what was shown in it. */
export type Shown = Session & {
  /** An ISO moment. Empty while it goes on. */
  endedAt: string;
  /** As they read when they were shared. */
  items: { id: ItemId; text: string }[];
  /** What the client wrote where it was seen at once. */
  wrote?: { id: ItemId; text: string }[] | undefined;
  /** "Did I feel heard?", from 1 to 10. The client's own, and shown to nobody. */
  heard?: number | undefined;
  /** How it went, once it ended: for the help dial. */
  went?: Went | undefined;
};

/** What a specialist may see. */
export type SharedView = {
  session: Session;
  card: HelpCard;
  items: SharedItem[];
  limit: number;
  help: HelpLevel;
};

export const sessionLimits = { words: 500, mostMs: 31 * 24 * 60 * 60_000 } as const;

/** The specialist's share of the words above which both are told. RULES.md 3.2. */
export const usualLimit = 0.4;

/** What a client may do about sharing. There is no such thing for a specialist: they cannot begin it nor make it longer. */
export type SessionVerbs = {
  /** `still-open`: end the one that goes on first. `bad-date`: it would be over already, or last over a month. */
  start(
    about: Pick<Session, 'with' | 'purpose' | 'until'> & { card?: HelpCard },
    chosen: Chosen[],
  ): Result<Shared, 'still-open' | 'bad-date' | 'too-long'>;
  /** Show more while it goes on. */
  showMore(chosen: Chosen[]): Result<Shared, 'expired'>;
  /** What the client wrote since, where it is seen, goes into the log too. */
  noteShown(ids: ItemId[]): void;
  /** Take something back at once. */
  takeBack(ids: ItemId[]): void;
  /** Everything shared comes home. Nothing happens when none goes on. */
  end(): void;
  /** What the client says of a session: whether they felt heard. Undefined takes it back. */
  sayHeard(sessionId: string, heard: number | undefined): void;
  /** Ends it if its time is over. To be called at a start and by a clock; says whether it ended. */
  endIfOver(): boolean;
};

export function createSessionVerbs(
  sides: Sides,
  { newId, now }: { newId(): string; now(): number },
): SessionVerbs {
  const { plan } = sides;
  const iso = () => new Date(now()).toISOString();

  function show(session: Session, chosen: Chosen[]): Shared {
    const result = share(sides, chosen);
    note(session, 'items', result.shared);
    return result;
  }

  function note(session: Session, how: 'items' | 'wrote', ids: ItemId[]): void {
    const items = ids.map(id => ({ id, text: findWords(plan, id)?.toString() ?? '' }));
    const entry = findEntry(session.id) ?? { ...session, endedAt: '', items: [] };
    log(sides, { ...entry, [how]: [...(entry[how] ?? []), ...items] });
  }

  const findEntry = (wanted: string) => readLog(sides).find(({ id }) => id === wanted);

  function end(): void {
    const session = readSession(plan);
    const went = wentOf(readItems(plan));
    withdraw(sides, sharedIds(plan));
    if (!session) return;
    plan.terms.delete('session');
    writeHelpLevel(plan, undefined);
    writePlanCard(plan, undefined);
    const entry = findEntry(session.id);
    // A session that nobody stopped ended when it said it would, not when somebody looked.
    const endedAt = isOver(session, now()) ? session.until : iso();
    if (entry) log(sides, { ...entry, endedAt, ...(went && { went }) });
  }

  return {
    start(about, chosen) {
      if (readSession(plan)) return fail('still-open');
      if (about.with.length > sessionLimits.words || about.purpose.length > sessionLimits.words) {
        return fail('too-long');
      }
      const lasts = Date.parse(about.until) - now();
      if (!(lasts > 0 && lasts <= sessionLimits.mostMs)) return fail('bad-date');
      const until = new Date(about.until).toISOString();
      const session = { id: newId(), with: about.with, purpose: about.purpose, from: iso(), until };
      plan.terms.set('session', session);
      writePlanCard(plan, about.card);
      return succeed(show(session, chosen));
    },
    showMore(chosen) {
      const session = readSession(plan);
      return session && !isOver(session, now()) ? succeed(show(session, chosen)) : fail('expired');
    },
    noteShown(ids) {
      const session = readSession(plan);
      if (session) note(session, 'wrote', ids);
    },
    sayHeard(sessionId, heard) {
      const entry = findEntry(sessionId);
      if (entry) log(sides, { ...entry, heard });
    },
    takeBack: ids => void withdraw(sides, ids),
    end,
    endIfOver() {
      const session = readSession(plan);
      if (!session || !isOver(session, now())) return false;
      end();
      return true;
    },
  };
}

/** What a specialist may see now. `expired`: nothing, for the session is over or there is none. */
export function readShared(plan: PlanDocument, now: number): Result<SharedView, 'expired'> {
  const session = readSession(plan);
  if (!session || isOver(session, now)) return fail('expired');
  const shown = { card: readPlanCard(plan), items: readItems(plan) };
  return succeed({ session, ...shown, limit: readLimit(plan), help: readHelpLevel(plan) });
}

/** The session of a plan, over or not. */
export function readSession({ terms }: PlanDocument): Session | undefined {
  const read = Object(terms.get('session')) as Record<keyof Session, unknown>;
  const { id, with: who, purpose, from, until } = read;
  if (![id, who, purpose, from, until].every(text => typeof text === 'string')) return undefined;
  return read as Session;
}

/** What was shown, to whom and when: the client's own, newest first. It is in the private document. */
export function readLog({ own }: Pick<Sides, 'own'>): Shown[] {
  const entries = [...own.doc.getMap('shown').values()] as Shown[];
  return entries.sort((a, b) => (a.from > b.from ? -1 : 1));
}

/** The client alone sets it: the specialist has no pen for the plan. */
export function setLimit(plan: PlanDocument, share: number): Result<void, 'bad-number'> {
  if (!(share >= 0.1 && share <= 0.9)) return fail('bad-number');
  plan.terms.set('limit', share);
  return succeed();
}

export function readLimit({ terms }: PlanDocument): number {
  const limit = terms.get('limit');
  return typeof limit === 'number' && limit >= 0.1 && limit <= 0.9 ? limit : usualLimit;
}

/** Whether its time is over. */
export function isOver({ until }: Session, now: number): boolean {
  return !(Date.parse(until) > now);
}

function log({ own }: Sides, entry: Shown): void {
  own.doc.getMap('shown').set(entry.id, entry);
}
