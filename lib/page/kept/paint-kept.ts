import { createMarkSheets } from '../marks/mark-sheets';
import { highlightNames, lookFor } from '../marks/mark-style';
import type { Region } from '../marks/regions';
import { type Part, stillReads } from './page-text';

type Realm = Window & typeof globalThis;
type Shown = { region: Region; parts: Part[]; range: StaticRange };

/** Puts the marks of kept passages on the page, and lets one pulse. Adds no node and touches none. */
export type KeptPainter = {
  /** Mark these and no others, by their keys. */
  paint(passages: ReadonlyMap<string, { region: Region; parts: Part[] }>): void;
  /** The words of a node have changed, or of any number of nodes: take marks away that are not under theirs any more. */
  check(node?: Node): boolean;
  /** Draw the eye to a passage for a moment. */
  pulse(region: Region, parts: Part[]): void;
  clear(): void;
};

const beatMs = 350;
const beats = 6;

export function createKeptPainter(signal: AbortSignal): KeptPainter {
  const sheets = createMarkSheets();
  const shown = new Map<string, Shown>();
  let beat: ReturnType<typeof setInterval> | undefined;
  let pulsing: Shown | undefined;

  function highlightOf({ document }: Region, name: 'kept' | 'pulse'): Highlight {
    const { Highlight: New, CSS: registry } = document.defaultView as Realm;
    const known = registry.highlights.get(highlightNames[name]);
    if (known) return known;
    const fresh = new New();
    fresh.priority = name === 'pulse' ? 2 : -1;
    registry.highlights.set(highlightNames[name], fresh);
    return fresh;
  }

  function show(region: Region, parts: Part[], name: 'kept' | 'pulse'): Shown {
    const range = rangeOf(parts);
    sheets.setLook(lookFor(region.document));
    for (const { node } of parts) if (node.parentElement) sheets.reach(region, node.parentElement, name);
    highlightOf(region, name).add(range);
    return { region, parts, range };
  }

  function hide({ region, range }: Shown, name: 'kept' | 'pulse') {
    if (region.document.defaultView) highlightOf(region, name).delete(range);
  }

  function endPulse() {
    clearInterval(beat);
    if (pulsing) hide(pulsing, 'pulse');
    pulsing = undefined;
  }

  const painter: KeptPainter = {
    paint(passages) {
      for (const [key, one] of shown) {
        if (isSame(one.parts, passages.get(key)?.parts)) continue;
        hide(one, 'kept');
        shown.delete(key);
      }
      for (const [key, { region, parts }] of passages) {
        if (!shown.has(key)) shown.set(key, show(region, parts, 'kept'));
      }
    },
    check(node) {
      let isGone = false;
      for (const [key, one] of shown) {
        if ((node && !one.parts.some(part => part.node === node)) || stillReads(one.parts)) continue;
        hide(one, 'kept');
        shown.delete(key);
        isGone = true;
      }
      if (pulsing && !stillReads(pulsing.parts)) endPulse();
      return isGone;
    },
    pulse(region, parts) {
      endPulse();
      pulsing = show(region, parts, 'pulse');
      const { range } = pulsing;
      const isStill = region.document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      let count = 0;
      beat = setInterval(() => {
        count += 1;
        if (count >= beats) return endPulse();
        if (isStill) return;
        if (count % 2 === 1) highlightOf(region, 'pulse').delete(range);
        else highlightOf(region, 'pulse').add(range);
      }, beatMs);
    },
    clear() {
      endPulse();
      const documents = new Set([...shown.values()].map(({ region }) => region.document));
      for (const one of shown.values()) hide(one, 'kept');
      for (const { defaultView } of documents) {
        for (const name of ['kept', 'pulse'] as const)
          (defaultView as Realm | null)?.CSS.highlights.delete(highlightNames[name]);
      }
      shown.clear();
      sheets.clear();
    },
  };
  signal.addEventListener('abort', painter.clear, { once: true });
  return painter;
}

export function rangeOf(parts: readonly Part[]): StaticRange {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

function isSame(a: readonly Part[], b: readonly Part[] | undefined): boolean {
  return (
    b !== undefined &&
    a.length === b.length &&
    a.every(
      ({ node, start, end }, at) => node === b[at]!.node && start === b[at]!.start && end === b[at]!.end,
    )
  );
}
