import type { Contribution } from '../lib/workbench/contribution';
import { afar } from './afar/contribution';
import { aiAnswer } from './ai-answer/contribution';
import { backup } from './backup/contribution';
import { caseload } from './caseload/contribution';
import { checks } from './checks/contribution';
import { choices } from './choices/contribution';
import { frame } from './frame/contribution';
import { helpNow } from './help-now/contribution';
import { history } from './history/contribution';
import { lock } from './lock/contribution';
import { notes } from './notes/contribution';
import { out } from './out/contribution';
import { packs } from './packs/contribution';
import { page } from './page/contribution';
import { prepare } from './prepare/contribution';
import { questions } from './questions/contribution';
import { search } from './search/contribution';
import type { Services } from './services';
import { showMe } from './show-me/contribution';
import { standUp } from './stand-up/contribution';
import { start } from './start/contribution';
import { together } from './together/contribution';
import { visit } from './visit/contribution';
import { wipe } from './wipe/contribution';
import { words } from './words/contribution';

/** The features of the panel. To add one, add a line. */
export const contributions: Contribution<Services>[] = [
  frame,
  start,
  words,
  page,
  prepare,
  questions,
  out,
  notes,
  standUp,
  visit,
  together,
  afar,
  caseload,
  checks,
  choices,
  search,
  lock,
  backup,
  wipe,
  history,
  packs,
  helpNow,
  showMe,
  aiAnswer,
];
