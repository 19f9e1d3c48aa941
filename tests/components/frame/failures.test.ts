import { describe, expect, it } from 'vitest';

import { failureText } from '../../../components/frame/failures';
import { locales } from '../../../lib/base/localize';
import { readWords } from '../../support/words';

const sources = import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Rooms whose failures a person never meets in the panel, and where they go instead. */
const elsewhere: Record<string, string> = {
  '/lib/records/': 'the page for downloaded records has words of its own for them',
  '/lib/packs/': 'the person who wrote the pack reads them, at build time',
  '/lib/jargon/': 'the same',
  '/lib/crypto/': 'the vault makes them into its own',
  '/lib/anchors/': 'a page tells the panel only what lib/messages names',
  '/lib/page/': 'the same',
  '/entrypoints/record/': 'as for lib/records',
};

/** Codes that the panel says in the general words, and why these will do. */
const inGeneral: Record<string, string> = {
  failed: 'something broke: there is no more to say',
  'unknown-call': 'the same, between two programs of one version',
  'not-reading': 'the panel then waits to be asked',
  'only-held': 'the field for new keys waits for the rest',
  'no-such-key': 'the field for new keys says so itself',
  empty: 'an empty box shows itself',
};

/** Every code that `fail('…')` is given, and every one in the types of what may fail. */
const codes = Object.entries(sources)
  .filter(([path]) => !Object.keys(elsewhere).some(room => path.startsWith(room)))
  .flatMap(([, source]) => [
    ...[...source.matchAll(/\bfail\('([a-z-]+)'\)/g)].map(match => match[1]!),
    ...[...source.matchAll(/^export type \w*(?:Failure|Problem) =([^;]*);/gm)].flatMap(match =>
      [...match[1]!.matchAll(/'([a-z-]+)'/g)].map(code => code[1]!),
    ),
    ...[...source.matchAll(/Result<[^<>]*(?:<[^<>]*>)?[^<>]*,([^<>]*)>/g)].flatMap(match =>
      [...match[1]!.matchAll(/'([a-z-]+)'/g)].map(code => code[1]!),
    ),
    ...[...source.matchAll(/explainFailure\('([a-z-]+)'\)/g)].map(match => match[1]!),
  ]);

describe('failureText', () => {
  it('has words for every failure a person can meet', () => {
    const known = [...new Set(codes)].sort();
    expect(known).toEqual(
      expect.arrayContaining(['refused', 'storage-full', 'too-long', 'vault-closed', 'no-text']),
    );
    const silent = known.filter(code => failureText(code) === 'failure-unknown' && !inGeneral[code]);
    expect(silent).toEqual([]);
  });

  it('keeps no excuse for a code that is gone or has words by now', () => {
    const stale = Object.keys(inGeneral).filter(
      code => !codes.includes(code) || failureText(code) !== 'failure-unknown',
    );
    expect(stale).toEqual([]);
  });

  it.each(locales)('has its words in %s', locale => {
    const t = readWords(locale);
    expect([...codes, 'anything'].filter(code => t(failureText(code)).length < 10)).toEqual([]);
  });

  it('says that nothing is lost where it does not know the failure', () => {
    expect(readWords('en')(failureText('no-such-code'))).toContain('Nothing you typed is lost.');
  });
});
