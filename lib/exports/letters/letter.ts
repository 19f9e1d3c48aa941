import type { Locale } from '../../base/localize';

/**
 * A letter as data: parts in order, each with its words in both languages. Packs can bring more; so it says nothing that
 * a pack may not say, and names no law beyond what its own words do.
 */
export type LetterTemplate = { id: string; title: Words; parts: LetterPart[] };
export type Words = Record<Locale, string>;

/**
 * A part of a letter: our words, the exact words of the record, a fact the person selected and confirmed, or a box that
 * only the person can fill. `isNeeded`: without it the letter says nothing.
 */
export type LetterPart =
  | { is: 'words'; words: Words }
  | { is: 'quote'; before: Words }
  | { is: 'fact'; fact: string; before: Words; isNeeded?: true }
  | { is: 'box'; box: string; ask: Words; before?: Words; isNeeded?: true }
  | { is: 'choice'; fact: string; choices: Record<string, Words> };

/** What goes into a letter. Boxes are those of the visit, by `letter/box`. */
export type LetterFilling = {
  facts: Record<string, string>;
  boxes: Record<string, string>;
  quote?: { exact: string; title: string } | undefined;
};

/** A letter as it would be sent, and what it still lacks, by the name of the fact or box. Nothing is ever sent by us. */
export type WrittenLetter = { title: string; paragraphs: string[]; missing: string[] };

/** Fill a letter in. A part without its words is left out; a needed one is named in `missing`. */
export function writeLetter(
  template: LetterTemplate,
  { facts, boxes, quote }: LetterFilling,
  locale: Locale,
): WrittenLetter {
  const missing: string[] = [];
  const need = (name: string, words: string, isNeeded: boolean | undefined) => {
    if (!words && isNeeded) missing.push(name);
    return words;
  };
  const write = (part: LetterPart): string => {
    if (part.is === 'words') return part.words[locale];
    if (part.is === 'quote') {
      if (!quote) return need('quote', '', true);
      return `${part.before[locale]}\n“${quote.exact}”${quote.title ? `\n(${quote.title})` : ''}`;
    }
    if (part.is === 'fact') {
      const fact = need(part.fact, facts[part.fact]?.trim() ?? '', part.isNeeded);
      return fact && `${part.before[locale]} ${fact}`;
    }
    if (part.is === 'choice') {
      return need(part.fact, part.choices[facts[part.fact] ?? '']?.[locale] ?? '', true);
    }
    const words = need(part.box, boxes[`${template.id}/${part.box}`]?.trim() ?? '', part.isNeeded);
    return words && [part.before?.[locale], words].filter(Boolean).join('\n');
  };
  const paragraphs = template.parts.map(write);
  return { title: template.title[locale], paragraphs: paragraphs.filter(Boolean), missing };
}
