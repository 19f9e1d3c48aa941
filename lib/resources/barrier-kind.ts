import type { Locale } from '../base/localize';

/** The same words in every language we speak. */
export type Words = Record<Locale, string>;

/**
 * Something that can be in the way, as packs describe it (FEATURES.md K17). The first ask is offered; the type holds
 * that there is one. What a person chose is a `Barrier` of the visit.
 */
export type BarrierKind = {
  /** The same in every pack: `ride`. What a `Barrier` keeps as its `kind`. */
  id: string;
  label: Words;
  asks: [Words, ...Words[]];
  resources: Resource[];
};

/** A kind of help, by how to find it. It names no place, and no telephone number is made up. */
export type Resource = {
  /** `pack/resource`. */
  id: string;
  label: Words;
  howToFind: Words;
  /** A short number that is the same in all of one country, such as 211. Only a pack of that country has one. */
  number?: string | undefined;
  /** Where it is so: `US`. Undefined: anywhere. */
  country?: Country | undefined;
};

/** Short numbers we know to be true, by country. A pack can use no other number. */
export const shortNumbers = { US: ['211', '911', '988'] } as const;
export type Country = keyof typeof shortNumbers;

/** What one pack adds: things that can be in the way, and help with these or with those of other packs. */
export type HelpEntry =
  | ({ is: 'barrier' } & Omit<BarrierKind, 'resources'>)
  | ({ is: 'resource'; helps: string[] } & Resource);

/**
 * Put the help of all packs together. A later entry takes the place of an earlier one with its name, whatever pack that
 * is in; but not of one with a short number: somebody may need it now.
 */
export function mergeHelp(entries: readonly HelpEntry[]): BarrierKind[] {
  const byName = new Map<string, HelpEntry>();
  for (const entry of entries) {
    const name = `${entry.is} ${entry.id.slice(entry.id.indexOf('/') + 1)}`;
    const before = byName.get(name);
    const mustStay = before?.is === 'resource' && before.number !== undefined && before.id !== entry.id;
    byName.set(mustStay ? `${entry.is} ${entry.id}` : name, entry);
  }
  const all = [...byName.values()];
  const resources = all.filter(entry => entry.is === 'resource');
  return all
    .filter(entry => entry.is === 'barrier')
    .map(({ is, ...barrier }) => ({
      ...barrier,
      resources: resources.filter(({ helps }) => helps.includes(barrier.id)).map(withoutKeys),
    }));
}

/** What `mergeHelp` put together, as entries again, to be put together with more. */
export function helpEntriesOf(kinds: readonly BarrierKind[]): HelpEntry[] {
  const resources = new Map(kinds.flatMap(kind => kind.resources).map(resource => [resource.id, resource]));
  return [
    ...kinds.map(({ resources: _, ...kind }): HelpEntry => ({ is: 'barrier', ...kind })),
    ...[...resources.values()].map((resource): HelpEntry => {
      const helps = kinds
        .filter(kind => kind.resources.some(({ id }) => id === resource.id))
        .map(({ id }) => id);
      return { is: 'resource', helps, ...resource };
    }),
  ];
}

function withoutKeys({ is, helps, ...resource }: Extract<HelpEntry, { is: 'resource' }>): Resource {
  return resource;
}
