import { describe, expect, it } from 'vitest';

import { failureAtOpening, failureAtReopening, failureInUse } from '../../../lib/vault/failures';

const error = (name: string) => new DOMException('made by a test', name);

describe('failureInUse', () => {
  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'vault-unreadable'],
    ['DataError', 'vault-unreadable'],
    ['NotReadableError', 'vault-unreadable'],
    ['InvalidStateError', 'vault-closed'],
    ['AbortError', 'vault-closed'],
    ['TransactionInactiveError', 'vault-closed'],
  ])('calls %s %s', (name, code) => {
    expect(failureInUse(error(name))).toBe(code);
  });

  it.each([undefined, null, 'QuotaExceededError', 7])('has an answer for %s, which is no error', thrown => {
    expect(failureInUse(thrown)).toBe('vault-closed');
  });
});

describe('failureAtOpening', () => {
  it.each([
    ['SecurityError', 'storage-missing'],
    ['InvalidStateError', 'storage-missing'],
    ['NotSupportedError', 'storage-missing'],
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'vault-unreadable'],
    ['VersionError', 'vault-newer'],
  ])('calls %s %s', (name, code) => {
    expect(failureAtOpening(error(name))).toBe(code);
  });

  it('knows a browser that has no storage at all', () => {
    expect(failureAtOpening(new ReferenceError('indexedDB is not defined'))).toBe('storage-missing');
  });
});

describe('failureAtReopening', () => {
  it('knows that a vault which was open a moment ago is not unreadable but on a full disk', () => {
    expect(failureAtReopening(error('UnknownError'))).toBe('storage-full');
  });

  it.each(['SecurityError', 'VersionError', 'QuotaExceededError'])(
    'is as at the first opening for %s',
    name => {
      expect(failureAtReopening(error(name))).toBe(failureAtOpening(error(name)));
    },
  );
});
