import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../../base/result';
import { createReviewVerbs, type ReviewDocument } from '../review';
import { isOver, readSession, type Session, type SessionVerbs, setLimit } from '../session';
import { type Chosen, type Shared, type Sides, sharedIds } from '../share';
import type { Table } from '../tables';
import { type ClientHand, createClientHand, createSpecialistHand, type SpecialistHand } from './hands';
import type { HelpCard } from './help-card';
import { readSitting, type SittingView } from './read-sitting';

/** Whose turn it is. One screen, two hands: only the hand whose turn it is can do anything. */
export type Turn = 'client' | 'specialist';

/** What the client asks for without a word. Nothing of it is kept. */
export type Nod = '' | 'step-in' | 'hold-back';
const nods: readonly Nod[] = ['', 'step-in', 'hold-back'];

/** What the client agrees to when a session starts. */
export type About = Pick<Session, 'with' | 'purpose' | 'until'> & { card?: HelpCard };

/** A client and a specialist at one screen, with one visit between them. */
export type Sitting = {
  visitId: string;
  sides: Sides;
  review: ReviewDocument;
  view: ReadonlySignal<SittingView>;
  /** Always the client's, until the client hands over. Not kept: after a start it is the client's. */
  turn: ReadonlySignal<Turn>;
  /** Whether the client has opened the specialist's side. Not kept either. */
  isJoined: ReadonlySignal<boolean>;
  nod: ReadonlySignal<Nod>;
  client: ClientHand;
  specialist: SpecialistHand;
  /** Begin a session. The specialist's side stays closed until `letIn`. */
  start(about: About, chosen: Chosen[]): Result<Shared, 'still-open' | 'bad-date' | 'too-long'>;
  /** Open the specialist's side, or close it again. */
  letIn(isIn: boolean): Result<void, 'expired'>;
  /** `not-joined`: the client has not opened the specialist's side. */
  handOver(): Result<void, 'not-joined' | 'expired'>;
  /** Whoever has the wheel, it is the client's again. */
  takeWheel(): void;
  nodNext(): Nod;
  /** Whether the client felt heard, of a session in the log. */
  sayHeard: SessionVerbs['sayHeard'];
  /** Everything comes home, whoever's turn it is. */
  end(): void;
  /** End it when its time is over. To be called by a clock; says whether it ended. */
  endIfOver(): boolean;
  close(): void;
};

/** Sit down at a table. Its documents are the caller's to open and to release. */
export function createSitting(
  { visitId, sides, session, client }: Pick<Table, 'visitId' | 'sides' | 'session' | 'client'>,
  review: ReviewDocument,
  { newId, now }: { newId(): string; now(): number },
): Sitting {
  const { plan } = sides;
  const read = signal(readSitting(sides, review));
  const turn = signal<Turn>('client');
  const isJoined = signal(false);
  const nod = signal<Nod>('');
  const isRunning = () => {
    const running = readSession(plan);
    return running !== undefined && !isOver(running, now());
  };

  function refresh(): void {
    const before = read.peek().session;
    read.value = readSitting(sides, review);
    // It ended, here or in another panel: what came home must not be undone where it no longer is.
    if (before && before.id !== read.peek().session?.id) {
      turn.value = 'client';
      isJoined.value = false;
      nod.value = '';
      client.forgetSteps();
    }
  }
  const docs = [sides.own.doc, plan.doc, review.doc];
  for (const doc of docs) doc.on('afterTransaction', refresh);

  function takeWheel(): void {
    turn.value = 'client';
  }

  return {
    ...{ visitId, sides, review, turn, isJoined, nod, takeWheel },
    view: computed(() => ({
      ...read.value,
      canUndo: client.canUndo.value,
      canRedo: client.canRedo.value,
    })),
    client: createClientHand({
      ...{ review, session, newId, verbs: client },
      isTurn: () => turn.peek() === 'client' && isRunning(),
      setLimit: share => setLimit(plan, share),
      noteNew(work) {
        const before = new Set(sharedIds(plan));
        const done = work();
        const fresh = sharedIds(plan).filter(id => !before.has(id));
        if (fresh.length > 0) session.noteShown(fresh);
        return done;
      },
    }),
    specialist: createSpecialistHand({
      verbs: createReviewVerbs(review, { newId, now }),
      isTurn: () => turn.peek() === 'specialist' && isRunning(),
      handBack: takeWheel,
    }),
    start(about, chosen) {
      const started = session.start(about, chosen);
      const running = readSession(plan);
      // Other sessions are of those who sit elsewhere.
      if (started.ok && running) plan.terms.set('here', running.id);
      return started;
    },
    letIn(isIn) {
      if (isIn && !isRunning()) return fail('expired');
      isJoined.value = isIn;
      if (!isIn) takeWheel();
      return succeed();
    },
    handOver() {
      if (!isRunning()) return fail('expired');
      if (!isJoined.peek()) return fail('not-joined');
      turn.value = 'specialist';
      return succeed();
    },
    nodNext() {
      nod.value = nods[(nods.indexOf(nod.peek()) + 1) % nods.length]!;
      return nod.peek();
    },
    sayHeard: session.sayHeard,
    end: session.end,
    endIfOver: session.endIfOver,
    close() {
      for (const doc of docs) doc.off('afterTransaction', refresh);
    },
  };
}
