import { type Engine, findAllNumbers } from '../../jargon/find-all';
import type { Language } from '../../jargon/languages/language-of';
import { workInSlices } from '../slices';
import type { Chunk } from '../text/chunk';
import { type Stretch, type Walk, walkText } from '../text/walk';
import { findInnerRoots, type InnerRoots } from './inner-roots';
import { nodesOf, passagesOf } from './passage';
import type { Region } from './regions';

/** Reads parts of the page and puts what it finds on the shelf of their region, a little at a time. */
export type Scanner = {
  /** Read a stretch of a region for the first time. */
  read(region: Region, stretch: Stretch): void;
  /** Read a stretch of a region again, before all that waits. What was found there before is replaced. */
  reread(region: Region, stretch: Stretch): void;
  /** Look for shadow roots and frames in a part of a region, after all text that waits. */
  search(region: Region, within: Node): void;
  /** Settles when nothing waits any more, or when we were stopped. */
  whenDone(): Promise<void>;
  isBusy(): boolean;
  /** How many characters were read, those that were read again included. */
  charactersRead(): number;
};

/** Those of what `findAllNumbers` found in a text that are to be marked. */
export type Keep = (found: Int32Array, text: string) => Int32Array;

export type ScannerEvents = {
  /** Some more was read. */
  onProgress(): void;
  /** These were found in what was read. */
  onMet(region: Region, met: InnerRoots): void;
  keep?: Keep;
  /** What a region is written in, but for some blocks of it. */
  languageOf(region: Region): Language;
  /** Nodes whose passage was replaced by one that may not hold their words. */
  onLeftOver(region: Region, nodes: Text[]): void;
};

type Job = {
  number: number;
  region: Region;
  stretch: Stretch;
  walk: Walk;
  /** What was read before may be read again, and is to be replaced. */
  replaces: boolean;
  /** The node the walk goes on with and those above it, to find the way again should the page take it away. */
  trail: Node[];
};

/** Chunks grow while they are quickly read: at first, before the browser has compiled us, everything is slow. */
const smallestChunk = 1_000;
const largestChunk = 8_000;
const quickMs = 0.5;
const slowMs = 1.5;
/** What this machine reads in about a millisecond: learnt once, good for every scan after. */
let limit = smallestChunk;

export function createScanner(engine: Engine, events: ScannerEvents, signal: AbortSignal): Scanner {
  const wanted = events.keep ?? (found => found);
  const jobs: Job[] = [];
  /** Looking for what is read by itself comes after the text that is before us. */
  const searches: { region: Region; search: Generator<InnerRoots> }[] = [];
  const rereadRegions = new WeakSet<Region>();
  let running: Promise<void> | undefined;
  let lastNumber = 0;
  let characters = 0;

  function createJob(region: Region, stretch: Stretch, replaces: boolean): Job {
    lastNumber += 1;
    return { number: lastNumber, region, stretch, walk: walkText(stretch), trail: [], replaces };
  }

  function run() {
    running ??= workInSlices(step, signal).then(() => {
      running = undefined;
      if (isBusy() && !signal.aborted) run();
    });
  }

  function isBusy(): boolean {
    return jobs.length + searches.length > 0;
  }

  function step(): boolean {
    const job = jobs.shift();
    if (job) readSome(job);
    else searchSome();
    events.onProgress();
    return isBusy();
  }

  function readSome(job: Job) {
    const startMs = performance.now();
    const rest = isLost(job) ? recover(job) : readOn(job);
    if (rest) jobs.unshift(rest);
    const ms = performance.now() - startMs;
    if (ms < quickMs) limit = Math.min(largestChunk, limit * 2);
    else if (ms > slowMs) limit = Math.max(smallestChunk, limit / 2);
  }

  function searchSome() {
    const [next] = searches;
    if (!next) return;
    const found = next.region.closing.signal.aborted ? undefined : next.search.next();
    if (!found || found.done) searches.shift();
    else if (found.value.roots.length + found.value.frames.length > 0) {
      events.onMet(next.region, found.value);
    }
  }

  /** Read one chunk. Returns the job when there is more of it. */
  function readOn(job: Job): Job | undefined {
    const { region, walk, number } = job;
    const chunk = walk.read(limit);
    if (!chunk) return undefined;
    characters += chunk.text.length;
    const found = wanted(findAllNumbers(engine, chunk.text, events.languageOf(region)), chunk.text);
    const passages = passagesOf(chunk, found, { walk: number, readsSpanish: engine.spanish !== undefined });
    if (job.replaces || rereadRegions.has(region)) {
      const left = killOthers(region, chunk, number);
      if (left.length > 0) events.onLeftOver(region, left);
    }
    region.shelf.add(passages);
    job.trail = trailOf(walk.next());
    return job;
  }

  function recover({ region, stretch, trail }: Job): Job | undefined {
    const from = trail.find(node => node.isConnected && region.top.contains(node));
    const first = from === region.top ? region.top.firstChild : from;
    if (!first || region.closing.signal.aborted) return undefined;
    const isWhole = stretch.last.isConnected && (stretch.until?.isConnected ?? true);
    const rest = isWhole ? { ...stretch, first } : { first, last: region.top, top: region.top };
    return createJob(region, rest, true);
  }

  return {
    read(region, stretch) {
      jobs.push(createJob(region, stretch, false));
      run();
    },
    search(region, within) {
      searches.push({ region, search: findInnerRoots(region, within) });
      run();
    },
    reread(region, stretch) {
      rereadRegions.add(region);
      jobs.unshift(createJob(region, stretch, true));
      run();
    },
    async whenDone() {
      while (running) await running;
    },
    isBusy,
    charactersRead: () => characters,
  };
}

function isLost({ walk, region }: Job): boolean {
  const next = walk.next();
  return region.closing.signal.aborted || (next !== null && !next.isConnected);
}

function trailOf(next: Node | null): Node[] {
  const trail: Node[] = [];
  for (let node = next; node; node = node.parentNode) trail.push(node);
  return trail;
}

/** Kill what earlier walks found in the nodes of a chunk. Returns the other nodes of those passages. */
function killOthers({ shelf }: Region, { nodes, starts, carriedFrom }: Chunk, walk: number): Text[] {
  const left: Text[] = [];
  for (let at = 0; at < nodes.length && starts[at]! < carriedFrom; at += 1) {
    for (const passage of shelf.passagesAt(nodes[at]!)) {
      if (passage.walk === walk) continue;
      shelf.kill(passage);
      for (const node of nodesOf(passage)) if (node !== nodes[at]) left.push(node);
    }
  }
  return left;
}
