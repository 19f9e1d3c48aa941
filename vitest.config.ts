import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

import { embedContent } from './embed-content';

export default defineConfig({
  plugins: [embedContent()],
  resolve: {
    alias: { 'wxt/browser': fileURLToPath(new URL('./tests/support/wxt-browser.ts', import.meta.url)) },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Threads start faster than processes; nothing here needs one of its own.
    pool: 'threads',
    // By itself vitest leaves one processor free: of two, that is half.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/build/**'],
    setupFiles: ['tests/support/setup.ts'],
    // A busy machine with two slow cores; a test that hangs is still told.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    sequence: { shuffle: { files: false, tests: true } },
  },
});
