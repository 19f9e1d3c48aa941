import { computed, type ReadonlySignal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../base/result';
import { checkDetails, writeDetails } from '../notebook/details';
import { readPlaces as ownPlaces, writePlace } from '../notebook/document';
import { keepUnchanged } from '../notebook/keep-unchanged';
import type { Destination, OpenVisit } from '../notebook/open-visit';
import { groupPlaces } from '../notebook/questions/places';
import { standIn } from '../notebook/questions/question-verbs';
import { questionsToCarry } from '../notebook/questions/take-over';
import type { Steps } from '../notebook/steps';
import { limits, type Visit } from '../notebook/visit';
import type { ClientVerbs } from './client';
import { findWords, type ItemId, type PlanDocument } from './plan';
import type { Sides } from './share';
import { readTogether, wholePlaces } from './together';
import { createWholeAnswers } from './whole-answers';
import { createWholeItems } from './whole-items';

/** What a whole visit is made of. `steps` are those of the private document. */
export type WholeParts = {
  sides: Sides;
  client: Pick<ClientVerbs, 'edit'>;
  steps: Steps;
  now: () => number;
  /** Changes with each change of the plan. */
  planChange: ReadonlySignal<unknown>;
};

/**
 * A client's visit, open, with the questions and texts that are shared in their places: so they can be asked and
 * answered like the others, and so with its lists, such as next steps: see `whole-items.ts`.
 *
 * Their words and order are in the plan and go there by the client's own hand. All else that is said of them, such as
 * an answer, is written where it waits in the private document, so nobody who looks sees it. What is
 * shared can be removed only when it was taken back.
 */
export function createWhole(open: OpenVisit, parts: WholeParts): OpenVisit {
  const { sides, client } = parts;
  const isShared = (id: string) => findWords(sides.plan, questionItem(id)) !== undefined;
  const visit = readWhole(open, parts);
  const setText: OpenVisit['setText'] = (name, text, shown, voice) => {
    if (!findWords(sides.plan, `text/${name}`)) return open.setText(name, text, shown, voice);
    // Where something was written beside it, the two are parted again first.
    return open.visit.peek()[name] === '' ? client.edit(`text/${name}`, text, shown, voice) : fail('missing');
  };

  return {
    ...open,
    ...createWholeItems(open, { ...parts, visit }),
    ...createWholeAnswers(open, parts, isShared),
    visit,
    setText,
    setMatters: (text, shown) => setText('matters', text, shown),
    editQuestion: (id, text, shown, voice) =>
      isShared(id)
        ? client.edit(questionItem(id), text, shown, voice)
        : open.editQuestion(id, text, shown, voice),
    set(details) {
      if (!details.hardest || !isShared(details.hardest)) return open.set(details);
      const checked = checkDetails(details);
      if (!checked.ok) return checked;
      parts.steps.step(() => writeDetails(sides.own.details, details));
      return succeed();
    },
    moveQuestion: (id, to) => move(parts, id, to),
    addQuestion: question => placeLast(parts, visit, () => open.addQuestion(question)),
    addDraft: began => placeLast(parts, visit, () => open.addDraft(began)),
    carryOver(from, only) {
      const fresh = questionsToCarry(from, visit.peek()).map(({ id }) => id);
      return placeLast(parts, visit, () => open.carryOver(from, fresh.filter(isAmong(only))));
    },
    takeList(list, only) {
      const here = new Set(visit.peek().questions.map(({ text }) => text.trim()));
      const fresh = list.questions.filter(({ text }) => !here.has(text.trim())).map(({ id }) => id);
      return placeLast(parts, visit, () => open.takeList(list, fresh.filter(isAmong(only))));
    },
  };
}

const isAmong = (only: string[] | undefined) => (id: string) => only?.includes(id) ?? true;

const questionItem = (id: string): ItemId => `question/${id}`;

function readWhole(open: OpenVisit, { sides, planChange }: WholeParts): ReadonlySignal<Visit> {
  let before: Visit | undefined;
  return computed(() => {
    const own = open.visit.value;
    void planChange.value;
    before = keepUnchanged(before ?? own, readTogether(sides));
    return before;
  });
}

/** Only what moved is written: in the plan what is shared, in the private document the rest. */
function move({ sides, steps }: WholeParts, id: string, to: Destination): Result<void, 'missing'> {
  const stood = whereStands(sides, id, to);
  if (!stood) return fail('missing');
  if (to.before === id) return succeed();
  steps.step(() => writeOwn(sides, stood));
  writeShared(sides.plan, stood);
  return succeed();
}

type Stood = { id: string; first: boolean; order: number }[];

function whereStands(sides: Sides, id: string, to: Destination): Stood | undefined {
  const places = wholePlaces(sides);
  const groups = groupPlaces(places);
  const group = to.first ? groups.first : groups.rest;
  const isThere = to.before === undefined || group.some(standing => standing.id === to.before);
  if (!places.has(id) || !isThere) return undefined;
  const { first, rest } = standIn(groups, id, to);
  return [
    ...first.map(standing => ({ ...standing, first: true })),
    ...rest.map(standing => ({ ...standing, first: false })),
  ];
}

function writeOwn({ own }: Sides, stood: Stood): void {
  for (const { id, ...place } of stood) if (own.questions.has(id)) writePlace(own, id, place);
}

function writeShared(plan: PlanDocument, stood: Stood): void {
  const before = wholePlaces({ plan });
  plan.doc.transact(() => {
    for (const { id, first, order } of stood) {
      const old = before.get(id);
      if (old && (old.first !== first || old.order !== order)) {
        plan.items.get(questionItem(id))?.set('place', { first, order });
      }
    }
  });
}

/** The private document counts its own only: what is new goes after all that stand there, and pushes none away. */
function placeLast<Value, Code extends string>(
  { sides }: WholeParts,
  visit: ReadonlySignal<Visit>,
  add: () => Result<Value, Code>,
): Result<Value, Code> {
  const { own, plan } = sides;
  const before = visit.peek().questions;
  const here = new Set(before.map(({ id }) => id));
  let room = limits.first - before.filter(({ first }) => first).length;
  const added = add();
  if (!added.ok) return added;
  for (const { id } of visit.peek().questions.filter(({ id }) => !here.has(id))) {
    const wantsFirst = ownPlaces(own).get(id)?.first === true;
    const stood = whereStands(sides, id, { first: wantsFirst && room-- > 0 }) ?? [];
    // Part of adding it: no step of its own.
    own.doc.transact(() => writeOwn(sides, stood));
    writeShared(plan, stood);
  }
  return added;
}
