import type { Localize } from '../base/localize';
import { isUnfinished } from '../notebook/questions/question';
import { isSensitive } from '../notebook/questions/tags';
import type { Visit } from '../notebook/visit';
import { type Choice, isOwnBox, outTexts, type PrivatePart, partOfNote } from './choose';
import type { Whose } from './outline';

/** One thing of a visit that may go out. */
export type OutItem = {
  /** Stays what it is. As in `Choice.without`. */
  key: string;
  /** What it is, in the person's language. */
  label: string;
  text: string;
  whose: Whose;
  /** Why it stays unless the person chooses it. Empty: it goes along. */
  held: '' | 'sensitive' | 'private';
  part?: PrivatePart | undefined;
  /** The question it belongs to: it goes only where that one does. */
  follows?: string;
};

/** Everything of a visit that can go out, in the order of an outline. What holds no words is not among them. */
export function listItems(visit: Visit, t: Localize): OutItem[] {
  const items = [
    ...textItems(visit, t),
    ...questionItems(visit, t),
    ...noteItems(visit, t),
    ...dueItems(visit, t),
    ...privateItems(visit, t),
  ];
  return items.filter(({ text }) => text.trim() !== '');
}

/** The keys of what goes. `turned`: what the person turned from what it would be. */
export function keysGoing(items: readonly OutItem[], turned: ReadonlySet<string>): Set<string> {
  const going = new Set(
    items.filter(({ key, held }) => turned.has(key) === (held !== '')).map(({ key }) => key),
  );
  for (const { key, follows } of items) if (follows && !going.has(follows)) going.delete(key);
  return going;
}

/** What the person turned, as every export takes it. */
export function choiceOf(items: readonly OutItem[], turned: ReadonlySet<string>): Choice {
  const going = keysGoing(items, turned);
  const goes = items.filter(({ key }) => going.has(key));
  return {
    parts: [...new Set(goes.flatMap(({ part }) => part ?? []))],
    sensitive: goes.filter(({ held }) => held === 'sensitive').map(({ key }) => key),
    without: items.filter(({ key }) => !going.has(key)).map(({ key }) => key),
  };
}

const plain = { whose: 'mine', held: '' } as const;

function textItems(visit: Visit, t: Localize): OutItem[] {
  const label = {
    ...{ where: 'export-where', opener: 'export-opener', matters: 'export-matters', card: 'out-card' },
    ...{ helpMeDo: 'export-help-me-do', keepsMeWell: 'export-keeps-me-well', sinceLast: 'export-since-last' },
  } as const;
  return outTexts.map(name => ({ key: name, label: t(label[name]), text: visit[name], ...plain }));
}

function questionItems({ questions }: Visit, t: Localize): OutItem[] {
  return questions
    .filter(question => !isUnfinished(question))
    .map(question => ({
      key: question.id,
      label: t(question.first ? 'export-first' : 'export-later'),
      text: question.text,
      whose: question.starter?.text.trim() === question.text.trim() ? 'pack' : 'mine',
      held: isSensitive(question) ? 'sensitive' : '',
    }));
}

function noteItems({ notes }: Visit, t: Localize): OutItem[] {
  return notes.map(({ id, kind, text, questionId }) => ({
    key: id,
    label: t(`export-note-${kind}`),
    text,
    whose: kind === 'heard' ? 'theirs' : 'mine',
    held: partOfNote(kind) ? 'private' : '',
    part: partOfNote(kind),
    ...(questionId && { follows: questionId }),
  }));
}

function dueItems({ nextSteps, promises, deadlines, barriers }: Visit, t: Localize): OutItem[] {
  return [
    ...nextSteps.map(({ id, what }) => ({ key: id, label: t('export-next-steps'), text: what, ...plain })),
    ...promises.map(({ id, what }) => ({
      ...({ key: id, label: t('export-promises'), text: what, held: '', whose: 'theirs' } as const),
    })),
    ...deadlines.map(({ id, from, letterSays }) => ({
      ...{ key: id, label: t('out-deadline'), text: letterSays || from.day, ...plain },
    })),
    ...barriers.map(({ id, ask, resource }) => ({
      ...{ key: id, label: t('export-note-in-the-way'), text: ask || resource, ...plain },
    })),
  ];
}

function privateItems(visit: Visit, t: Localize): OutItem[] {
  const held = { whose: 'mine', held: 'private' } as const;
  const feelings = [visit.heard, visit.confidenceBefore, visit.confidenceAfter].filter(Boolean);
  return [
    ...visit.deeds.map(
      ({ id, text }) => ({ key: id, label: t('export-deeds'), text, part: 'deeds', ...held }) as const,
    ),
    ...Object.entries(visit.boxes)
      .filter(([name]) => isOwnBox(name))
      .map(
        ([name, text]) =>
          ({ key: `box:${name}`, label: t('out-box'), text, part: 'boxes', ...held }) as const,
      ),
    { key: 'feelings', label: t('export-feelings'), text: feelings.join(', '), part: 'feelings', ...held },
  ];
}
