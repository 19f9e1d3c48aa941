import type { Locale, Localize } from '../base/localize';
import type { Question, Visit } from '../notebook/visit';
import { type Choice, chooseParts, nothingMore } from './choose';
import { onPaper } from './on-paper';
import { codesFor, type PaperCode } from './paper-codes';

/** A line that people wrote and read over in both languages. Its id stays. */
export type LinePair = {
  id: string;
  says: Record<Locale, string>;
  /** Only how a sentence begins: what comes after it is the person's own. */
  isBeginning?: boolean;
};

/** A line of mine, and what stands beside it. Nothing here is ever translated by a machine. */
export type PairedLine = {
  mine: string;
  /** In the other language, as far as a pair has it. May be empty. */
  theirs: string;
  /** Some of it stands in my language only. */
  toInterpret: boolean;
  code: string;
};

/** A text we show, once in each language. */
export type Both = { mine: string; theirs: string };

export type TwoLanguageSheet = {
  title: Both;
  sections: { title: Both; lines: PairedLine[] }[];
  codes: PaperCode[];
};

export type TwoLanguageParts = {
  mine: Locale;
  theirs: Locale;
  t: Record<Locale, Localize>;
  pairs: readonly LinePair[];
  choice?: Choice;
};

/** Lay out a visit in two languages: the person's on the left, that of the other side on the right. */
export function makeTwoLanguageSheet(visit: Visit, parts: TwoLanguageParts): TwoLanguageSheet {
  const { out } = chooseParts(visit, parts.choice ?? nothingMore);
  const both = (id: string, values?: Record<string, string>): Both => ({
    mine: parts.t[parts.mine](id, values),
    theirs: parts.t[parts.theirs](id, values),
  });
  const codes = codesFor([
    ...out.questions.filter(({ first }) => first),
    ...out.questions.filter(({ first }) => !first),
  ]);
  const codeOf = new Map(codes.map(({ code, questionId }) => [questionId, code]));
  const questions = (first: boolean) =>
    out.questions
      .filter(question => question.first === first)
      .map(question => ({
        ...withOrigin(pairLine(question.text, parts), question, parts),
        code: codeOf.get(question.id) ?? '',
      }));
  const own = (text: string) => (text.trim() ? [{ ...pairLine(text, parts), code: '' }] : []);
  const sections = [
    { title: both('export-opener'), lines: own(out.opener) },
    { title: both('export-matters'), lines: own(out.matters) },
    { title: both('export-first'), lines: questions(true) },
    { title: both('export-later'), lines: questions(false) },
  ];
  return {
    title: both('sheet-title', { who: out.with || 'none' }),
    sections: sections.filter(({ lines }) => lines.length > 0),
    codes,
  };
}

/**
 * Put the other language beside a line, where a pair has it word for word. Of a line that begins as a pair does, only the
 * beginning is given; everything else waits for an interpreter.
 */
export function pairLine(
  text: string,
  { mine, theirs, pairs }: Pick<TwoLanguageParts, 'mine' | 'theirs' | 'pairs'>,
): Omit<PairedLine, 'code'> {
  const own = text.trim();
  const line = plainSpaces(own);
  const whole = pairs.find(({ says, isBeginning }) => !isBeginning && plainSpaces(says[mine]) === line);
  if (whole) return { mine: own, theirs: whole.says[theirs], toInterpret: false };
  if (pairs.some(({ says, isBeginning }) => !isBeginning && plainSpaces(says[theirs]) === line)) {
    return { mine: own, theirs: own, toInterpret: false };
  }
  const [beginning] = pairs
    .filter(({ says, isBeginning }) => isBeginning && line.startsWith(`${stem(says[mine])} `))
    .sort((one, other) => other.says[mine].length - one.says[mine].length);
  return { mine: own, theirs: beginning?.says[theirs] ?? '', toInterpret: true };
}

/** Both sides say where it came from. */
function withOrigin(
  line: Omit<PairedLine, 'code'>,
  { starter }: Pick<Question, 'starter'>,
  { t, mine, theirs }: TwoLanguageParts,
): Omit<PairedLine, 'code'> {
  const say = (text: string, locale: Locale) =>
    onPaper({ text, ...(starter && { starter }) }, t[locale]).trim();
  return { ...line, mine: say(line.mine, mine), theirs: say(line.theirs, theirs) };
}

function stem(beginning: string): string {
  return plainSpaces(beginning.replace(/…$/, ''));
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
