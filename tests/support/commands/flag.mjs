/**
 * `npm run -s flag`: find the hard words in texts, through the very code the page runs.
 *
 * Standard input: one JSON object a line, `{"id", "text"}`. Standard output: one line for each, in order, as soon
 * as it is ready: `{"id", "flags": [{"start", "end", "term", "kind", "source", "plain"}]}`, offsets in UTF-16 code
 * units. `--few` and `--many` mark less and more, as the reader may choose. A line that cannot be used gives `{"id": null, "error"}`; then the exit code is 1.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The matcher with the built-in packs, made as the build makes it. */
async function loadFlagLine() {
  const { embedContent } = (await runnerImport(`${root}embed-content.ts`)).module;
  const settings = { root, logLevel: 'error', plugins: [embedContent()] };
  return (await runnerImport(`${root}tests/support/flag.ts`, settings)).module.flagLine;
}

const strictness = ['few', 'many'].find(name => process.argv.includes(`--${name}`)) ?? 'some';

async function flagLines(flagLine) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { answer, ok } = flagLine(line, strictness);
    if (!ok) process.exitCode = 1;
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
  }
}

try {
  await flagLines(await loadFlagLine());
} catch (error) {
  // A pack that cannot be used says which entry and why.
  console.error(error.message);
  process.exitCode = 1;
}
