import '@preact/signals';
import { afterAll, vi } from 'vitest';

// Before a test puts its own in their place.
const { setTimeout: later } = globalThis;

// What a view left for "in a moment" may still come: before its document is gone.
afterAll(() => new Promise<void>(done => void later(done)));

// A busy machine is slow, not wrong. By itself this waits one second.
const { waitFor } = vi;
vi.waitFor = (callback, options) => waitFor(callback, options ?? { timeout: 15_000 });
