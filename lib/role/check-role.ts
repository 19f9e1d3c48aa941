import { joinRemarks } from './join-remarks';
import type { Lexicon, RemarkKind } from './lexicon';
import { type Phrase, readPhrase, type Sentence, sentencesIn, standsAt, type Token } from './sentences';
import type { SpecialistText } from './specialist-text';

/** Something in a specialist's draft that leads away from listening, and what could stand there. */
export type Remark = {
  kind: RemarkKind;
  /** `[start, end)`, in UTF-16 code units. */
  start: number;
  end: number;
  offer: string;
  /** The name of the pack that remarks upon it. */
  from: string;
};

/** Takes a specialist's words only: a client's text is a `string`, and has no way in. */
export type RoleCheck = (text: SpecialistText) => Remark[];

/** A story of one's own that is longer is long (FEATURES.md K4). In words. */
const longStory = 60;

type Found = Omit<Remark, 'from'>;
type Listed = { phrase: Phrase; kind: RemarkKind; offer: string };

/**
 * Make the check for one language, by the lexicons of it.
 *
 * It remarks and offers; it changes nothing and stops nothing. What others are reported to have said ("they said you
 * must") is not remarked upon. What one lexicon lets pass, another may remark upon: an added pack adds, and silences
 * nothing.
 */
export function createRoleCheck(...lexicons: readonly Lexicon[]): RoleCheck {
  const checks = lexicons.map(createCheckBy);
  return ({ text }) => {
    const sentences = sentencesIn(text);
    return joinRemarks(checks.map(check => check(sentences)));
  };
}

function createCheckBy(lexicon: Lexicon): (sentences: Sentence[]) => Remark[] {
  const findListed = createListedCheck(lexicon);
  const findClosed = createClosedCheck(lexicon);
  const findStory = createStoryCheck(lexicon);

  return sentences => {
    const remarks = sentences.flatMap(sentence => {
      const listed = findListed(sentence);
      // "Why don't you …?" is an order before it is a question.
      const isOrder = listed.some(({ kind }) => kind === 'directive');
      return isOrder ? listed : [...listed, ...findClosed(sentence)];
    });
    return [...remarks, ...findStory(sentences)].map(remark => ({ ...remark, from: lexicon.from }));
  };
}

function createListedCheck(lexicon: Lexicon): (sentence: Sentence) => Found[] {
  const listed = listAll(lexicon);
  const reported = lexicon.reported.map(readPhrase);
  const fine = lexicon.fine.map(readPhrase);

  return ({ tokens }) => {
    const isFine = coveredBy(fine, tokens);
    const report = findReport(reported, tokens);
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (at > report) break;
      const one = listed.get(tokens[at]!.word)?.find(({ phrase }) => standsAt(phrase, tokens, at));
      if (!one) continue;
      const places = one.phrase.words.map((_, offset) => at + offset);
      at = places.at(-1)!;
      if (places.every(place => isFine.has(place))) continue;
      found.push({
        kind: one.kind,
        start: tokens[places[0]!]!.start,
        end: tokens[at]!.end,
        offer: one.offer,
      });
    }
    return found;
  };
}

/** From which word on it is reported what others said. A report at the end is of all before it: "…, they said." */
function findReport(reported: Phrase[], tokens: readonly Token[]): number {
  const at = tokens.findIndex((_, place) => reported.some(phrase => standsAt(phrase, tokens, place)));
  if (at === -1) return Number.POSITIVE_INFINITY;
  const isLast = reported.some(
    ({ words, atStart }) => at + words.length === tokens.length && standsAt({ words, atStart }, tokens, at),
  );
  return isLast ? -1 : at;
}

/** By their first word; the longer phrase comes before the shorter. */
function listAll(lexicon: Lexicon): Map<string, Listed[]> {
  const listed = new Map<string, Listed[]>();
  for (const kind of ['directive', 'label', 'jargon'] as const) {
    for (const { say, offer } of lexicon[kind]) {
      for (const phrase of say.map(readPhrase)) {
        const first = phrase.words[0]!;
        listed.set(first, [...(listed.get(first) ?? []), { phrase, kind, offer }]);
      }
    }
  }
  for (const all of listed.values()) all.sort((a, b) => b.phrase.words.length - a.phrase.words.length);
  return listed;
}

function coveredBy(phrases: Phrase[], tokens: readonly Token[]): Set<number> {
  const covered = new Set<number>();
  for (const at of tokens.keys()) {
    for (const phrase of phrases.filter(one => standsAt(one, tokens, at))) {
      for (const offset of phrase.words.keys()) covered.add(at + offset);
    }
  }
  return covered;
}

function createClosedCheck({ closed }: Lexicon): (sentence: Sentence) => Found[] {
  const [begins, fine] = [closed.begins.map(readPhrase), closed.fine.map(readPhrase)];
  const [skip, choice] = [new Set(closed.skip), new Set(closed.choice)];
  return ({ tokens, isQuestion, end }) => {
    const first = tokens.findIndex(({ word }) => !skip.has(word));
    const startsWith = (phrases: Phrase[]) => phrases.some(phrase => standsAt(phrase, tokens, first));
    const isChoice = tokens.some(({ word }) => choice.has(word));
    if (!isQuestion || isChoice || !startsWith(begins) || startsWith(fine)) return [];
    return [{ kind: 'closed', start: tokens[first]!.start, end, offer: closed.offer }];
  };
}

function createStoryCheck({ ownStory }: Lexicon): (sentences: Sentence[]) => Found[] {
  const begins = ownStory.begins.map(readPhrase);
  const own = new Set(ownStory.own);
  const isBeginning = ({ tokens }: Sentence) =>
    tokens.some((_, at) => begins.some(phrase => standsAt(phrase, tokens, at)));

  return sentences => {
    const from = sentences.findIndex(isBeginning);
    const words = from === -1 ? [] : sentences.slice(from).flatMap(({ tokens }) => tokens);
    // At least one word in twelve says "I" or "my": else it is about somebody else by now.
    const isOwn = words.filter(({ word }) => own.has(word)).length * 12 >= words.length;
    if (words.length <= longStory || !isOwn) return [];
    return [{ kind: 'long-story', start: words[0]!.start, end: words.at(-1)!.end, offer: ownStory.offer }];
  };
}
