import type * as v from 'valibot';

import { falseFriendFiles, hurtfulFiles, termFiles } from '../../lib/jargon/read-terms';
import { partFiles, plainWordFiles, stemFiles } from '../../lib/jargon/unknown/read-unknown';
import { manifestSchema } from '../../lib/packs/manifest';
import { phraseFiles } from '../../lib/phrases/read-phrases';
import { rehearsalFiles } from '../../lib/phrases/read-rehearsals';
import { portalFiles } from '../../lib/portals/read-portals';
import { helpFiles } from '../../lib/resources/read-help';
import { lexiconFiles } from '../../lib/role/read-lexicon';
import { kindFiles } from '../../lib/starters/read-kinds';
import { templateFiles } from '../../lib/starters/read-templates';
import { storyFiles } from '../../lib/stories/read-stories';

/** What a file of a pack may hold: its head and, where it has a list, the entries of it. */
export type FileShape = { file: v.GenericSchema; list?: string; entry?: v.GenericSchema };

/** By what the file contributes. */
export const shapes: Record<string, FileShape> = {
  terms: termFiles,
  falseFriends: falseFriendFiles,
  hurtfulWords: hurtfulFiles,
  wordParts: partFiles,
  drugStems: stemFiles,
  plainWords: plainWordFiles,
  starters: kindFiles,
  questions: templateFiles,
  lexicons: lexiconFiles,
  resources: helpFiles,
  phrases: phraseFiles,
  rehearsals: rehearsalFiles,
  portals: portalFiles,
  stories: storyFiles,
};

type Json = Record<string, unknown>;

/** All schemas, by file name: so that any editor completes and checks the files of a pack. */
export function makeSchemas(): Record<string, Json> {
  const made: Record<string, Json> = {
    'pack.schema.json': head('pack.json of a pack', schemaOf(manifestSchema)),
  };
  for (const [kind, { file, list, entry }] of Object.entries(shapes)) {
    const schema = schemaOf(file);
    if (list && entry) Object.assign((schema.properties as Json)[list] as Json, { items: schemaOf(entry) });
    made[`${kind}.schema.json`] = head(`A file of ${kind} of a pack`, schema);
  }
  return made;
}

function head(title: string, schema: Json): Json {
  const properties = { $schema: { type: 'string' }, ...(schema.properties as Json) };
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema, properties };
}

/** What of a valibot schema JSON Schema can say. Checks in code are left to the program. */
export function schemaOf(schema: v.GenericSchema): Json {
  const any = schema as unknown as {
    type: string;
    pipe?: unknown[];
    wrapped?: v.GenericSchema;
    entries?: Record<string, v.GenericSchema>;
    item?: v.GenericSchema;
    items?: v.GenericSchema[];
    rest?: v.GenericSchema;
    options?: unknown[];
    literal?: unknown;
  };
  if (any.pipe) {
    const [base, ...actions] = any.pipe as [v.GenericSchema, ...{ type: string; requirement?: unknown }[]];
    return Object.assign(schemaOf(base), ...actions.map(action => limitOf(action, schemaOf(base))));
  }
  if (any.type === 'string' || any.type === 'boolean' || any.type === 'number') return { type: any.type };
  if (any.type === 'unknown') return {};
  if (any.type === 'literal') return { const: any.literal };
  if (any.type === 'picklist') return { enum: any.options };
  if (any.type === 'optional') return schemaOf(any.wrapped!);
  if (any.type === 'array') return { type: 'array', items: schemaOf(any.item!) };
  if (any.type === 'tuple_with_rest') {
    const items = any.items!.map(schemaOf);
    return { type: 'array', items, minItems: items.length, additionalItems: schemaOf(any.rest!) };
  }
  if (any.type === 'variant') return { anyOf: (any.options as v.GenericSchema[]).map(schemaOf) };
  if (any.type === 'strict_object') {
    const entries = Object.entries(any.entries!);
    const required = entries.filter(([, entry]) => entry.type !== 'optional').map(([name]) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(entries.map(([name, entry]) => [name, schemaOf(entry)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }
  throw new Error(`no JSON Schema for ${any.type}`);
}

function limitOf({ type, requirement }: { type: string; requirement?: unknown }, { type: of }: Json): Json {
  if (type === 'regex') {
    const { source, flags } = requirement as RegExp;
    // JSON Schema knows no flags: what needs one is left to the program.
    return flags === '' ? { pattern: source } : {};
  }
  if (type === 'max_length') return { [of === 'array' ? 'maxItems' : 'maxLength']: requirement };
  if (type === 'min_length') return { [of === 'array' ? 'minItems' : 'minLength']: requirement };
  return {};
}
