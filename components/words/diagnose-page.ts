import { effect } from '@preact/signals-core';

import type { Diagnostic } from '../../lib/diagnostics/diagnostic';
import type { WordOnPage } from '../../lib/messages/protocol';
import type { Services } from '../services';

/** Who owns what is to check on the page beside the panel. */
export const pageOwner = 'page';

/**
 * Keep the things to check in step with what the page says it found. A page is a stranger: what it names that no
 * pack explains is left out.
 *
 * @returns The undoing.
 */
export function diagnosePage({ page, words, myWords, diagnostics }: Omit<Services, 'workbench'>): () => void {
  const diagnose = ({ id, text, quote, count, labMark }: WordOnPage): Diagnostic[] => {
    const meaning = words.explain(id);
    if (!meaning) return [];
    const severity = meaning.kind === 'false-friend' ? 'ask' : 'explain';
    const isValue = labMark && severity === 'explain';
    return [{ id, text, quote, count, severity, ...(isValue && { labMark }) }];
  };
  return effect(() => {
    const state = page.state.value;
    const found = state.kind === 'reading' ? state.reading.words : [];
    // The page leaves out what is known, too, but only once it has read itself again.
    const known = new Set(myWords.known.value);
    diagnostics.set(pageOwner, found.filter(({ id }) => !known.has(id)).flatMap(diagnose));
  });
}
