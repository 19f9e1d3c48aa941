import { beforeEach } from 'vitest';

/**
 * For the tests in browsers (`vitest.e2e.config.ts`). Where two tests of a file have waited in vain, the panel or the
 * page is not there, and each test to come would wait as long: the rest of the file is left out, and says which was first.
 */
const mostInVain = 2;

/** How `wait.ts`, Puppeteer and vitest say that patience ran out. */
const inVain = /^Waited \d+ ms|^Waiting failed|^Test timed out|^Waiting for selector/;

const waited: string[] = [];

beforeEach(({ task, skip, onTestFailed }) => {
  if (waited.length >= mostInVain) skip(`“${waited[0]}” waited in vain before, and so did the next`);
  onTestFailed(() => {
    const isInVain = task.result?.errors?.some(({ message }) => inVain.test(message));
    if (isInVain) waited.push(task.name);
  });
});
