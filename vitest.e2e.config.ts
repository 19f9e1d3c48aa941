import { defineConfig } from 'vitest/config';

/** Tests of what was built: its files (tests/build) and the real thing in real browsers (tests/e2e). */
export default defineConfig({
  test: {
    include: ['tests/build/**/*.spec.ts', 'tests/e2e/**/*.spec.ts'],
    // One browser at a time: two would take each other's focus and each other's processor.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
