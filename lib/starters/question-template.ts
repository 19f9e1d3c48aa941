import type { Lines } from './visit-kind';

/**
 * A question that others found worth asking, with its gaps left open: "How does … fit with …?". A person takes it into
 * their own list and makes it theirs; it is never asked for them (FEATURES.md B15).
 */
export type QuestionTemplate = {
  /** `pack/name`. */
  id: string;
  /** Gaps are `…`. */
  asks: Lines;
  /** Kinds of visit it suits, by id. None: any. */
  kinds: string[];
  /** The name of the pack it came from. */
  from: string;
};

/** What stands where the person puts their own words. */
export const gap = '…';

/** One template for each name. A later pack's takes the place of an earlier one's. */
export function mergeTemplates(templates: readonly QuestionTemplate[]): QuestionTemplate[] {
  return [...new Map(templates.map(template => [nameOf(template.id), template])).values()];
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
