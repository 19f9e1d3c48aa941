import { isUnfinished } from '../../lib/notebook/questions/question';
import type { Visit } from '../../lib/notebook/visit';
import { mindBox, type StepName } from '../prepare/path';
import type { Services } from '../services';
import type { Happening } from '../services/happenings';

/** The three walks of "Show me how", in the order they help. Each may be taken alone. */
export const walkNames = ['find', 'shape', 'say'] as const;
export type WalkName = (typeof walkNames)[number];

/** One step of a walk. What it says is in Fluent, under `show-step-ID` and what follows that. */
export type WalkStep = {
  id: string;
  /** The command of the workbench that leads to it, on one's own visit. */
  run: string;
  /** Another command that does as well, such as for words on paper. */
  or?: string;
  /** Where it is done: the part of the view to look at. Left out where the command is all of it. */
  spot?: string;
  /** Whether the visit itself shows that it was done. */
  isIn?(visit: Visit): boolean;
  /** What leaves no trace in a visit, and is noted when it happens. */
  happens?: readonly Happening[];
  /** The same, where it is to be seen in the panel. */
  isNow?(services: Services, visit: Visit): boolean;
};

type Walk = {
  /** About how long it takes. Ten at most. */
  minutes: number;
  steps: readonly WalkStep[];
};

const isAsked = ({ questions }: Visit) => questions.some(({ term, passage }) => term ?? passage);
const isAt = ({ workbench }: Services, view: string) => workbench().view.value.id === view;

/** Look at a page, open a hard word, ask about it. */
const find: Walk = {
  minutes: 8,
  steps: [
    {
      id: 'read',
      run: 'words.readPage',
      or: 'words.paste',
      spot: '.site-card, .view > .buttons .button.primary',
      happens: ['words-pasted'],
      isNow: ({ page }) => page.state.value.kind === 'reading',
    },
    {
      id: 'word',
      run: 'words.show',
      spot: '.word-card:first-child .word-name',
      isIn: ({ questions }) => questions.some(({ term }) => term),
      // On paper the cards are open from the start.
      happens: ['word-opened', 'words-pasted'],
    },
    {
      id: 'ask',
      run: 'words.show',
      spot: '.word-card:first-child .buttons .button:first-child',
      isIn: isAsked,
    },
    {
      id: 'list',
      run: 'questions.prepare',
      spot: '.question:first-child textarea',
      isNow: (services, visit) => isAsked(visit) && isAt(services, 'questions'),
    },
  ],
};

/** From what is on one's mind to three questions and a first sentence. */
const shape: Walk = {
  minutes: 10,
  steps: [
    {
      id: 'mind',
      run: 'prepare.find',
      spot: '.prepare textarea',
      isIn: ({ boxes }) => Boolean(boxes[mindBox]?.trim()),
    },
    {
      id: 'questions',
      run: 'prepare.shape',
      spot: '.prepare .add-question textarea',
      isIn: ({ questions }) => questions.some(question => question.text.trim() && !isUnfinished(question)),
    },
    {
      id: 'top',
      run: 'prepare.top',
      spot: '.prepare .question:first-child',
      isNow: (services, visit) =>
        isAtStep(services, visit, 'top') && visit.questions.some(({ first }) => first),
    },
    { id: 'hardest', run: 'prepare.hardest', spot: '.prepare-radios', isIn: ({ hardest }) => hardest !== '' },
    {
      id: 'opener',
      run: 'prepare.opener',
      spot: '.prepare textarea',
      isIn: ({ opener }) => opener.trim() !== '',
    },
    { id: 'checks', run: 'prepare.top', spot: '.checks .check:first-child', happens: ['checked'] },
  ],
};

/** Out loud, on a card, with a no, and on paper. */
const say: Walk = {
  minutes: 8,
  steps: [
    { id: 'practice', run: 'visit.practice', spot: '.practice .said', happens: ['practised'] },
    {
      id: 'card',
      run: 'visit.showCard',
      isNow: ({ room }) => room.card.value !== undefined,
    },
    { id: 'disagree', run: 'visit.words', spot: '.words-to-use .situations', happens: ['disagreed'] },
    { id: 'sheet', run: 'questions.printSheet', happens: ['sheet-opened'] },
  ],
};

export const walks: Record<WalkName, Walk> = { find, shape, say };

function isAtStep(services: Services, { paths }: Visit, step: StepName): boolean {
  return isAt(services, 'prepare') && paths.prepare?.step === step;
}
