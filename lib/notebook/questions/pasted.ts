import type { Visit, VisitText } from '../visit';
import { cutSpans, hasOthers, type Span, type Voice } from '../voices';

/** Fewer words than this are a name or a number: nobody wonders whose they are. */
const fewestWords = 3;

/**
 * Whose words a person pasted, as far as can be known: moved within the visit they keep their author; those of a ready
 * line or of a passage that was kept are the pack's or the page's. Of others only the person can say.
 *
 * @param ready - The ready lines of the packs that are on.
 */
export function voiceOfPasted(pasted: string, visit: Visit, ready: readonly string[]): Voice {
  const words = pasted.trim();
  if (words.split(/\s+/).length < fewestWords) return 'client';
  const moved = findMoved(words, visit);
  if (moved) return moved;
  if (ready.some(line => line.includes(words))) return 'pack';
  const passages = [...visit.questions, ...visit.notes].map(({ passage }) => passage?.quote.exact ?? '');
  return passages.some(quote => quote.includes(words)) ? 'portal' : 'pasted';
}

function findMoved(words: string, visit: Visit): Voice | undefined {
  for (const { text, spans } of textsOf(visit)) {
    const start = text.indexOf(words);
    if (start === -1) continue;
    const others = cutSpans(spans ?? [], start, start + words.length).filter(span => hasOthers([span]));
    return others.sort((a, b) => b.text.length - a.text.length)[0]?.voice ?? 'client';
  }
  return undefined;
}

function textsOf(visit: Visit): { text: string; spans?: Span[] | undefined }[] {
  const { questions, notes, nextSteps, boxes, whose = {} } = visit;
  const names: VisitText[] = ['opener', 'matters', 'helpMeDo', 'keepsMeWell', 'sinceLast', 'card', 'draft'];
  return [
    ...questions,
    ...names.map(name => ({ text: visit[name], spans: whose[name] })),
    ...notes,
    ...[...nextSteps.map(({ what }) => what), ...Object.values(boxes)].map(text => ({ text })),
    ...questions.flatMap(({ answer, inMyWords }) => [{ text: answer }, { text: inMyWords }]),
  ];
}
