import type { Visit, VisitText } from '../notebook/visit';
import { readSpans, type Span, type Voice } from '../notebook/voices';
import { findWords, type ItemId } from './plan';
import { type ListName, mainText, partItemId } from './private-items';
import type { Sides } from './share';
import { readTogether, sharedAs } from './together';
import { sentencesOf } from './voices';

/** An author that is named: the client's own words need no mark. */
export type Marked = Exclude<Voice, 'client'>;

/** The texts of a visit whose authors are kept. */
const texts = [
  'opener',
  'matters',
  'helpMeDo',
  'keepsMeWell',
  'sinceLast',
  'card',
] as const satisfies VisitText[];
const lists = Object.keys(mainText) as ListName[];

/**
 * The whole visit for an export that shows whose words they are: behind each sentence that others had a part in stands
 * who. `say` puts an author into words. Give none to leave the marks out.
 */
export function readMarked(sides: Sides, say?: (voice: Marked) => string): Visit {
  const visit = readTogether(sides);
  if (!say) return visit;
  const mark = (id: ItemId, text: string) => markText(spansOf(sides, id), text, say);
  const marked = lists.map(name => {
    const field = mainText[name];
    const items = (visit[name] as { id: string }[]).map(item => ({
      ...item,
      [field]: mark(
        sharedAs(sides.plan, name, item.id) ?? `${name}/${item.id}`,
        String(Reflect.get(item, field)),
      ),
    }));
    return [name, items] as const;
  });
  return {
    ...visit,
    ...Object.fromEntries(texts.map(name => [name, mark(`text/${name}`, visit[name])])),
    ...(Object.fromEntries(marked) as Pick<Visit, ListName>),
    questions: visit.questions.map(question => ({
      ...question,
      text: mark(`question/${question.id}`, question.text),
    })),
  };
}

/** Whether any words of the visit are not the client's own. */
export function hasMarks(sides: Sides): boolean {
  let isMarked = false;
  readMarked(sides, () => {
    isMarked = true;
    return '';
  });
  return isMarked;
}

/** Where the words are now: shared, or at home. */
function spansOf({ own, plan }: Sides, id: ItemId): Span[] {
  const shared = findWords(plan, id);
  if (shared) return readSpans(shared);
  const parts = partItemId(id);
  return parts?.kind.find(own, parts.own)?.spans ?? [];
}

function markText(spans: Span[], text: string, say: (voice: Marked) => string): string {
  const isOwn = spans.every(({ voice }) => voice === 'client');
  // Half shared and half typed since: then the marks do not cover it, and none is better than a wrong one.
  if (isOwn || spans.map(span => span.text).join('') !== text) return text;
  return sentencesOf(spans)
    .map(sentence => {
      const others = sentence.voices.filter((voice): voice is Marked => voice !== 'client');
      return others.length > 0 ? `${sentence.text} [${others.map(say).join(', ')}]` : sentence.text;
    })
    .join(' ');
}
