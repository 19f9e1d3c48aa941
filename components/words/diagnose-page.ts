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
export function diagnosePage({ page, words, diagnostics }: Omit<Services, 'workbench'>): () => void {
  const diagnose = ({ id, text, quote, count }: WordOnPage): Diagnostic[] => {
    const meaning = words.explain(id);
    if (!meaning) return [];
    const severity = meaning.kind === 'false-friend' ? 'ask' : 'explain';
    return [{ id, text, quote, count, severity }];
  };
  return effect(() => {
    const state = page.state.value;
    const found = state.kind === 'reading' ? state.reading.words : [];
    diagnostics.set(pageOwner, found.flatMap(diagnose));
  });
}
