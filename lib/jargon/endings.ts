import { takesEs, takesIes, takesPossessive, takesS } from './kernel/kinds';

/** An ending a term may have in a text without its pack saying so. The kernel knows how to take it off. */
type Ending = {
  /** The letters at the end of the text's word, and what the term has there instead. */
  letters: string;
  instead: '' | 'y';
  /** Its mark on an outcome that may take it. */
  mark: number;
  /** Whether a term that ends so takes this ending: "mas" does not, or "mass" would be several of them. */
  fits: RegExp;
};

const endings: Ending[] = [
  { letters: "'s", instead: '', mark: takesPossessive, fits: /[^']$/ },
  { letters: 's', instead: '', mark: takesS, fits: /..[^s]$/ },
  { letters: 'es', instead: '', mark: takesEs, fits: /.(s|x|z|ch|sh|o)$/ },
  { letters: 'ies', instead: 'y', mark: takesIes, fits: /.[^aeiou]y$/ },
];

/** The marks of the endings that a term may take. An abbreviation may be short and still have several: "CTs". */
export function endingMarks(folded: string, isAbbreviation: boolean): number {
  if (isAbbreviation) return takesPossessive | takesS;
  return endings.reduce((marks, { fits, mark }) => marks | (fits.test(folded) ? mark : 0), 0);
}

/** A folded word, and the same with each ending it may take. */
export function withEndings(word: string): string[] {
  const fitting = endings.filter(({ fits }) => fits.test(word));
  return [
    word,
    ...fitting.map(({ letters, instead }) => word.slice(0, word.length - instead.length) + letters),
  ];
}
