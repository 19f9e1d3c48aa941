import { defineConfig } from 'vitest/config';

/** Tests of what was built: its files (tests/build) and the real thing in real browsers (tests/e2e). */
export default defineConfig({
  test: {
    include: ['tests/build/**/*.spec.ts', 'tests/e2e/**/*.spec.ts'],
    // Each file has browsers of its own, without a window, so none takes another's focus. They mostly wait: two at a time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
