import { describe, expect, it } from 'vitest';

import {
  type Choice,
  chooseParts,
  nothingMore,
  type PrivatePart,
  privateParts,
} from '../../../lib/exports/choose';
import { makeFhirBundle } from '../../../lib/exports/fhir';
import { writeJson } from '../../../lib/exports/json';
import { writeMarkdown } from '../../../lib/exports/markdown';
import { makeOutline } from '../../../lib/exports/outline';
import { writePlainText } from '../../../lib/exports/plain-text';
import { makeSheet } from '../../../lib/exports/sheet';
import { sensitiveTags } from '../../../lib/notebook/questions/tags';
import type { Visit } from '../../../lib/notebook/visit';
import { readWords } from '../../support/words';
import { filledVisit, question, visit } from './out';

const t = readWords('en');
const madeAt = '2026-03-02T09:00:00.000Z';

/** Every file a person can make of a visit, as text. */
function everyExport(of: Visit, choice: Choice): Record<string, string> {
  const { out } = chooseParts(of, choice);
  const outline = makeOutline(out, { t, when: '' });
  return {
    markdown: writeMarkdown(outline),
    text: writePlainText(outline),
    json: writeJson(out, madeAt),
    fhir: JSON.stringify(makeFhirBundle(out, { t, madeAt, zone: 'UTC' })),
    sheet: JSON.stringify(makeSheet(of, { t, when: '', words: [], choice })),
  };
}

const exports = ['markdown', 'text', 'json', 'fhir', 'sheet'];

describe.each(exports)('%s', name => {
  it.each(sensitiveTags)('leaves out a question tagged %s, and takes it when it was chosen', tag => {
    const of = visit({ questions: [question('zsecret', { tags: [tag, 'work'], answer: 'zanswer' })] });
    expect(everyExport(of, nothingMore)[name]).not.toMatch(/zsecret|zanswer/);
    expect(everyExport(of, { ...nothingMore, sensitive: ['zsecret'] })[name]).toContain('zsecret');
  });
});

describe.each(exports.filter(name => name !== 'sheet'))('%s', name => {
  const hidden: Record<PrivatePart, Partial<Visit>> = {
    story: { notes: [{ id: 'n', text: 'zhidden', kind: 'story', questionId: '', createdAt: '' }] },
    felt: { notes: [{ id: 'n', text: 'zhidden', kind: 'felt', questionId: '', createdAt: '' }] },
    'in-the-way': {
      notes: [{ id: 'n', text: 'zhidden', kind: 'in-the-way', questionId: '', createdAt: '' }],
    },
    feelings: { heard: 9, confidenceBefore: 9, confidenceAfter: 9 },
    deeds: { deeds: [{ id: 'd', text: 'zhidden', kind: 'other', createdAt: '' }] },
    boxes: { boxes: { 'form/box': 'zhidden' } },
  };

  it.each(privateParts)('leaves out %s, and says so', part => {
    const of = visit(hidden[part]);
    const written = everyExport(of, nothingMore)[name];
    expect(written).toEqual(everyExport(visit(), nothingMore)[name]);
    expect(chooseParts(of).leftOut).toEqual({ questions: 0, parts: [part] });
  });

  it.each(privateParts.filter(part => part !== 'boxes'))('takes %s when it was chosen', part => {
    const of = visit(hidden[part]);
    const written = everyExport(of, { ...nothingMore, parts: [part] })[name];
    expect(written).not.toEqual(everyExport(visit(), nothingMore)[name]);
    expect(chooseParts(of, { ...nothingMore, parts: [part] }).leftOut.parts).toEqual([]);
  });
});

describe('what goes out', () => {
  it('has no note about a question that stays, and does not name it as the hardest', async () => {
    const of = await filledVisit();
    const { out, leftOut } = chooseParts(of);
    expect(out.questions.map(({ text }) => text)).toEqual(['zanother']);
    expect([out.notes, out.hardest, out.draft, out.paths]).toEqual([[], '', '', {}]);
    expect(leftOut.questions).toBe(1);
  });

  it('is everything, when everything was chosen', async () => {
    const of = await filledVisit();
    const all = { parts: privateParts, sensitive: of.questions.map(({ id }) => id) };
    expect(chooseParts(of, all)).toEqual({
      out: { ...of, draft: '', paths: {} },
      leftOut: { questions: 0, parts: [] },
    });
  });
});
