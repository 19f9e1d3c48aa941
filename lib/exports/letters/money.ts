/** `$1,840.00`, `US$ 20`, `20 dollars`, `20.50 USD`, `€5`. */
const money =
  /(?:US|USD)?\s?[$€£]\s?\d[\d.,]*\d|(?:US|USD)?\s?[$€£]\s?\d|\b\d[\d.,]*\s?(?:dollars?|dólares|USD|euros?)(?!\p{L})/giu;

/** Amounts of money in a text, as they stand there. */
export function findMoney(text: string): string[] {
  return (text.match(money) ?? []).map(amount => amount.trim());
}

/**
 * A text without its amounts of money. What is taken from a bill or a letter goes into ours without them: to ask for a
 * second look, nobody needs them (JOURNEYS.md 8.5).
 */
export function withoutMoney(text: string): string {
  return text
    .replace(money, '')
    .replace(/\s+([.,;:)])/g, '$1')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
