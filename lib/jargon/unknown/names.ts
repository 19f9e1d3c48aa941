import type { Span } from '../../anchors/quote';

/** How far around a word a name is looked for. */
const reach = 60;

/** Words that a business, an office or a school is called by. */
const callings =
  'associates?|centers?|centre|clinics?|college|consultants|diagnostics|foundation|group|hospitals?|imaging|inc|institute|' +
  'labs?|laborator(?:y|ies)|llc|medicine|network|office|partners|pharmacy|physicians|pllc|practice|program|providers|school|services|society|' +
  'specialists|university|urgent care';
const calling = new RegExp(`^(?:${callings})$`, 'i');

/** Words of a name in a row, each with a capital, up to a place and from one on: "Summit ", " & Kidney Group". */
const nameBefore = /(?:\p{Lu}[\p{L}’'.]*(?:\s|-)(?:(?:of|for|and|the|&)\s)?)+$/u;
const nameAfter = /^(?:[ -](?:(?:of|for|and|the|&) )?\p{Lu}[\p{L}’']*)+/u;
/** Somebody's two names and a comma, before the letters of what they have learned: "Karen Liu, LCSW". */
const signer =
  /\p{Lu}(?:\p{Ll}+|\.)[ -](?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+(?:, (?:MD|DO|RN|NP|PA|PhD|MS[A-Z]*|M\.D\.))?, $/u;
const letters = /^(?:\p{Lu}[\p{L}.]{1,5})(?:-[A-Z]{1,3})?$/u;
const signed =
  /^(?:MD|DO|RN|LPN|LVN|NP|PA|PAC|DNP|FNP|CNM|CRNA|CNA|MA|DPT|PT|OT|OTR|SLP|PhD|PsyD|PharmD|RPh|DDS|DMD|OD|DPM|DC|RD|RDN|LD|LCSW|LMSW|LICSW|LPC|LMFT|MFT|CPS|CPSS|MSW|MPH|MSN|BSN|FACP|APRN|ARNP|AGNP|PMHNP|CADC|LADC)$/;
/** The letters of a state, and what comes after them: its number, or the end of an address. */
const states =
  /^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])$/;
const zip = /^,? \d{5}/;
const street =
  /\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|blvd|boulevard|court|ct|way|parkway|pkwy|highway|hwy|suite \w+|box \d+)\b[^\n]{0,40}, $/i;

/**
 * Whether a found word only belongs to a name: of a business ("Summit Radiology Associates"), of what somebody is by
 * training ("Karen Liu, LCSW"), of a state ("Laredo, TX 78040"). Reads a line around and no further.
 */
export function isOfName(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = lineBefore(text, start);
  if (letters.test(word) && isAfterName(word, before, text.slice(end, end + 8))) return true;
  return /\p{Ll}/u.test(word) && isOfBusiness(word, before, text.slice(end, end + reach));
}

function isAfterName(word: string, before: string, after: string): boolean {
  if (states.test(word) && (zip.test(after) || street.test(before))) return /[,\p{L}] $/u.test(before);
  return signed.test(word.replace(/[.-]/g, '')) && signer.test(before);
}

/** A name of a business begins before the word and says what it is, in the word itself or after it. */
function isOfBusiness(word: string, before: string, after: string): boolean {
  const first = nameBefore.exec(before)?.[0];
  if (first === undefined || isStartOfSentence(before.slice(0, -first.length), first)) return false;
  const rest = nameAfter.exec(after)?.[0] ?? '';
  return `${word} ${rest}`.split(/[\s-]+/).some(part => calling.test(part));
}

/** A single word with a capital before ours may have it for its place only: "See Cardiology Clinic". */
function isStartOfSentence(before: string, first: string): boolean {
  return (
    /^\s*$|[.:!?•]\s*$/u.test(before) &&
    /^(?:The|A|An|Your|Our|See|Call|At|In|From|To|For|With) $/u.test(first)
  );
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}
