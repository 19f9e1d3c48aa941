import * as v from 'valibot';

/** In UTF-16 code units, words, and pieces: a review is data from somebody else's computer. */
export const reviewLimits = {
  text: 2_000,
  id: 100,
  /** One note of what the specialist lived through, so that it stays a note. */
  experienceWords: 60,
  suggestions: 2_000,
  order: 500,
} as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(reviewLimits.id));
const itemId = v.pipe(v.string(), v.regex(/^[^/]+\/.+$/s), v.maxLength(reviewLimits.id));
const words = v.pipe(
  v.string(),
  v.maxLength(reviewLimits.text),
  v.check(text => text.isWellFormed()),
);
const someWords = v.pipe(
  words,
  v.check(text => text.trim() !== ''),
);
const around = v.pipe(v.string(), v.maxLength(32));
/** The words it is about, and those around them: as `Quote`. */
const passage = v.strictObject({ exact: someWords, before: around, after: around });
const common = { id, at: v.pipe(v.string(), v.maxLength(30)) };

const edit = v.strictObject({
  kind: v.literal('edit'),
  ...common,
  item: itemId,
  saw: passage,
  text: words,
});
const add = v.strictObject({ kind: v.literal('add'), ...common, text: someWords });
const order = v.strictObject({
  kind: v.literal('order'),
  ...common,
  item: itemId,
  /** The question it goes before; empty: last of all. */
  before: v.union([itemId, v.literal('')]),
  /** The questions in the order they were in. */
  saw: v.pipe(v.array(itemId), v.maxLength(reviewLimits.order)),
});
const comment = v.strictObject({
  kind: v.literal('comment'),
  ...common,
  item: itemId,
  saw: passage,
  text: someWords,
});
/** "What I heard …": counts for nothing until the client says it is so. */
const reflection = v.strictObject({ kind: v.literal('reflection'), ...common, text: someWords });
/** What the specialist lived through, marked as such. */
const experience = v.strictObject({
  kind: v.literal('experience'),
  ...common,
  text: v.pipe(
    someWords,
    v.check(text => (text.match(/\S+/g) ?? []).length <= reviewLimits.experienceWords),
  ),
});
/** What the specialist will do, and by which day; all that stays when a session is over. */
const promise = v.strictObject({
  kind: v.literal('promise'),
  ...common,
  text: someWords,
  by: v.union([v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)), v.literal('')]),
});

const suggestion = v.variant('kind', [edit, add, order, comment, reflection, experience, promise]);

/** What a specialist proposes. Data in the specialist's own document: nothing in it does anything. */
export type Suggestion = v.InferOutput<typeof suggestion>;

/** A suggestion without what its document gives it. */
export type NewSuggestion = Suggestion extends infer One
  ? One extends Suggestion
    ? Omit<One, 'id' | 'at'>
    : never
  : never;

/** Undefined when it is not one of ours: too long, with more or less in it than it should have. */
export function readSuggestion(value: unknown): Suggestion | undefined {
  const read = v.safeParse(suggestion, value);
  return read.success ? read.output : undefined;
}

/** Whether two are the same to the letter. */
export function isSameSuggestion(a: Suggestion, b: Suggestion): boolean {
  return canonical(a) === canonical(b);
}

/** The same text for the same suggestion, in whatever order its fields were written. */
export function canonical(value: Suggestion): string {
  const saw = 'saw' in value ? { saw: sorted(value.saw) } : {};
  return JSON.stringify(sorted({ ...value, ...saw }));
}

function sorted(value: object): object {
  if (Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
