import type { Words } from './letter';

/**
 * Something that can be in the way, as a pack describes it (FEATURES.md K17). The first ask is offered; the type holds that
 * there is one. Resources are kinds of help, by how to find them: no phone number is made up. What a person chose is a
 * `Barrier` of the visit.
 */
export type BarrierKind = {
  /** `pack/kind`, such as `en-core/ride`. */
  id: string;
  label: Words;
  asks: [Words, ...Words[]];
  resources: { id: string; label: Words; howToFind: Words }[];
};
