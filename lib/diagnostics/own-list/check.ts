import type { Span } from '../../anchors/quote';

/** What can be worth a look in one's own list. Never a judgement of the person. In the order they are shown. */
export const checkKinds = [
  'nothing-matters',
  'opener-long',
  'asked-twice',
  'two-in-one',
  'no-choices',
  'hard-word',
  'ready-made',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** A thing to check in one's own list, and the one change offered for it. */
export type Check = {
  /** The kind, and the question it is about. Stays the same while the matter does. */
  id: string;
  kind: CheckKind;
  /** The question it is about, when it is about one. */
  questionId?: string;
  /** For its message: `seconds`, `visits`, `word`. */
  values: { seconds?: number; visits?: number; word?: string };
  /** What would change. Nothing does until the person says so. */
  fix: Edit[];
};

/**
 * One change of a quick fix, with what it would read before and after. Where only the person can know the words,
 * `after` is the beginning of a sentence and the field is then to be shown, the cursor at its end.
 */
export type Edit =
  | {
      do: 'set-text';
      field: 'opener' | 'matters' | 'sinceLast' | 'draft';
      before: string;
      after: string;
      open?: true;
    }
  | { do: 'set-question'; questionId: string; before: string; after: string }
  | { do: 'add-question'; text: string };

/** As much of a visit as is looked at. */
export type OwnList = {
  opener: string;
  matters: string;
  helpMeDo: string;
  sinceLast: string;
  draft: string;
  questions: OwnQuestion[];
};

export type OwnQuestion = {
  id: string;
  text: string;
  status: string;
  /** The hard word it asks about. */
  term?: { text: string };
  /** The ready-made line it began as. */
  starter?: { text: string };
  /** The visits at which it was asked and not answered. */
  askedBefore: string[];
};

/** A hard word in a text, and what it means. */
export type HardWord = Span & { plain: string };

/** How many are shown at once; the rest wait behind "more". */
export const mostShown = 3;
