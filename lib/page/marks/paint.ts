import { createMarkSheets } from './mark-sheets';
import { highlightNames, lookFor, type MarkName } from './mark-style';
import type { Place } from './passage';
import { nodeOf, rangeOf, reads, textOf } from './place';
import type { Region } from './regions';

const wordMarks = ['hard', 'friend', 'chosen'] as const satisfies MarkName[];
type WordMark = (typeof wordMarks)[number];

/** A word to be marked. */
export type Markable = { place: Place; region: Region; name: WordMark };

/** Puts marks under words without touching the page's nodes. */
export type Painter = {
  /** Mark these words and no others. True when styles are to be worked out for it, which is done in the next frame. */
  paint(words: Markable[]): boolean;
  /** Underline the word whose card is open, or none. */
  choose(word?: Omit<Markable, 'name'>): void;
  /**
   * A text node has changed, or any number of them have: take away the marks that are not under their words any
   * more, before the next frame.
   */
  check(node?: Node): void;
  /** How many words are marked. */
  count(): number;
  /** Take away everything. */
  clear(): void;
};

type Mark = { range: StaticRange; text: string; name: WordMark; highlight: Highlight };
type Realm = Window & typeof globalThis;

/** The look is decided again after so long: counting a page's elements is not free. */
const lookEveryMs = 2_000;

export function createPainter(): Painter {
  const sheets = createMarkSheets();
  /** Our own book of marks, by the nodes they begin and end in. Firefox lets no script list those of a highlight. */
  const marks = new Map<Node, Mark[]>();
  const highlights = new Map<Document, Record<WordMark, Highlight>>();
  let hasNewRules = false;
  let chosen: Mark | undefined;
  let lookedAtMs = Number.NEGATIVE_INFINITY;

  function highlightsOf({ document, closing }: Region): Record<WordMark, Highlight> {
    const known = highlights.get(document);
    if (known) return known;
    const { Highlight: New, CSS: registry } = document.defaultView as Realm;
    const fresh = { hard: new New(), friend: new New(), chosen: new New() };
    fresh.chosen.priority = 1;
    for (const name of wordMarks) registry.highlights.set(highlightNames[name], fresh[name]);
    highlights.set(document, fresh);
    closing.signal.addEventListener('abort', () => highlights.delete(document), { once: true });
    return fresh;
  }

  function add({ place, region, name }: Markable): Mark {
    const element = nodeOf(place).parentElement;
    if (element && sheets.reach(region, element, name)) hasNewRules = true;
    const mark = { range: rangeOf(place), text: textOf(place), name, highlight: highlightsOf(region)[name] };
    mark.highlight.add(mark.range);
    return mark;
  }

  function remember(mark: Mark) {
    for (const node of endsOf(mark)) marks.set(node, [...(marks.get(node) ?? []), mark]);
  }

  function remove(mark: Mark) {
    mark.highlight.delete(mark.range);
    for (const node of endsOf(mark)) {
      const others = marks.get(node)?.filter(other => other !== mark) ?? [];
      if (others.length > 0) marks.set(node, others);
      else marks.delete(node);
    }
  }

  function decideLook(document: Document) {
    const nowMs = performance.now();
    if (nowMs - lookedAtMs < lookEveryMs) return;
    lookedAtMs = nowMs;
    sheets.setLook(lookFor(document));
  }

  return {
    paint(words) {
      hasNewRules = false;
      const unwanted = new Set([...marks.values()].flat());
      if (words[0]) decideLook(words[0].region.document);
      for (const word of words) {
        if (!reads(word.place)) continue;
        const range = rangeOf(word.place);
        const same = marks
          .get(range.startContainer)
          ?.find(mark => mark.name === word.name && isSame(mark.range, range));
        if (same) unwanted.delete(same);
        else remember(add(word));
      }
      for (const mark of unwanted) remove(mark);
      return hasNewRules;
    },
    choose(word) {
      if (chosen) chosen.highlight.delete(chosen.range);
      chosen = word && add({ ...word, name: 'chosen' });
    },
    check(node) {
      const suspects = node ? (marks.get(node) ?? []) : [...marks.values()].flat();
      for (const mark of suspects) if (!isUnderItsWords(mark)) remove(mark);
      if (chosen && !isUnderItsWords(chosen)) {
        chosen.highlight.delete(chosen.range);
        chosen = undefined;
      }
    },
    count: () => new Set([...marks.values()].flat()).size,
    clear() {
      for (const document of highlights.keys()) {
        const registry = (document.defaultView as Realm | null)?.CSS.highlights;
        for (const name of wordMarks) registry?.delete(highlightNames[name]);
      }
      highlights.clear();
      marks.clear();
      chosen = undefined;
      sheets.clear();
    },
  };
}

function endsOf({ range }: Mark): Set<Node> {
  return new Set([range.startContainer, range.endContainer]);
}

function isSame(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** Whether the page still has the words that a mark was put under. A mark over two nodes is not trusted. */
function isUnderItsWords({ range, text }: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return (
    startContainer === endContainer && (startContainer as Text).data.slice(startOffset, endOffset) === text
  );
}
