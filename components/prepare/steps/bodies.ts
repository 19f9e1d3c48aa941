import type { ComponentType } from 'preact';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { StepName } from '../path';
import { HardestStep } from './HardestStep';
import { KindStep } from './KindStep';
import { MindStep } from './MindStep';
import { OpenerStep } from './OpenerStep';
import { QuestionsStep } from './QuestionsStep';
import { SheetStep } from './SheetStep';
import { TopStep } from './TopStep';
import { VisitStep } from './VisitStep';
import { WordsStep } from './WordsStep';

/** What every step is given: the visit, and the way on for steps that one press completes. */
export type StepBody = ComponentType<{ open: OpenVisit; onNext: () => void }>;

/** What a person does at each step. The frame around it is the path's. */
export const stepBodies: Record<StepName, StepBody> = {
  mind: MindStep,
  kind: KindStep,
  visit: VisitStep,
  words: WordsStep,
  questions: QuestionsStep,
  hardest: HardestStep,
  opener: OpenerStep,
  top: TopStep,
  sheet: SheetStep,
};
