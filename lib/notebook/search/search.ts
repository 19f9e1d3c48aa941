import type { Visit } from '../visit';
import { cutSnippet, type Snippet } from './snippet';
import { type SearchField, type Text, textsOf } from './texts';
import { splitWords, stem, type Word } from './words';

export type { SearchField } from './texts';

/** A text that holds every word looked for. */
export type Hit = Omit<Text, 'text'> & { snippet: Snippet };

/** Everything the person wrote, ready to be searched. It is in memory only: let go of it when the vault locks. */
export type Search = {
  /** Add a visit, or take in how it now reads. Cheap enough for every key pressed. */
  put(visit: Visit): void;
  remove(visitId: string): void;
  clear(): void;
  /**
   * Find the texts that hold every word of the query, the best first. Accents and common endings do not
   * matter, and the beginning of a word is enough.
   */
  find(query: string, limit?: number): Hit[];
};

type Entry = Text & { order: number; terms: Set<Term> };

/** A word that occurs, and where. */
type Term = { folded: string; stem: string; entries: Set<Entry> };

/** How well a word fits: it is the word, it has the same stem, or it begins so. Then the field counts. */
const fits = { same: 30, stem: 20, beginning: 10 };
const weights: Record<SearchField, number> = {
  ...{ question: 8, with: 7, answer: 6, inMyWords: 6, nextStep: 5, promise: 5, note: 5, opener: 5, card: 5 },
  ...{ matters: 4, helpMeDo: 4, keepsMeWell: 4, sinceLast: 4, deed: 3, barrier: 3, box: 2, where: 2 },
  ...{ draft: 1, passage: 0 },
};

export function createSearch(): Search {
  const index = createIndex();
  const entriesByVisit = new Map<string, Map<string, Entry>>();

  function put(visit: Visit): void {
    const were = entriesByVisit.get(visit.id) ?? new Map<string, Entry>();
    const entries = new Map<string, Entry>();
    for (const text of textsOf(visit)) {
      const key = `${text.field} ${text.questionId ?? ''} ${text.itemId ?? ''}`;
      const was = were.get(key);
      entries.set(key, was?.text === text.text ? was : index.add(text));
    }
    for (const [key, was] of were) if (entries.get(key) !== was) index.remove(was);
    entriesByVisit.set(visit.id, entries);
  }

  return {
    put,
    remove(visitId) {
      for (const entry of entriesByVisit.get(visitId)?.values() ?? []) index.remove(entry);
      entriesByVisit.delete(visitId);
    },
    clear() {
      index.clear();
      entriesByVisit.clear();
    },
    find(query, limit = 50) {
      const asked = splitWords(query).map(index.match);
      const found = new Set(asked.flatMap(terms => [...terms.keys()]).map(({ folded }) => folded));
      return index.best(asked, limit).map(entry => showHit(entry, found));
    },
  };
}

type Fits = Map<Term, number>;

function createIndex() {
  const terms = new Map<string, Term>();
  // By their order. A place is not used twice: ten thousand keys pressed leave as many empty ones.
  let entries: (Entry | undefined)[] = [];

  function termOf(folded: string): Term {
    const known = terms.get(folded);
    if (known) return known;
    const term = { folded, stem: stem(folded), entries: new Set<Entry>() };
    terms.set(folded, term);
    return term;
  }

  return {
    add(text: Text): Entry {
      const found = splitWords(text.text).map(({ folded }) => termOf(folded));
      const entry = { ...text, order: entries.length, terms: new Set(found) };
      entries.push(entry);
      for (const term of entry.terms) term.entries.add(entry);
      return entry;
    },
    remove(entry: Entry): void {
      entries[entry.order] = undefined;
      for (const term of entry.terms) {
        term.entries.delete(entry);
        if (term.entries.size === 0) terms.delete(term.folded);
      }
    },
    clear(): void {
      terms.clear();
      entries = [];
    },
    /** The words that fit one of the query: a person's vocabulary is small enough to look at all of it. */
    match({ folded }: Word): Fits {
      const root = stem(folded);
      const found: Fits = new Map();
      for (const term of terms.values()) {
        if (term.folded === folded) found.set(term, fits.same);
        else if (term.stem === root) found.set(term, fits.stem);
        else if (folded.length > 1 && term.folded.startsWith(folded)) found.set(term, fits.beginning);
      }
      return found;
    },
    best(asked: Fits[], limit: number): Entry[] {
      const ranks = rank(asked, entries.length);
      // One number says it all, the rank before the order: numbers sort ten times faster than entries.
      const keys = entries.map(entry => keyOf(entry, ranks)).filter(key => key > 0);
      const best = Float64Array.from(keys).sort().reverse().subarray(0, limit);
      return [...best].flatMap(key => entries[orders - 1 - (key % orders)] ?? []);
    },
  };
}

/** More than there will ever be entries. */
const orders = 2 ** 32;

function keyOf(entry: Entry | undefined, ranks: Int32Array): number {
  const rank = entry ? ranks[entry.order]! : 0;
  return entry && rank > 0 ? (rank + weights[entry.field]) * orders + (orders - 1 - entry.order) : 0;
}

/** By order: how well each entry fits the words asked together. Zero when one of them is not in it. */
function rank(asked: Fits[], count: number): Int32Array {
  const ranks = new Int32Array(count).fill(asked.length > 0 ? 1 : 0);
  const best = new Int32Array(count);
  for (const terms of asked) {
    best.fill(0);
    for (const [{ entries }, fit] of terms) {
      for (const { order } of entries) if (fit > best[order]!) best[order] = fit;
    }
    for (let order = 0; order < count; order++) {
      ranks[order] = ranks[order] && best[order] ? ranks[order]! + best[order]! : 0;
    }
  }
  return ranks;
}

function showHit({ order: _order, terms: _terms, text, ...where }: Entry, found: Set<string>): Hit {
  const words = splitWords(text);
  const marks = words.filter(({ folded }) => found.has(folded)).map(({ start, end }) => ({ start, end }));
  const snippet = cutSnippet(text, words, marks);
  return { ...where, snippet };
}
