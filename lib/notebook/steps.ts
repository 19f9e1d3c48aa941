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
  /** Let go of all steps: there is nothing to take back any more. */
  clear(): void;
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
export function createSteps(document: Pick<VisitDocument, 'doc'>, now: () => number): Steps {
  const { doc } = document;
  const origin = {};
  // Not the document as a whole: then Yjs takes a change that changed nothing for a step.
  const manager = new Y.UndoManager([...doc.share.values()], {
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

  /** Answers and the boxes of forms are texts that were not there when the visit was opened. */
  function cover(): void {
    manager.addToScope([...doc.share.values()]);
  }

  function change(work: () => void): void {
    cover();
    doc.transact(work, origin);
  }

  function endStep(): void {
    manager.stopCapturing();
    typing = { field: '', at: 0 };
  }

  function travel(way: 'undo' | 'redo'): boolean {
    endStep();
    cover();
    const moved = manager[way]() !== null;
    endStep();
    settle();
    return moved;
  }

  return {
    step(work) {
      const last = manager.undoStack.at(-1);
      endStep();
      change(work);
      endStep();
      settle();
      const now = manager.undoStack.at(-1);
      return now === last ? undefined : now;
    },

    type(field, work) {
      const at = now();
      if (typing.field !== field || at - typing.at > pauseMs) endStep();
      change(work);
      typing = { field, at };
      settle();
    },

    undo: () => travel('undo'),
    redo: () => travel('redo'),
    undoIfLast: step => step !== undefined && manager.undoStack.at(-1) === step && travel('undo'),
    clear() {
      manager.clear();
      endStep();
      settle();
    },
    canUndo,
    canRedo,
    close: () => manager.destroy(),
  };
}
