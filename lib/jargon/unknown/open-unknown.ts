import type { EverydayWords } from './everyday';
import { createExplainer } from './explainer';
import type { Explainer, UnknownWords } from './gloss';

/** The filter of everyday words, and what explains the rest. */
export type Unknown = { everyday: EverydayWords; explainWord: Explainer };

/** Open what the build made of `virtual:unknown-words`: its bytes and its JSON. They come from one build. */
export function openUnknown(bytes: Uint8Array, json: string): Unknown {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const everyday = new Int32Array(buffer, byteOffset, byteLength / 4);
  return { everyday, explainWord: createExplainer(JSON.parse(json) as UnknownWords, everyday) };
}
