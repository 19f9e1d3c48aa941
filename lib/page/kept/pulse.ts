import { createMarkSheets } from '../marks/mark-sheets';
import { highlightNames, lookFor } from '../marks/mark-style';
import type { Region } from '../marks/regions';
import { type Part, stillReads } from './page-text';

type Realm = Window & typeof globalThis;
type Shown = { region: Region; parts: readonly Part[]; range: StaticRange };

/**
 * Draws the eye to a passage for a moment. Adds no node and touches none.
 *
 * A page's own scripts can read what is marked. So what a person keeps has no mark that stays: of all they asked
 * about, a page may learn only what they had themselves shown on it, while it is shown.
 */
export type Pulse = {
  show(region: Region, parts: readonly Part[]): void;
  /** The page's words have changed: end, unless it is still under its own. Says whether it ended. */
  check(): boolean;
  end(): void;
};

const beatMs = 350;
const beats = 6;

/** @param wantsStill - Whether the person asked for nothing to move, whatever the computer says. */
export function createPulse(signal: AbortSignal, wantsStill: boolean): Pulse {
  const sheets = createMarkSheets();
  let beat: ReturnType<typeof setInterval> | undefined;
  let shown: Shown | undefined;

  function highlightOf({ document }: Region): Highlight {
    const { Highlight: New, CSS: registry } = document.defaultView as Realm;
    const known = registry.highlights.get(highlightNames.pulse);
    if (known) return known;
    const fresh = new New();
    fresh.priority = 2;
    registry.highlights.set(highlightNames.pulse, fresh);
    return fresh;
  }

  function end() {
    clearInterval(beat);
    const view = shown?.region.document.defaultView as Realm | null | undefined;
    view?.CSS.highlights.delete(highlightNames.pulse);
    shown = undefined;
    sheets.clear();
  }

  signal.addEventListener('abort', end, { once: true });
  return {
    show(region, parts) {
      end();
      const range = rangeOf(parts);
      shown = { region, parts, range };
      sheets.setLook(lookFor(region.document));
      for (const { node } of parts) if (node.parentElement) sheets.reach(region, node.parentElement, 'pulse');
      highlightOf(region).add(range);
      const saysStill = region.document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const isStill = wantsStill || saysStill;
      let count = 0;
      beat = setInterval(() => {
        count += 1;
        if (count >= beats) return end();
        if (isStill) return;
        if (count % 2 === 1) highlightOf(region).delete(range);
        else highlightOf(region).add(range);
      }, beatMs);
    },
    check() {
      if (!shown || stillReads(shown.parts)) return false;
      end();
      return true;
    },
    end,
  };
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
