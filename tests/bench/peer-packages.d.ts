declare module 'mark.js' {
  export default class Mark {
    constructor(within: Element);
    mark(words: string[], options: { separateWordSearch: boolean; accuracy: string; done(): void }): void;
    markRegExp(words: RegExp, options: { done(): void }): void;
    unmark(options: { done(): void }): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    within: Element,
    options: { find: RegExp; wrap: string },
  ): { revert(): void };
}
