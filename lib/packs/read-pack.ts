import * as v from 'valibot';

import { type EntryRefusal, reasonOf } from '../jargon/pack-text';
import { formKey, type Reading, readFalseFriends, readHurtfulWords, readTerms } from '../jargon/read-terms';
import type { FalseFriend, Term } from '../jargon/term';
import { readDrugStems, readPlainWords, readWordParts } from '../jargon/unknown/read-unknown';
import { readPhrases } from '../phrases/read-phrases';
import { readRehearsals } from '../phrases/read-rehearsals';
import { readPortals } from '../portals/read-portals';
import { readHelp } from '../resources/read-help';
import { readLexicon } from '../role/read-lexicon';
import { readKinds } from '../starters/read-kinds';
import { readTemplates } from '../starters/read-templates';
import { readStories } from '../stories/read-stories';
import { bringUp } from './format';
import { type Manifest, manifestSchema } from './manifest';
import type { Pack } from './pack';

/** Something in a pack that was not taken, and where it is. */
export type Refusal = EntryRefusal & { file: string };

/** The files of a pack as text. `files` is by path from the pack's folder, such as `terms/heart.json`. */
export type PackFiles = { manifest: string; files: Record<string, string> };

const mostCharacters = 2 * 1024 * 1024;
const mostForms = 100_000;
const manifestFile = 'pack.json';

/**
 * Read a pack.
 *
 * A pack is data from a stranger. What is not exactly as it should be is left out, with its reason, and everything
 * else is kept; only a manifest that cannot be read leaves no pack at all.
 */
export function readPack({ manifest, files }: PackFiles): { pack?: Pack; refused: Refusal[] } {
  const read = readManifest(manifest);
  if ('reason' in read) return { refused: [{ file: manifestFile, entry: '', ...read }] };

  const { contributes, format: _, ...about } = read;
  const refused: Refusal[] = [];
  const readAll = <Entry extends Term | FalseFriend>(
    paths: string[],
    readFile: (content: unknown, packId: string) => Reading<Entry>,
    taken = new Map<string, string>(),
  ): Entry[] => {
    return paths.flatMap(file => {
      const reading = readOne(files, file, content => readFile(content, about.id));
      const { kept, duplicates } = partDuplicates(reading.entries, file, taken);
      refused.push(...[...reading.refused, ...duplicates].map(refusal => ({ file, ...refusal })));
      return kept;
    });
  };
  const terms = readAll(contributes.terms, readTerms);
  // Found alike, so that one word cannot be both: a false friend that hurts has its fairer word itself.
  const friendForms = new Map<string, string>();
  const friends = readAll(contributes.falseFriends, readFalseFriends, friendForms);
  const hurtful = readAll(contributes.hurtfulWords, readHurtfulWords, friendForms);
  const falseFriends = [...friends, ...hurtful];
  const readPlainly = <Entry>(paths: string[], readFile: (content: unknown) => Reading<Entry>): Entry[] =>
    paths.flatMap(file => {
      const reading = readOne(files, file, readFile);
      refused.push(...reading.refused.map(refusal => ({ file, ...refusal })));
      return reading.entries;
    });
  const plainWords = readPlainly(contributes.plainWords, readPlainWords);
  const unknown = {
    from: about.name,
    parts: readPlainly(contributes.wordParts, readWordParts),
    stems: readPlainly(contributes.drugStems, readDrugStems),
    exceptions: plainWords.flatMap(({ exceptions }) => exceptions),
    familiar: plainWords.flatMap(({ familiar }) => familiar),
  };
  const kinds = readPlainly(contributes.starters, content => readKinds(content, about));
  const questions = readPlainly(contributes.questions, content => readTemplates(content, about));
  const stories = readPlainly(contributes.stories, content => readStories(content, about));
  const help = readPlainly(contributes.resources, content => readHelp(content, about.id));
  const lexicons = readPlainly(contributes.lexicons, content => readLexicon(content, about));
  const phrases = readPlainly(contributes.phrases, content => readPhrases(content, about.id));
  const rehearsals = readPlainly(contributes.rehearsals, content => readRehearsals(content, about.id));
  const portals = readPlainly(contributes.portals, readPortals);
  return {
    pack: {
      ...about,
      ...{ terms, falseFriends, unknown, kinds, questions, stories, help, lexicons, phrases, rehearsals },
      portals,
    },
    refused,
  };
}

/** Read what a pack says of itself, in the form of today. */
export function readManifest(text: string): Manifest | WholeFile {
  const json = readJson(text);
  if ('reason' in json) return json;
  const manifest = bringUp(Object(json.content) as Record<string, unknown>);
  if (!manifest.ok) return { reason: manifest.code, detail: 'needs a newer version of In My Corner' };
  const read = v.safeParse(manifestSchema, manifest.value);
  return read.success ? read.output : reasonOf(read.issues);
}

function readOne<Entry>(
  files: Record<string, string>,
  file: string,
  read: (content: unknown) => Reading<Entry>,
): Reading<Entry> {
  const text = Object.hasOwn(files, file) ? files[file] : undefined;
  if (text === undefined)
    return nothing({ reason: 'missing-file', detail: 'is listed in the manifest and not there' });
  const json = readJson(text);
  return 'reason' in json ? nothing(json) : read(json.content);
}

function nothing(why: WholeFile): Reading<never> {
  return { entries: [], refused: [{ entry: '', ...why }] };
}

type WholeFile = Omit<EntryRefusal, 'entry'>;

function readJson(text: string): { content: unknown } | WholeFile {
  if (text.length > mostCharacters) return { reason: 'too-big', detail: 'is more than 2 million characters' };
  try {
    return { content: withoutSchema(JSON.parse(text)) };
  } catch {
    // The parser's own message repeats the file's words: a line of it may be anything.
    return { reason: 'not-json', detail: 'is not JSON' };
  }
}

/** `$schema` tells an editor how to check the file; to us it says nothing. */
function withoutSchema(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  const { $schema: _, ...rest } = content as Record<string, unknown>;
  return rest;
}

/**
 * Part entries that have a form no entry before them has from those that do not: two meanings for one word would
 * leave it to chance which is shown.
 *
 * @param taken - Where each form was first seen. Added to.
 */
function partDuplicates<Entry extends Term | FalseFriend>(
  entries: Entry[],
  file: string,
  taken: Map<string, string>,
) {
  const kept: Entry[] = [];
  const duplicates: EntryRefusal[] = [];
  for (const entry of entries) {
    const forms = [entry.term, ...entry.forms];
    const twice = forms.find(form => taken.has(formKey(form)));
    if (twice !== undefined) {
      const detail = `"${twice}" is also in ${taken.get(formKey(twice))}`;
      duplicates.push({ entry: entry.term, reason: 'duplicate', detail });
    } else if (taken.size > mostForms) {
      duplicates.push({ entry: entry.term, reason: 'too-many', detail: `comes after ${mostForms} forms` });
    } else {
      for (const form of forms) taken.set(formKey(form), `${file}, ${entry.term}`);
      kept.push(entry);
    }
  }
  return { kept, duplicates };
}
