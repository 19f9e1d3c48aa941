import type { Pack } from './pack';

/** What a list of packs says of one: who made it, and how much of what is in it. */
export type PackAbout = Pick<
  Pack,
  'id' | 'version' | 'name' | 'languages' | 'author' | 'licence' | 'source'
> & {
  /** How many entries of each kind, by the name of what it contributes. Kinds it has none of are left out. */
  counts: Record<string, number>;
};

export function aboutPack(pack: Pack): PackAbout {
  const { id, version, name, languages, author, licence, source, unknown } = pack;
  const lists = {
    terms: pack.terms,
    falseFriends: pack.falseFriends,
    wordParts: [...unknown.parts, ...unknown.stems],
    starters: pack.kinds,
    questions: pack.questions,
    phrases: pack.phrases,
    rehearsals: pack.rehearsals,
    resources: pack.help,
    stories: pack.stories,
    lexicons: pack.lexicons,
    portals: pack.portals,
  };
  const counts = Object.entries(lists).map(([kind, list]) => [kind, list.length] as const);
  return {
    ...{ id, version, name, languages, author, licence, source },
    counts: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}
