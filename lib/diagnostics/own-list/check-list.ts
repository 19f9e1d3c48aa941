import type { Locale } from '../../base/localize';
import { type Check, checkKinds, type Edit, type HardWord, type OwnList, type OwnQuestion } from './check';
import { readyMadeShare, shareReadyMade } from './ready-made';
import { type ListRules, listRules } from './rules';
import { openerSeconds, openerWords, secondsToSay } from './speaking';
import { splitQuestion } from './two-questions';
import { countWords, findPhrase, foldText } from './words';

/** What the checks are told of the world. */
export type ListAround = {
  locale: Locale;
  /** The hard words of a text, in order: the term finder over the packs. False friends are not among them. */
  hardWords(text: string): HardWord[];
  /** Ready-made lines of packs, besides those the questions began as. */
  lines?: readonly string[];
};

/**
 * Find what is worth a look in one's own list, in an order that does not jump while one types: by kind, then as the
 * questions stand. A list of no questions has nothing to check but its opener.
 */
export function checkList(list: OwnList, around: ListAround): Check[] {
  const rules = listRules[around.locale];
  const questions = list.questions.filter(({ text, status }) => text.trim() && isWaiting(status));
  const checks = [
    ...checkOpener(list),
    ...(questions.length > 0 ? checkWhole(list, questions, rules, around) : []),
    ...questions.flatMap(question => checkQuestion(question, rules, around)),
  ];
  return checkKinds.flatMap(kind => checks.filter(check => check.kind === kind));
}

function isWaiting(status: string): boolean {
  return status !== 'answered' && status !== 'not-mine';
}

function checkOpener({ opener, sinceLast }: OwnList): Check[] {
  const seconds = secondsToSay(opener);
  if (seconds <= openerSeconds) return [];
  const [kept, rest] = cutOpener(opener);
  const more = [sinceLast, rest].filter(Boolean).join('\n');
  const fix: Edit[] = [
    { do: 'set-text', field: 'opener', before: opener, after: kept },
    { do: 'set-text', field: 'sinceLast', before: sinceLast, after: more },
  ];
  return [{ id: 'opener-long', kind: 'opener-long', values: { seconds }, fix }];
}

/** As many whole sentences as fit ten seconds; when the first is longer, as many words of it. Nothing is lost. */
function cutOpener(opener: string): [string, string] {
  const sentences = opener.trim().match(/[^.!?\n]+[.!?\n]*\s*/gu) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if (countWords(kept + sentence) > openerWords) break;
    kept += sentence;
  }
  if (!kept.trim())
    kept = opener
      .trim()
      .split(/(?<=\s)/)
      .slice(0, openerWords)
      .join('');
  return [kept.trim(), opener.trim().slice(kept.trimEnd().length).trim()];
}

function checkWhole(
  list: OwnList,
  questions: OwnQuestion[],
  rules: ListRules,
  { lines = [] }: ListAround,
): Check[] {
  const checks: Check[] = [];
  if (!list.matters.trim() && !list.helpMeDo.trim()) {
    const after = rules.mattersStart;
    const edit: Edit = { do: 'set-text', field: 'matters', before: list.matters, after, open: true };
    checks.push({ id: 'nothing-matters', kind: 'nothing-matters', values: {}, fix: [edit] });
  }
  if (!questions.some(({ text }) => rules.choices.some(words => findPhrase(foldText(text), words) !== -1))) {
    const fix: Edit[] = [{ do: 'add-question', text: rules.choicesQuestion }];
    checks.push({ id: 'no-choices', kind: 'no-choices', values: {}, fix });
  }
  const ready = [...lines, ...questions.flatMap(({ starter }) => starter?.text ?? [])];
  const own = [list.opener, list.matters, list.helpMeDo, ...questions.map(({ text }) => text)];
  if (shareReadyMade(own, ready) > readyMadeShare) {
    const after = list.draft || rules.ownStart;
    const edit: Edit = { do: 'set-text', field: 'draft', before: list.draft, after, open: true };
    checks.push({ id: 'ready-made', kind: 'ready-made', values: {}, fix: [edit] });
  }
  return checks;
}

function checkQuestion(question: OwnQuestion, rules: ListRules, { hardWords }: ListAround): Check[] {
  const { id: questionId, text: before, askedBefore } = question;
  const checks: Check[] = [];
  const add = (kind: Check['kind'], values: Check['values'], after: string, also: Edit[] = []) => {
    const edit: Edit = { do: 'set-question', questionId, before, after };
    checks.push({ id: `${kind}:${questionId}`, kind, questionId, values, fix: [edit, ...also] });
  };

  const visits = askedBefore.length;
  const saying = rules.askedBefore[visits > 2 ? 'more' : 'two'];
  const isSaid = Object.values(rules.askedBefore).some(words => before.startsWith(words));
  if (visits >= 2 && !isSaid) add('asked-twice', { visits }, saying + before.trim());

  const parts = splitQuestion(before, rules);
  if (parts) add('two-in-one', {}, parts[0], [{ do: 'add-question', text: parts[1] }]);

  const hard = hardWords(before).find(word => !isAskedAbout(question, word));
  if (hard) {
    const word = before.slice(hard.start, hard.end);
    const meaning = hard.plain.replace(/[.\s]+$/, '');
    add('hard-word', { word }, `${before.slice(0, hard.end)} (${meaning})${before.slice(hard.end)}`);
  }
  return checks;
}

/** "What does edema mean for me?" needs no easier word; nor does one whose meaning is beside it already. */
function isAskedAbout({ text, term }: OwnQuestion, { start, end }: HardWord): boolean {
  if (/^\s*\(/.test(text.slice(end))) return true;
  return term !== undefined && foldText(term.text) === foldText(text.slice(start, end));
}
