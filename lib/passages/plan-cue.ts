import type { Span } from '../anchors/quote';

/** What a plan tells to do: the verbs that begin its lines. */
const verbs =
  'start|begin|continue|resume|stop|discontinue|increase|raise|decrease|reduce|lower|taper|switch|change|add|hold|' +
  'restart|repeat|consider|recommend|refer|trial|initiate';

/** How a sentence says what will be done, before the verb. */
const willDo = "(?:we|i|the team|they)(?: will|[’']ll)|will|plan(?:s|ned)? to|please|would";

/** A line or sentence that begins with what to do: "1. Start lisinopril 10 mg", "Plan: we will increase…". */
const begins = new RegExp(
  `(?<=^|[.;:!?\\n•\\-–]\\s*|\\d[.)]\\s+)(?:plan:\\s*)?(?:(?:${willDo}) )?(?:${verbs})\\s+(?=[\\p{L}\\d])`,
  'iu',
);

/** The same in the middle of a sentence: "We recommend surgery", "the dose will be increased". What was done is no plan. */
const within = new RegExp(
  `\\b(?:recommends?|recommended|advised?|(?:${willDo}) (?:${verbs})|` +
    '(?:is being|will be) (?:started|switched|changed|increased|decreased|reduced|stopped|tapered|added))\\b',
  'iu',
);

/** What a portal says of itself, not a clinician of a plan: "Continue to payment", "Add to calendar". */
const isOfPortal =
  /\b(?:start|begin|continue|add|change|stop)\s+(?:a (?:new )?(?:message|visit|chat|request)|to (?:payment|checkout|calendar|the next)|your (?:e-?visit|search|password|profile|payment)|(?:e-?visit|check-?in|shopping|reading|sharing))\b/i;

/**
 * Find where a passage tells of something to be done, so that "What else could we do?" can be offered beside it.
 * It is one offer a passage, and none where a portal speaks of its own pages.
 *
 * @returns The sentence that says it, or undefined.
 */
export function findPlanCue(text: string): Span | undefined {
  const found = begins.exec(text) ?? within.exec(text);
  if (!found) return undefined;
  const sentence = sentenceAround(text, found.index);
  return isOfPortal.test(text.slice(sentence.start, sentence.end)) ? undefined : sentence;
}

/** A full stop ends a sentence where a space and no small letter comes after: not in "3.1" or "e.g. this". */
const sentenceEnd = /[.!?;](?=\s+[^\p{Ll}]|\s*$)|\n/gu;

function sentenceAround(text: string, at: number): Span {
  let start = 0;
  for (const { 0: end, index } of text.matchAll(sentenceEnd)) {
    if (index >= at) return trimmed(text, { start, end: index + (end === '\n' ? 0 : 1) });
    // A number at the head of a line is no sentence of its own: "1. Start".
    if (!/^\s*\d{1,2}$/.test(text.slice(start, index))) start = index + 1;
  }
  return trimmed(text, { start, end: text.length });
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
}
