/** What `embed-content.ts` makes of `public/packs` and `public/locales` at build time. */

declare module 'virtual:term-index' {
  /** The built-in packs' words, for `openIndex`, in base64. */
  export const base64: string;
}

declare module 'virtual:term-index-packed' {
  /** The same, gzip, in base64. */
  export const base64: string;
}

declare module 'virtual:spanish-index' {
  /** The built-in packs' words in Spanish: gzip of what `openIndex` takes, in base64. */
  export const base64: string;
}

declare module 'virtual:term-kernel' {
  /** `lib/jargon/kernel` as WebAssembly, for `createFastMachine`, in base64. */
  export const base64: string;
}

declare module 'virtual:term-book' {
  /** The built-in packs' meanings, for `openBook`. */
  export const json: string;
}

declare module 'virtual:term-meanings' {
  /** The first line of the book, for `openCover`. */
  export const cover: string;
  /** All other lines, for `putMeanings`: gzip, in base64. */
  export const base64: string;
}

declare module 'virtual:unknown-words' {
  /** A filter of everyday words, for `openUnknown`, in base64. */
  export const base64: string;
  /** Word parts and drug stems, for `openUnknown`. */
  export const json: string;
}

declare module 'virtual:visit-kinds' {
  /** Kinds of visit and their beginnings, of all built-in packs. */
  export const kinds: import('./lib/starters/visit-kind').VisitKind[];
}

declare module 'virtual:barrier-kinds' {
  /** What can be in the way, and kinds of help, of all built-in packs. */
  export const kinds: import('./lib/resources/barrier-kind').BarrierKind[];
}

declare module 'virtual:lexicons' {
  /** What leads a specialist away from listening, by language, of all built-in packs. */
  export const lexicons: import('./lib/role/lexicon').Lexicon[];
}

declare module 'virtual:phrases' {
  /** Ready lines of all built-in packs. */
  export const phrases: import('./lib/phrases/phrase').PhraseBook;
  export const rehearsals: import('./lib/phrases/rehearsal').Rehearsal[];
}

declare module 'virtual:portals' {
  /** What the built-in packs know of portals. */
  export const portals: import('./lib/portals/portal').Portal[];
}

declare module 'virtual:pack-list' {
  /** What the built-in packs say of themselves. */
  export const packs: import('./lib/packs/about-pack').PackAbout[];
}

declare module 'virtual:locale/*' {
  /** All Fluent messages of one language, as one file. */
  const messages: string;
  export default messages;
}

declare module 'virtual:first-words/*' {
  /** The Fluent messages of one language that the frame and Start say. They are among those of `virtual:locale`, too. */
  const messages: string;
  export default messages;
}

declare module 'virtual:guessed-words' {
  /** What `packWords` made of them: gzip, in base64. */
  export const base64: string;
}

declare module 'virtual:card-strings' {
  /** The messages of `card.ftl`, by language, then by id. They take no variables. */
  export const cardStrings: Record<string, Record<string, string>>;
}
