import { type EverydayWords, openEveryday } from './everyday';
import { createExplainer } from './explainer';
import type { Explainer, UnknownWords } from './gloss';

/** The table of everyday words, and what explains the rest. */
export type Unknown = { everyday: EverydayWords; explainWord: Explainer };

/** Open what the build made of `virtual:unknown-words`: its bytes and its JSON. They come from one build. */
export function openUnknown(bytes: Uint8Array, json: string): Unknown {
  const everyday = openEveryday(bytes);
  return { everyday, explainWord: createExplainer(JSON.parse(json) as UnknownWords, everyday) };
}
