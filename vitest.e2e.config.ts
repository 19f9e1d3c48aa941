import { defineConfig } from 'vitest/config';

/** Tests of what was built: its files (tests/build) and the real thing in real browsers (tests/e2e). */
export default defineConfig({
  test: {
    include: ['tests/build/**/*.spec.ts', 'tests/e2e/**/*.spec.ts'],
    // Each file has browsers of its own, without a window, so none takes another's focus. They mostly wait: two at a time.
    maxWorkers: 2,
    setupFiles: ['tests/support/give-up.ts'],
    // Each wait in a test has patience of its own, much shorter: this is for machines where everything is slow.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    teardownTimeout: 60_000,
  },
});
