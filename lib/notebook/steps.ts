import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as Y from 'yjs';

import type { VisitDocument } from './document';

/** What this panel did to a document, so that it can be taken back step by step. */
export type Steps = {
  /** Do something that is a step of its own. Returns the step, or undefined when nothing changed. */
  step(change: () => void): Step;
  /** Do some typing. Typing on in the same field, without a pause, belongs to the same step. */
  type(field: string, change: () => void): void;
  undo(): boolean;
  redo(): boolean;
  /** Take this step back if nothing was done after it. */
  undoIfLast(step: Step): boolean;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  close(): void;
};

export type Step = Y.UndoManager['undoStack'][number] | undefined;

/** A pause longer than this ends a burst of typing. */
const pauseMs = 1_500;

/**
 * Keep the steps of this panel. What other panels do is not among them, and stays when a step
 * is taken back.
 *
 * @param now - Milliseconds since 1970.
 */
export function createSteps(document: VisitDocument, now: () => number): Steps {
  const { doc, with: withText, matters, draft, details, questions } = document;
  const origin = {};
  const manager = new Y.UndoManager([withText, matters, draft, details, questions], {
    trackedOrigins: new Set([origin]),
    captureTimeout: Number.POSITIVE_INFINITY, // we say ourselves where a step ends
  });
  const canUndo = signal(false);
  const canRedo = signal(false);
  let typing = { field: '', at: 0 };

  function settle(): void {
    canUndo.value = manager.canUndo();
    canRedo.value = manager.canRedo();
  }

  function endStep(): void {
    manager.stopCapturing();
    typing = { field: '', at: 0 };
  }

  function travel(way: 'undo' | 'redo'): boolean {
    endStep();
    const moved = manager[way]() !== null;
    endStep();
    settle();
    return moved;
  }

  return {
    step(change) {
      const last = manager.undoStack.at(-1);
      endStep();
      doc.transact(change, origin);
      endStep();
      settle();
      const now = manager.undoStack.at(-1);
      return now === last ? undefined : now;
    },

    type(field, change) {
      const at = now();
      if (typing.field !== field || at - typing.at > pauseMs) endStep();
      doc.transact(change, origin);
      typing = { field, at };
      settle();
    },

    undo: () => travel('undo'),
    redo: () => travel('redo'),
    undoIfLast: step => step !== undefined && manager.undoStack.at(-1) === step && travel('undo'),
    canUndo,
    canRedo,
    close: () => manager.destroy(),
  };
}
