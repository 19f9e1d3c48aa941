import type { Localize } from '../base/localize';
import type { Note } from '../notebook/items/item';
import { isFromAi } from '../notebook/questions/from-ai';
import type { Passage, Question } from '../notebook/questions/question';
import type { VisitText } from '../notebook/visit';
import type { OutVisit } from './choose';

/** Whose words a line holds: the person's, the other side's, the record's, or a ready-made line nobody changed. */
export type Whose = 'mine' | 'theirs' | 'record' | 'pack';

/** A line of an export. `label` says what it is, in the person's language. May be empty. */
export type Line = { label: string; text: string; whose: Whose; under: Line[] };
export type Section = { title: string; isNumbered: boolean; lines: Line[] };
export type Outline = { title: string; when: string; sections: Section[] };

/** In the order of a visit: before it, in it, after it. Each text says whose words it holds. Empty sections are left out. */
export function makeOutline(out: OutVisit, { t, when }: { t: Localize; when: string }): Outline {
  const first = out.questions.filter(question => question.first);
  const later = out.questions.filter(question => !question.first);
  const sections: Section[] = [
    section(t('export-about'), aboutLines(out, t)),
    section(
      t('export-first'),
      first.map(question => questionLine(question, t)),
      true,
    ),
    section(
      t('export-later'),
      later.map(question => questionLine(question, t)),
    ),
    section(
      t('export-notes'),
      out.notes.map(note => noteLine(note, t)),
    ),
    section(
      t('export-next-steps'),
      out.nextSteps.map(step => dueLine(step.what, step.who, step.by, t)),
    ),
    section(
      t('export-promises'),
      out.promises.map(({ what, who, due, reference }) => ({
        ...dueLine(what, who, due, t),
        ...{ whose: 'theirs', under: filled([line(t('export-reference'), reference, 'theirs')]) },
      })),
    ),
    section(
      t('export-deeds'),
      out.deeds.map(({ text }) => line('', text)),
    ),
    section(t('export-feelings'), feelingLines(out, t)),
  ];
  const title = t('export-title', { who: out.with || 'none' });
  return { title, when, sections: sections.filter(({ lines }) => lines.length > 0) };
}

const goals = ['opener', 'matters', 'helpMeDo', 'keepsMeWell', 'sinceLast'] as const satisfies VisitText[];

function aboutLines(out: OutVisit, t: Localize): Line[] {
  const label = {
    ...{ opener: 'export-opener', matters: 'export-matters', helpMeDo: 'export-help-me-do' },
    ...{ keepsMeWell: 'export-keeps-me-well', sinceLast: 'export-since-last' },
  } as const;
  return filled([line(t('export-where'), out.where), ...goals.map(name => line(t(label[name]), out[name]))]);
}

function questionLine({ text, answer, inMyWords, passage, starter }: Question, t: Localize): Line {
  const isReadyMade = starter?.text.trim() === text.trim();
  const label = isReadyMade ? t('export-ready-made') : isFromAi({ starter }) ? t('export-from-ai') : '';
  const under = [
    ...passageLines(passage, t),
    line(t('export-they-said'), answer, 'theirs'),
    line(t('export-in-my-words'), inMyWords),
  ];
  return {
    ...line(label, text, isReadyMade ? 'pack' : 'mine'),
    under: filled(under),
  };
}

function noteLine({ kind, text, passage }: Note, t: Localize): Line {
  const whose = kind === 'heard' ? 'theirs' : 'mine';
  return { ...line(t(`export-note-${kind}`), text, whose), under: passageLines(passage, t) };
}

function passageLines(passage: Passage | undefined, t: Localize): Line[] {
  if (!passage) return [];
  const from = passage.title || passage.site;
  return [line(t('export-from-record', { from: from || 'none' }), passage.quote.exact, 'record')];
}

function dueLine(what: string, who: string, by: string, t: Localize): Line {
  const label = [who, by && t('export-by', { day: by })].filter(Boolean).join(', ');
  return line(label, what);
}

function feelingLines({ heard, confidenceBefore, confidenceAfter }: OutVisit, t: Localize): Line[] {
  const one = (label: string, value: number | undefined) =>
    line(label, value === undefined ? '' : `${value} / 10`);
  return filled([
    one(t('export-heard'), heard),
    one(t('export-confidence-before'), confidenceBefore),
    one(t('export-confidence-after'), confidenceAfter),
  ]);
}

function section(title: string, lines: Line[], isNumbered = false): Section {
  return { title, isNumbered, lines: filled(lines) };
}

function line(label: string, text: string, whose: Whose = 'mine'): Line {
  return { label, text: text.trim(), whose, under: [] };
}

function filled(lines: Line[]): Line[] {
  return lines.filter(({ text }) => text !== '');
}
