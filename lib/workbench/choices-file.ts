import * as v from 'valibot';

import { type Locale, locales } from '../base/localize';
import { type Comfort, comforts, comfortsIn, type Theme, themes } from '../base/look';
import { fail, type Result, succeed } from '../base/result';
import { type Strictness, strictnesses } from '../jargon/strictness';
import { type OwnKeys, readOwnKeys } from './own-keys';

/** All that can be set about the panel and is no secret. */
export type ChoiceSet = {
  locale: Locale;
  theme: Theme;
  comforts: Comfort[];
  /** How much is marked on pages. */
  level: Strictness;
  /** Whether words that hurt are marked, too. */
  hurtful: boolean;
  /** The keys the person chose for commands. Files of version 1 have none, and leave them as they are. */
  keys?: OwnKeys;
  /** Whether a number alone marks a question in the room. */
  roomKeys?: boolean;
};

/** A set of choices under the name the person gave it, such as "Night". */
export type Profile = { name: string; choices: ChoiceSet };

/**
 * Why a file was not taken.
 *
 * - `not-choices`: not one of these files, or one with something in it that we do not know.
 * - `newer-choices`: of a later version of the format.
 */
export type ChoicesFailure = 'not-choices' | 'newer-choices';

/** Most letters of a name, and most bytes of a file that is read at all. Ours have 250, and 50 more a changed key. */
export const longestName = 40;
export const largestFile = 20_000;

const format = 'in-my-corner-choices';
const version = 2;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(longestName), v.check(isPlain));

const firstChoices = v.strictObject({
  locale: v.picklist(locales),
  theme: v.picklist(themes),
  comforts: v.pipe(
    v.array(v.picklist(comforts)),
    v.maxLength(comforts.length),
    v.transform(listed => comfortsIn(listed)),
  ),
  level: v.picklist(strictnesses),
  hurtful: v.boolean(),
});

const secondChoices = v.strictObject({
  ...firstChoices.entries,
  keys: v.custom<OwnKeys>(areKeys),
  roomKeys: v.boolean(),
});

const fileSchema = v.variant('version', [
  v.strictObject({ format: v.literal(format), version: v.literal(1), name, choices: firstChoices }),
  v.strictObject({ format: v.literal(format), version: v.literal(version), name, choices: secondChoices }),
]);

const later = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.minValue(version + 1)) });

/** A name as it can be kept: in one line, without letters that cannot be seen. Empty where nothing is left. */
export function plainName(typed: string): string {
  const seen = typed.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim();
  return seen
    .slice(0, longestName)
    .replace(/\p{Cs}/gu, '')
    .trim(); // half a letter may be left at the cut
}

/** The text of a file. It holds these choices and the name, nothing else. */
export function writeChoices({ name, choices }: Profile): string {
  const { locale, theme, level, hurtful, keys = {}, roomKeys = true } = choices;
  const kept = { locale, theme, comforts: choices.comforts, level, hurtful, keys, roomKeys };
  return `${JSON.stringify({ format, version, name, choices: kept }, undefined, 2)}\n`;
}

/** What is in a file, if all of it is ours: a field too many, and none of it is taken. */
export function readChoices(text: string): Result<Profile, ChoicesFailure> {
  if (text.length > largestFile) return fail('not-choices');
  const content = parse(text);
  const file = v.safeParse(fileSchema, content);
  if (file.success) return succeed({ name: file.output.name, choices: file.output.choices });
  return fail(v.is(later, content) ? 'newer-choices' : 'not-choices');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each is a command's id with keys that a person can have. One that is not, and none of the file is taken. */
function areKeys(keys: unknown): boolean {
  const ids = Object.keys(Object(keys));
  const areIds = ids.every(id => /^[a-z][a-zA-Z]*\.[a-zA-Z-]+$/.test(id));
  return areIds && JSON.stringify(readOwnKeys(keys)) === JSON.stringify(keys);
}

function isPlain(name: string): boolean {
  return name === plainName(name);
}
