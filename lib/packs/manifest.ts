import * as v from 'valibot';

import { plainText } from '../jargon/pack-text';
import { packFormat } from './format';

/** A plain path below the pack's folder. Nothing that could lead out of it. */
export const plainPath = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.json$/;
export const longestPath = 100;
export const mostFiles = 200;

const path = v.pipe(v.string(), v.regex(plainPath, 'wrong-shape'), v.maxLength(longestPath, 'too-long'));
const paths = v.optional(v.pipe(v.array(path), v.maxLength(mostFiles, 'too-many')), []);

/** What a pack says of itself, in `pack.json`. */
export const manifestSchema = v.strictObject({
  format: v.optional(v.literal(packFormat), packFormat),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wrong-shape'), v.maxLength(40, 'too-long')),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'wrong-shape'), v.maxLength(20, 'too-long')),
  name: plainText(60),
  languages: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'wrong-shape'))),
    v.minLength(1, 'wrong-shape'),
    v.maxLength(20, 'too-many'),
  ),
  author: plainText(200),
  licence: plainText(60),
  source: plainText(400),
  contributes: v.strictObject({
    terms: paths,
    falseFriends: paths,
    hurtfulWords: paths,
    wordParts: paths,
    drugStems: paths,
    plainWords: paths,
    starters: paths,
    questions: paths,
    lexicons: paths,
    resources: paths,
    phrases: paths,
    rehearsals: paths,
    portals: paths,
    stories: paths,
  }),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
