import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { manifestSchema } from '../../../lib/packs/manifest';
import { makeSchemas, schemaOf, shapes } from '../../support/pack-schemas';

const folder = new URL('../../../public/', import.meta.url);
const schemas = makeSchemas();
const ajv = new Ajv({ strict: false });
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const nameOf = (kind: string) => `${kind}.schema.json`;

describe('the published schemas', () => {
  it('are what `npm run pack -- schemas` writes', () => {
    const there = readdirSync(new URL('schemas/', folder));
    expect(there.sort()).toEqual(Object.keys(schemas).sort());
    for (const name of there) expect(read(`schemas/${name}`)).toEqual(schemas[name]);
  });

  it('accept every file of every pack that comes with us', () => {
    const faults = readdirSync(new URL('packs/', folder)).flatMap(pack => {
      const manifest = read(`packs/${pack}/pack.json`);
      const files = Object.entries<string[]>(manifest.contributes).flatMap(([kind, paths]) =>
        paths.flatMap(path => (schemas[nameOf(kind)] ? [[nameOf(kind), `packs/${pack}/${path}`]] : [])),
      );
      return [['pack.schema.json', `packs/${pack}/pack.json`], ...files].flatMap(([name, path]) => {
        const isFine = ajv.validate(schemas[name!]!, read(path!));
        return isFine ? [] : [`${path}: ${ajv.errorsText()}`];
      });
    });
    expect(faults).toEqual([]);
  });

  const entries = Object.entries(shapes).flatMap(([kind, { entry }]) =>
    entry ? [[kind, entry] as const] : [],
  );

  it.each([...entries, ['pack.json', manifestSchema as v.GenericSchema] as const])(
    'refuse nothing of %s that the program takes',
    (_, schema) => {
      const validate = ajv.compile(schemaOf(schema));
      const word = fc.constantFrom('edema', 'care', 'en', 'Two words.', '', 'x y', 'A …', 'ride', '1.0.0');
      const value = fc.oneof(
        word,
        fc.array(word, { maxLength: 3 }),
        fc.record({ en: word, es: word }),
        fc.boolean(),
      );
      const names = Object.keys(
        Object(schemaOf(schema).properties ?? Object((schemaOf(schema).anyOf as unknown[])?.[0]).properties),
      );
      const keys = fc.constantFrom(...names, 'unknown');
      fc.assert(
        fc.property(fc.dictionary(keys, value), content => {
          if (v.safeParse(schema, content).success) expect(validate(content)).toBe(true);
          if (!validate(content)) expect(v.safeParse(schema, content).success).toBe(false);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('refuse a field we do not know, a missing one, and one that is too long', () => {
    const validate = ajv.compile(schemas['terms.schema.json']!);
    const edema = { term: 'edema', kind: 'symptom', plain: 'Swelling.' };
    expect(validate({ terms: [edema] })).toBe(true);
    expect(validate({ terms: [{ ...edema, onclick: 'x' }] })).toBe(false);
    expect(validate({ terms: [{ term: 'edema' }] })).toBe(false);
    expect(validate({ terms: [{ ...edema, term: 'x'.repeat(81) }] })).toBe(false);
  });
});
