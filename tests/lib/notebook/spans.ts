import type { Span, Voice } from '../../../lib/notebook/voices';

/** Stretches of a text, as `[words, whose]`. */
export function spans(...parts: [text: string, voice: Voice][]): Span[] {
  return parts.map(([text, voice]) => ({ text, voice }));
}
