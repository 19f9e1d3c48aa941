import type * as Y from 'yjs';

import { findQuote } from '../anchors/find-quote';
import type { Quote, Span as Stretch } from '../anchors/quote';
import { findEdit } from '../notebook/edit-text';
import { groupPlaces, standBefore } from '../notebook/questions/places';
import { cutSpans, insertSpans, joinSpans, type Span, type Voice } from '../notebook/voices';
import { findWords, type ItemId, orderOf, type PlanDocument, readPlaces, writeItem } from './plan';
import type { Suggestion } from './suggestion';

/** What using a suggestion would do. Undefined: what it was about is no longer as it was. */
export type Effect = () => void;

/** How the client takes it: as it is, or in words of their own. */
export type Taken = { text?: string; isAllMine?: boolean };

/**
 * Work out what a suggestion would do to the plan as it is now. Nothing is done until the effect is called.
 *
 * Its place is found by the words it saw, not by a position in the document: so both sides find the same place
 * after an Undo and after a start, and a position cannot be forged (docs/decisions/017).
 */
export function effectOf(
  plan: PlanDocument,
  suggestion: Suggestion,
  { taken, newId }: { taken: Taken; newId: () => string },
): Effect | undefined {
  const nothing = () => undefined;
  switch (suggestion.kind) {
    case 'edit':
      return editEffect(plan, suggestion, taken);
    case 'order':
      return orderEffect(plan, suggestion);
    case 'comment':
      return findStretch(plan, suggestion) ? nothing : undefined;
    case 'add':
      return () => addItem(plan, `question/${newId()}`, spansOf(suggestion.text, taken));
    case 'reflection':
      return () => addItem(plan, `heard/${newId()}`, spansOf(suggestion.text, taken));
    case 'experience':
    case 'promise':
      return nothing;
  }
}

type Passage = { item: string; saw: Quote };

/** Where in the item's text the words are that the suggestion saw. */
function findStretch(
  plan: PlanDocument,
  { item, saw }: Passage,
): { words: Y.Text; stretch: Stretch } | undefined {
  const words = findWords(plan, item);
  const found = words && findQuote(words.toString(), saw);
  return words && found?.ok ? { words, stretch: found.value } : undefined;
}

function editEffect(plan: PlanDocument, suggestion: Suggestion & { kind: 'edit' }, taken: Taken) {
  const found = findStretch(plan, suggestion);
  if (!found) return undefined;
  const { words, stretch } = found;
  return () => {
    const spans = spansOf(suggestion.text, taken);
    const text = spans.map(span => span.text).join('');
    // Only what differs is written, so that the words that stay keep the mark of their author.
    const { at, remove, insert } = wholeWords(suggestion.saw.exact, text);
    if (remove > 0) words.delete(stretch.start + at, remove);
    insertSpans(words, stretch.start + at, cutSpans(spans, at, at + insert.length));
  };
}

function orderEffect(plan: PlanDocument, { item, before, saw }: Suggestion & { kind: 'order' }) {
  const order = questionOrder(plan);
  const isAsSeen = order.length === saw.length && order.every((id, at) => id === saw[at]);
  const isThere = order.includes(item as ItemId) && (before === '' || order.includes(before as ItemId));
  if (!isAsSeen || !isThere || item === before) return undefined;
  return () => moveQuestion(plan, item as ItemId, before as ItemId | '');
}

/** The questions of a plan in their order, for a suggestion of another order. */
export function questionOrder(plan: PlanDocument): ItemId[] {
  return orderOf(plan).flatMap(({ id }) => (id.startsWith('question/') ? [id] : []));
}

/** A question goes to the group of the one it is put before; last of all is last of the rest. */
function moveQuestion(plan: PlanDocument, item: ItemId, before: ItemId | ''): void {
  const places = new Map([...readPlaces(plan)].filter(([id]) => id.startsWith('question/')));
  const groups = groupPlaces(places);
  const first = groups.first.some(({ id }) => id === before);
  const group = first ? groups.first : groups.rest;
  for (const { id, order } of standBefore(group, item, before || undefined)) {
    const old = places.get(id as ItemId);
    if (old?.first !== first || old.order !== order) plan.items.get(id)?.set('place', { first, order });
  }
}

/** Write a new thing into the plan, after all others. */
export function addItem(plan: PlanDocument, id: ItemId, spans: Span[]): void {
  const orders = [...readPlaces(plan).values()].map(({ order }) => order);
  const order = orders.reduce((last, other) => Math.max(last, other + 1), 0);
  writeItem(plan, id, { spans, place: { first: false, order } });
}

/** The suggested words in the specialist's voice, and what the client changed in them in the client's. */
function spansOf(suggested: string, { text = suggested, isAllMine = false }: Taken): Span[] {
  if (isAllMine) return [{ text, voice: 'client' }];
  const { at, insert } = findEdit(suggested, text);
  const own = (words: string, voice: Voice): Span => ({ text: words, voice });
  return joinSpans([
    own(text.slice(0, at), 'specialist'),
    own(insert, 'client'),
    own(text.slice(at + insert.length), 'specialist'),
  ]);
}

/** The edit from one text to the other, widened to whole words: half a word has no author. */
function wholeWords(from: string, to: string): { at: number; remove: number; insert: string } {
  const { at, remove, insert } = findEdit(from, to);
  const head = /[\p{L}\p{N}'’-]*$/u.exec(from.slice(0, at))?.[0].length ?? 0;
  const tail = /^[\p{L}\p{N}'’-]*/u.exec(from.slice(at + remove))?.[0].length ?? 0;
  const start = at - head;
  return {
    at: start,
    remove: head + remove + tail,
    insert: to.slice(start, at + insert.length + tail),
  };
}
