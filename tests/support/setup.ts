import '@preact/signals';
import { afterAll } from 'vitest';

// Before a test puts its own in their place.
const { setTimeout: later } = globalThis;

// What a view left for "in a moment" may still come: before its document is gone.
afterAll(() => new Promise<void>(done => void later(done)));
