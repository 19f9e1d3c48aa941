import type * as Y from 'yjs';

/** A pack the client added, as the list has it: all but its contents. */
export type KeptPack = {
  id: string;
  version: string;
  name: string;
  author: string;
  licence: string;
  source: string;
  languages: string[];
  /** An ISO moment. */
  addedAt: string;
  /** How many entries there are of each kind, by the name of what it contributes. */
  counts: Record<string, number>;
  /** How many entries were refused. */
  refused: number;
};

/** The list as Yjs holds it. Two panels merge pack by pack, the last to say so wins. */
export type PackTables = {
  doc: Y.Doc;
  /** By id. */
  packs: Y.Map<unknown>;
  /** Ids of packs that are off; those that come with us too. */
  off: Y.Map<unknown>;
  /** A number by id: smaller comes first. */
  places: Y.Map<unknown>;
};

export function createPackTables(doc: Y.Doc): PackTables {
  return { doc, packs: doc.getMap('packs'), off: doc.getMap('off'), places: doc.getMap('places') };
}

/** The packs in their order: the last says what counts. What does not have the right shape is left out. */
export function readPacks({ packs, places }: PackTables): KeptPack[] {
  const placeOf = (id: string) => {
    const place = places.get(id);
    return typeof place === 'number' ? place : Number.MAX_SAFE_INTEGER;
  };
  return [...packs]
    .flatMap(([id, value]) => readKept(id, value) ?? [])
    .sort((one, two) => placeOf(one.id) - placeOf(two.id) || (one.addedAt < two.addedAt ? -1 : 1));
}

export function readOff({ off }: PackTables): Set<string> {
  return new Set([...off].flatMap(([id, isOff]) => (isOff === true ? id : [])));
}

function readKept(id: string, value: unknown): KeptPack | undefined {
  const kept = Object(value) as Record<keyof KeptPack, unknown>;
  const { version, name, author, licence, source, addedAt, languages, counts, refused } = kept;
  const texts = [version, name, author, licence, source, addedAt];
  if (!texts.every(text => typeof text === 'string') || !Array.isArray(languages)) return undefined;
  const numbers = Object.entries(Object(counts) as Record<string, unknown>);
  return {
    ...(kept as KeptPack),
    id,
    languages: languages.filter(language => typeof language === 'string'),
    counts: Object.fromEntries(
      numbers.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
    refused: typeof refused === 'number' ? refused : 0,
  };
}
