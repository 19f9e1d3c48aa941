/**
 * Every expected failure a person can meet, and the message that says it in plain words and what to do next.
 * A code with no line here is our mistake; `failureText` then says the general one.
 */
const messageByCode: Record<string, string> = {
  'not-allowed': 'failure-not-allowed',
  'no-page': 'failure-no-page',
  'no-text': 'failure-no-text',
  'record-file': 'failure-record-file',
  outdated: 'failure-outdated',
  gone: 'failure-gone',
  refused: 'failure-refused',
  missing: 'failure-missing',
  'nothing-selected': 'failure-nothing-selected',
  'too-long': 'failure-too-long',
  'bad-date': 'failure-bad-date',
  'not-a-calendar': 'failure-not-a-calendar',
  'damaged-calendar': 'failure-damaged-calendar',
  'no-events': 'failure-no-events',
  'bad-zone': 'failure-bad-zone',
  'bad-number': 'failure-bad-number',
  'too-many': 'failure-too-many',
  'storage-full': 'failure-storage-full',
  'storage-missing': 'failure-storage-missing',
  'vault-unreadable': 'failure-vault-unreadable',
  'vault-newer': 'failure-vault-newer',
  'vault-closed': 'failure-vault-closed',
  'not-copied': 'failure-not-copied',
  'not-saved': 'failure-not-saved',
  locked: 'failure-locked',
  'wrong-passphrase': 'failure-wrong-passphrase',
  'wrong-code': 'failure-wrong-code',
  'mistyped-code': 'failure-mistyped-code',
  'too-soon': 'failure-too-soon',
  'nothing-typed': 'failure-nothing-typed',
  'empty-passphrase': 'failure-empty-passphrase',
  'has-passphrase': 'failure-has-passphrase',
  'no-passphrase': 'failure-no-passphrase',
  'has-visits': 'failure-has-visits',
  'must-move': 'failure-must-move',
  'copy-not-changed': 'failure-copy-not-changed',
  'changed-meanwhile': 'failure-changed-meanwhile',
  'still-open': 'failure-still-open',
  'not-erased': 'failure-not-erased',
  'not-a-backup': 'failure-not-a-backup',
  'newer-backup': 'failure-newer-backup',
  damaged: 'failure-damaged',
  'not-an-age-file': 'failure-not-an-age-file',
  'sealed-to-a-key': 'failure-sealed-to-a-key',
  'too-big': 'failure-too-big',
};

/** The message id for a failure. */
export function failureText(code: string): string {
  return messageByCode[code] ?? 'failure-unknown';
}
