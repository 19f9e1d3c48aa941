import type { Localize } from '../../lib/base/localize';
import { isUnfinished } from '../../lib/notebook/questions/question';
import { isSensitive } from '../../lib/notebook/questions/tags';
import type { Visit } from '../../lib/notebook/visit';
import type { ItemId } from '../../lib/review/plan';
import type { Chosen } from '../../lib/review/share';

/** One thing of a visit that can be shown, or stay. */
export type Choosable = { id: ItemId; label: string; text: string; tags: readonly string[]; isHeld: boolean };

const texts = ['opener', 'matters', 'helpMeDo', 'keepsMeWell', 'sinceLast', 'card'] as const;

/** What can be shown, in the order of a sheet. What is sensitive is marked, and so is what hangs on it. */
export function listChoosable(visit: Visit, t: Localize): Choosable[] {
  const plain = { tags: [], isHeld: false };
  const held = new Set(visit.questions.filter(isSensitive).map(({ id }) => id));
  const all: Choosable[] = [
    ...texts.map(name => ({
      ...{ id: `text/${name}` as const, label: labelOf(`text/${name}`, t), text: visit[name] },
      ...plain,
    })),
    ...visit.questions
      .filter(question => !isUnfinished(question))
      .map(({ id, text, tags }) => ({
        ...{ id: `question/${id}` as const, label: labelOf('question/', t), text },
        ...{ tags, isHeld: held.has(id) },
      })),
    ...visit.notes.map(({ id, text, questionId }) => ({
      ...{ id: `notes/${id}` as const, label: labelOf('notes/', t), text },
      ...{ tags: [], isHeld: held.has(questionId) },
    })),
    ...visit.nextSteps.map(({ id, what }) => ({
      ...{ id: `nextSteps/${id}` as const, label: labelOf('nextSteps/', t), text: what },
      ...plain,
    })),
    ...visit.barriers.map(({ id, ask }) => ({
      ...{ id: `barriers/${id}` as const, label: labelOf('barriers/', t), text: ask },
      ...plain,
    })),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

/** What a shared thing is, by its id. */
export function labelOf(id: string, t: Localize): string {
  return t(labels.find(([start]) => id.startsWith(start))?.[1] ?? 'together-is-question');
}

const labels = [
  ['text/opener', 'together-is-opener'],
  ['text/matters', 'together-is-matters'],
  ['text/helpMeDo', 'together-is-goal'],
  ['text/keepsMeWell', 'together-is-well'],
  ['text/sinceLast', 'together-is-since'],
  ['text/card', 'together-is-card'],
  ['notes/', 'together-is-note'],
  ['nextSteps/', 'together-is-step'],
  ['barriers/', 'together-is-barrier'],
  ['heard/', 'together-is-heard'],
  ['promises/', 'together-is-step'],
  ['deeds/', 'together-is-note'],
] as const;

/** What was chosen, as a session takes it. Something sensitive was chosen by its own box, so it goes. */
export function choosableOf(things: readonly Choosable[], chosen: ReadonlySet<string>): Chosen[] {
  return things.filter(({ id }) => chosen.has(id)).map(({ id, isHeld }) => ({ id, evenSensitive: isHeld }));
}
