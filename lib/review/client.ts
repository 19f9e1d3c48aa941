import { fail, type Result, succeed } from '../base/result';
import { createSteps, type Steps } from '../notebook/steps';
import { createTyping } from '../notebook/typing';
import { limits } from '../notebook/visit';
import { changeVoice, insertSpans, readSpans, type Voice } from '../notebook/voices';
import { type Choice, type DecisionFailure, decideAll } from './decide';
import { addItem } from './effects';
import { findWords, type ItemId, type PlanDocument } from './plan';
import type { ReviewDocument } from './review';

/** What a client may do with what is shared. Each is one step, but for typing, and can be taken back. */
export type ClientVerbs = {
  /** Give the field's whole text after each input event; `shown` and `voice` as in `editQuestion`. */
  edit(id: ItemId, text: string, shown?: string, voice?: Voice): Result<void, 'too-long' | 'missing'>;
  /** Put in words of another origin, with its mark. `at` in UTF-16 code units. */
  paste(id: ItemId, at: number, words: { text: string; voice: Voice }): Result<void, 'too-long' | 'missing'>;
  /** Add a thing: their own words, or words of another origin with its mark. It is seen at once. */
  add(id: ItemId, words: { text: string; voice: Voice }): Result<void, 'too-long'>;
  /**
   * Make a question or a goal of what was heard and confirmed: its words move, with their marks. A second goal stands
   * under the first.
   */
  become(heard: ItemId, what: 'question' | 'goal'): Result<ItemId, 'missing'>;
  /** Say from where pasted words came, as in `OpenVisit`. */
  sayWhose(id: ItemId, voice: Voice): Result<void, 'missing'>;
  decide(review: ReviewDocument, choice: Choice): Result<void, DecisionFailure>;
  /** All in one step. For each choice whether it was done. */
  decideAll(review: ReviewDocument, choices: Choice[]): Result<void, DecisionFailure>[];
  /** What was shared has come home: nothing of it is to be taken back here. */
  forgetSteps(): void;
} & Pick<Steps, 'undo' | 'redo' | 'canUndo' | 'canRedo' | 'close'>;

/** The client's verbs upon their plan, with steps of their own beside those of the private document. */
export function createClientVerbs(
  plan: PlanDocument,
  { newId, now }: { newId(): string; now(): number },
): ClientVerbs {
  const steps = createSteps(plan, now);
  const typeInto = createTyping({ steps, isLive: () => true });
  const decider = { plan, steps, newId, now };
  return {
    edit: (id, text, shown, voice) =>
      typeInto(findWords(plan, id), { field: id, text, shown, limit: limits.text, voice }),
    paste(id, at, { text, voice }) {
      const words = findWords(plan, id);
      if (!words || at < 0 || at > words.length) return fail('missing');
      if (words.length + text.length > limits.text) return fail('too-long');
      steps.step(() => insertSpans(words, at, [{ text, voice }]));
      return succeed();
    },
    sayWhose(id, voice) {
      const words = findWords(plan, id);
      if (!words) return fail('missing');
      steps.step(() => changeVoice(words, 'pasted', voice));
      return succeed();
    },
    add(id, words) {
      if (words.text.length > limits.text) return fail('too-long');
      steps.step(() => addItem(plan, id, [words]));
      return succeed();
    },
    become(heard, what) {
      const words = findWords(plan, heard);
      if (!words || !heard.startsWith('heard/')) return fail('missing');
      const spans = readSpans(words);
      const id: ItemId = what === 'question' ? `question/${newId()}` : 'text/helpMeDo';
      steps.step(() => {
        const there = findWords(plan, id);
        if (!there) addItem(plan, id, spans);
        else insertSpans(there, there.length, [{ text: '\n', voice: 'client' }, ...spans]);
        plan.items.delete(heard);
      });
      return succeed(id);
    },
    decide: (review, choice) => decideAll(decider, review, [choice])[0] ?? fail('stale'),
    decideAll: (review, choices) => decideAll(decider, review, choices),
    forgetSteps: steps.clear,
    undo: steps.undo,
    redo: steps.redo,
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    close: steps.close,
  };
}
