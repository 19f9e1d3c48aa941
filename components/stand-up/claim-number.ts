/** `Claim number`, `Claim #`, `Número de reclamo`: what stands before the number on the page. */
const label =
  /^\s*(?:claim|member|case|reference|reclamo|n[úu]mero)?\s*(?:number|no\.?|num\.?|#|id|de reclamo)?\s*[:#]?\s*/i;

/** The claim number in the words a person selected, which may hold what stands beside it. */
export function claimNumberIn(words: string): string {
  const numbers = words.match(/[A-Z0-9]+(?:-[A-Z0-9]+)*/gi) ?? [];
  const found = numbers.find(word => /\d.*\d.*\d/.test(word));
  return found ?? words.replace(label, '').trim();
}
