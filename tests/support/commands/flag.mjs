/**
 * `npm run -s flag`: find the hard words in texts, through the very code the page runs.
 *
 * Standard input: one JSON object a line, `{"id", "text"}`. Standard output: one line for each, in order, as soon
 * as it is ready: `{"id", "flags": [{"start", "end", "term", "kind", "source", "plain"}]}`, offsets in UTF-16 code
 * units. A line that cannot be used gives `{"id": null, "error"}`; then the exit code is 1.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { embedContent } = (await runnerImport(`${root}embed-content.ts`)).module;
const { flagLine } = (
  await runnerImport(`${root}tests/support/flag.ts`, { root, logLevel: 'error', plugins: [embedContent()] })
).module;

let ok = true;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const answer = flagLine(line);
  ok &&= answer.ok;
  if (!process.stdout.write(`${answer.answer}\n`)) await once(process.stdout, 'drain');
}
process.exitCode = ok ? 0 : 1;
