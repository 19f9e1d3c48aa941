import { fail, type Result, succeed } from '../../base/result';
import type { PassageSight, Sight } from '../../messages/protocol';
import type { Regions } from '../marks/regions';
import { type Found, findPassages, finish, type Kept } from './find';
import { stillReads } from './page-text';
import { createPulse } from './pulse';
import { scrollToElement, scrollToParts } from './scroll';
import { isTranslated, nearestSeen } from './seen';

/** Keeps passages of the person's in sight: looks for them, and looks again when the page has changed. Marks none. */
export type Keeper = {
  follow(kept: readonly Kept[]): void;
  /** Scroll to one and let it pulse. Where it is not here yet, that happens when it comes, for a while. */
  show(key: string): Promise<Result<{ sight: 'found' | 'hidden' }, 'missing' | 'ambiguous' | 'translated'>>;
  /** The page has settled after a change. */
  lookAgain(): void;
  /** The words of some node have changed. Is quick. */
  check(): void;
  /** The key of the passage a place in a text node is in. */
  keyAt(node: Node, offset: number): string | undefined;
  /** The same, but only of the passage that was shown last. */
  keyOfShown(node: Node, offset: number): string | undefined;
};

/** A page that changes all the time is looked through no oftener than this. */
const restMs = 500;
/** How long a passage that was asked for is waited for: somebody turns a page, or opens what was closed. */
const waitMs = 60_000;
/** A list that draws itself anew as it is scrolled takes the nodes away that were shown: for so long they are shown again. */
const againMs = 2_000;

export function createKeeper(
  {
    page,
    regions,
    signal,
    wantsStill = false,
  }: {
    page: Document;
    regions: () => Regions;
    signal: AbortSignal;
    /** Nothing is to move, whatever the computer says. */
    wantsStill?: boolean;
  },
  onChange: (passages: PassageSight[]) => void,
): Keeper {
  const pulse = createPulse(signal, wantsStill);
  let kept: readonly Kept[] = [];
  let found = new Map<string, Found>();
  let looking: Promise<void> | undefined;
  let isStale = false;
  let told = '';
  let wanted: { key: string; untilMs: number } | undefined;
  /** The one they had shown last. */
  let shown: string | undefined;
  let shownAtMs = 0;

  /** Look now, or once more after the look that is under way. Settles when all has been looked for. */
  function look(): Promise<void> {
    isStale = true;
    looking ??= (async () => {
      while (isStale && !signal.aborted) {
        isStale = false;
        const now = await finish(findPassages(kept, regions().all()), signal);
        if (now) take(now);
      }
    })().finally(() => {
      looking = undefined;
    });
    return looking;
  }

  function take(now: Map<string, Found>) {
    found = now;
    const passages = kept.map(({ key }) => ({ key, sight: sightOf(key) }));
    const text = JSON.stringify(passages);
    if (text !== told) onChange(passages);
    told = text;
    checkPulse();
    if (wanted && performance.now() > wanted.untilMs) wanted = undefined;
    if (wanted && sightOf(wanted.key) === 'found') bring(wanted.key);
  }

  function sightOf(key: string): Sight {
    const sight = found.get(key)?.sight ?? 'missing';
    return sight === 'missing' && isTranslated(page) ? 'translated' : sight;
  }

  /** Scroll to what is there. Of a closed part of the page, to what can be seen of it. */
  function bring(key: string): 'found' | 'hidden' | undefined {
    const { sight, region, parts } = found.get(key) ?? {};
    if (!region || !parts || !stillReads(parts)) return undefined;
    if (sight === 'found') {
      wanted = undefined;
      scrollToParts(parts);
      pulse.show(region, parts);
      shown = key;
      if (performance.now() - shownAtMs > againMs) shownAtMs = performance.now();
      return 'found';
    }
    const closed = nearestSeen(parts[0]!.node.parentElement);
    if (closed) scrollToElement(closed);
    return 'hidden';
  }

  function checkPulse() {
    if (!pulse.check() || shown === undefined) return;
    const untilMs = shownAtMs + againMs;
    if (performance.now() < untilMs) wanted ??= { key: shown, untilMs };
  }

  function keyAt(node: Node, offset: number): string | undefined {
    for (const [key, { sight, parts }] of found) {
      if (sight !== 'found' || !parts || !stillReads(parts)) continue;
      if (parts.some(part => part.node === node && part.start <= offset && offset <= part.end)) return key;
    }
    return undefined;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    follow(next) {
      kept = next;
      told = '';
      void look();
    },
    async show(key) {
      wanted = { key, untilMs: performance.now() + waitMs };
      if (looking || !stillReads(found.get(key)?.parts ?? [])) await look();
      const sight = bring(key) ?? sightOf(key);
      if (sight === 'found' || sight === 'hidden') return succeed({ sight });
      return fail(sight);
    },
    lookAgain() {
      if (kept.length === 0 || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        void look();
      }, restMs);
    },
    check: checkPulse,
    keyAt,
    keyOfShown(node, offset) {
      const key = keyAt(node, offset);
      return key === shown ? key : undefined;
    },
  };
}
