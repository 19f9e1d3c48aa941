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
  'too-long': 'failure-too-long',
  'bad-date': 'failure-bad-date',
  'too-many': 'failure-too-many',
  'storage-full': 'failure-storage-full',
  'storage-missing': 'failure-storage-missing',
  'vault-unreadable': 'failure-vault-unreadable',
  'vault-closed': 'failure-vault-closed',
  'not-saved': 'failure-not-saved',
};

/** The message id for a failure. */
export function failureText(code: string): string {
  return messageByCode[code] ?? 'failure-unknown';
}
