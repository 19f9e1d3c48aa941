import type { Plugin } from 'vite';

/** The two files of pdf.js that we use, and the reader of tables. */
const noisy =
  /[\\/](?:pdfjs-dist[\\/]build[\\/]pdf(?:\.worker)?\.mjs|papaparse[\\/]papaparse(?:\.min)?\.js)$/;

/**
 * Take the ways out of libraries that have them: pdf.js can fetch files, load scripts and compile code, Papa Parse can
 * fetch tables, and we give both what to read and take words. What is renamed is not there any more, so a path that
 * would reach out ends in an error; none is on the way from bytes to words. `tests/build/network.spec.ts` looks at
 * what is left. Forms that we never read are taken out with them: they are large.
 */
export function quiet(): Plugin {
  return {
    name: 'quiet',
    transform: (code, id) =>
      noisy.test(id.split('?')[0]!) ? { code: withoutWaysOut(code), map: null } : undefined,
  };
}

/** Names of its own methods and of parts of a PDF change with those of the browser, alike in the whole file. */
const waysOut: [RegExp, string][] = [
  [/\b(fetch|XMLHttpRequest|Worker|Image|Audio|eval|EventSource|WebSocket)\b/g, 'quiet$1'],
  [/\bnew Function\(/g, 'new QuietFunction('],
  // A module that is named only when it runs.
  [/\bimport\(\s*(?:\/\*[\s\S]*?\*\/\s*)*[^)]*\)/g, 'Promise.reject(new Error("quiet"))'],
  // Names of vocabularies, for forms and descriptions we do not read.
  [/(["'`])\s*(?:https?|ftp):\/\//g, '$1quiet:'],
];

export function withoutWaysOut(code: string): string {
  return waysOut.reduce((text, [way, quiet]) => text.replace(way, quiet), withoutForms(code));
}

/** Where one of pdf.js's own files begins in the one it is published as. */
const beginOfFile = /^(?=;\/\/ \.\/)/m;

/** Forms of Adobe's own kind (XFA): a fifth of pdf.js's worker, and never asked for (`enableXfa: false`). */
const formFile = /^;\/\/ \.\/src\/core\/xfa\//;

/** What stands in for them, where a field's description asks how its text would look. */
const noForms = `;// no forms
class XFAFactory {
  static getRichTextAsHtml() { return null; }
}
`;

function withoutForms(code: string): string {
  const files = code.split(beginOfFile);
  const first = files.findIndex(file => formFile.test(file));
  if (first === -1) return code;
  return files.flatMap((file, at) => (at === first ? noForms : formFile.test(file) ? [] : file)).join('');
}
