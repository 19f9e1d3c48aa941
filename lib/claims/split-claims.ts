/** More than anyone goes through. */
const mostClaims = 40;
/** Fewer words say nothing that could be true or not. */
const fewestWords = 3;

/** What such a program says of itself, or to everyone: no claim about the person. */
const aboutItself =
  /\b(?:as an ai|i am an ai|i['’]m an ai|language model|not a (?:doctor|substitute)|i hope (?:this|that) helps|let me know|great question|(?:consult|talk to|speak with|ask|contact) (?:a|your|the) (?:doctor|physician|health ?care|provider|pharmacist)|como (?:una )?(?:ia|inteligencia artificial)|modelo de lenguaje|no soy (?:un |una )?(?:médic|doctor)|espero que (?:esto )?(?:le|te) sirva|(?:consulte|hable con|pregunte) (?:a |con )?(?:su|un|una) (?:médic|doctor|farmac))/iu;

/**
 * Split what an AI answered into the single things it says, in its own words, so that each can be asked about.
 *
 * Headings, links, marks of Markdown, questions, and what it says of itself are left out: they are nothing one could
 * ask "Is this true for me?" of.
 */
export function splitClaims(text: string): string[] {
  const sentences = withoutCode(text)
    .split(/\n+/)
    .map(plainLine)
    .flatMap(line => (line === undefined ? [] : sentencesIn(line)));
  const claims = sentences.filter(isClaim);
  return [...new Map(claims.map(claim => [claim.toLowerCase(), claim])).values()].slice(0, mostClaims);
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?(?:```|$)/g, '\n');
}

/** A line without its marks. Undefined: a heading, a line of a table's frame, or a lead to what follows. */
function plainLine(line: string): string | undefined {
  if (/^\s*(?:#{1,6}\s|[-*_|:\s]+$)/.test(line)) return undefined;
  const plain = line
    .replace(/^\s*(?:>\s*)*(?:[-*•–]|\d{1,2}[.)])\s+/u, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\d+(?:,\s*\d+)*\]|【[^】]*】|https?:\/\/\S+/gu, '')
    .replace(/(\*\*|__|[*_`])(?=\S)(.+?)\1/g, '$2')
    .replace(/\s*\|\s*/g, ', ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[,\s]+|[,\s]+$/g, '');
  return plain === '' || plain.endsWith(':') ? undefined : plain;
}

function sentencesIn(line: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line);
  return [...segments].map(({ segment }) => segment.trim());
}

function isClaim(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= fewestWords && !/\?["”»)]?$/u.test(sentence) && !aboutItself.test(sentence);
}
