import type { FalseFriend, Term } from '../jargon/term';
import type { UnknownWords } from '../jargon/unknown/gloss';
import type { Phrase } from '../phrases/phrase';
import type { Rehearsal } from '../phrases/rehearsal';
import type { ProvedPortal } from '../portals/read-portals';
import type { HelpEntry } from '../resources/barrier-kind';
import type { Lexicon } from '../role/lexicon';
import type { QuestionTemplate } from '../starters/question-template';
import type { VisitKind } from '../starters/visit-kind';
import type { Story } from '../stories/story';

/** A folder of data that adds words and ways to begin. Never code. */
export type Pack = {
  /** Lower-case letters, digits and hyphens, such as `en-core`. */
  id: string;
  version: string;
  /** What people see. */
  name: string;
  /** BCP 47, such as `en`. */
  languages: string[];
  author: string;
  licence: string;
  source: string;
  terms: Term[];
  /** And, last, the words that hurt. */
  falseFriends: FalseFriend[];
  /** What it says of words no pack has. */
  unknown: UnknownWords;
  /** Kinds of visit, with beginnings of sentences. */
  kinds: VisitKind[];
  /** Questions with gaps, to be made one's own. */
  questions: QuestionTemplate[];
  /** What others lived through. */
  stories: Story[];
  /** Words that lead a specialist away from listening. */
  lexicons: Lexicon[];
  /** What can be in the way, and help with it. */
  help: HelpEntry[];
  /** Lines people can use in the room. */
  phrases: Phrase[];
  /** Hard moments to practise. */
  rehearsals: Rehearsal[];
  /** Portals and what their pages are. */
  portals: ProvedPortal[];
};
