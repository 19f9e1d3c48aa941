import { easeInSpanish } from '../../lib/base/spanish';

/** Fernández-Huerta (RULES.md 3.2) of all lines together: one line is too short for it. Each counts as a sentence. */
export function easeOf(lines: string[]): number {
  return easeInSpanish(lines.map(line => `${line.replace(/[.:;?!\s]+$/, '')}.`).join(' '));
}
