import { describe, expect, it } from 'vitest';

import { type BackupContents, readBackup, writeBackup } from '../../../../lib/notebook/backup/backup-file';
import { createDocument, encodeWhole, readVisit } from '../../../../lib/notebook/document';
import { summarize } from '../../../../lib/notebook/summary';

function contents(): BackupContents {
  const document = createDocument('6a1f');
  document.texts.with.insert(0, 'Dra. Peña');
  const visit = readVisit(document);
  const line = summarize(visit, { changedAt: '2026-03-02T08:59:00.000Z', removedAt: '' });
  const update = encodeWhole(document.doc);
  return {
    madeAt: '2026-03-02T09:00:00.000Z',
    visits: [{ visit, line, update }],
    documents: [{ id: 'words', summary: '{}', update }],
  };
}

type Written = { visits: Record<string, unknown>[]; documents: Record<string, unknown>[] };

/** The text of a backup that somebody changed by hand. */
function changed(change: (written: Written & Record<string, unknown>) => void): string {
  const written = JSON.parse(writeBackup(contents()));
  change(written);
  return JSON.stringify(written);
}

describe('a backup', () => {
  it('is read as it was written, and says in plain words what it holds', () => {
    const held = contents();
    const text = writeBackup(held);
    expect(readBackup(text)).toEqual({ ok: true, value: held });
    expect(JSON.parse(text)).toMatchObject({ version: 2, visits: [{ with: 'Dra. Peña' }] });
  });

  it('of version 1 had no other documents, and opens', () => {
    const old = changed(written => {
      Reflect.deleteProperty(written, 'documents');
      written.version = 1;
    });
    expect(readBackup(old)).toMatchObject({ ok: true, value: { documents: [], visits: [{}] } });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['another program’s', '{"format":"other","version":2}', 'not-a-backup'],
    ['a newer one', changed(written => Object.assign(written, { version: 3 })), 'newer-backup'],
    ['one cut off', writeBackup(contents()).slice(0, -40), 'damaged'],
    ['one without a time', changed(written => Reflect.deleteProperty(written, 'madeAt')), 'damaged'],
    ['the same visit twice', changed(({ visits }) => visits.push(visits[0]!)), 'damaged'],
    ['the same document twice', changed(({ documents }) => documents.push(documents[0]!)), 'damaged'],
    ['a visit under another id', changed(({ visits }) => Object.assign(visits[0]!, { id: 'b' })), 'damaged'],
    [
      'a letter changed',
      changed(({ visits }) => Object.assign(visits[0]!, { check: '00000000' })),
      'damaged',
    ],
    [
      'a visit passed for another document',
      changed(({ documents }) => Object.assign(documents[0]!, { id: 'private:6a1f' })),
      'damaged',
    ],
    ['a text that is none', changed(({ visits }) => Object.assign(visits[0]!, { with: 7 })), 'damaged'],
  ])('refuses %s', (_, text, code) => {
    expect(readBackup(text)).toEqual({ ok: false, code });
  });
});
