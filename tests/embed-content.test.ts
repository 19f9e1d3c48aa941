import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { embedContent } from '../embed-content';
import { explain, openBook } from '../lib/jargon/book';
import { findTerms } from '../lib/jargon/find-terms';
import { openIndex } from '../lib/jargon/term-index';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embed-content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function writePack(id: string, terms: unknown[]) {
  const about = {
    version: '1.0.0',
    name: `Pack ${id}`,
    languages: ['en'],
    author: 'Us',
    licence: 'X',
    source: 'Us.',
  };
  write(`packs/${id}/pack.json`, { id, ...about, contributes: { terms: ['terms/x.json'] } });
  write(`packs/${id}/terms/x.json`, { terms });
}

/** Load a virtual module as the build does. Gives what it exports, and the files it is made again for. */
async function load(id: string) {
  const { resolveId, load } = embedContent({ folder }) as unknown as {
    resolveId(id: string): string | undefined;
    load(this: { addWatchFile(file: string): void }, id: string): Promise<string | undefined>;
  };
  const watched: string[] = [];
  const code = await load.call(
    { addWatchFile: file => watched.push(file.slice(folder.length + 1)) },
    resolveId(id)!,
  );
  return { ...(await import(`data:text/javascript,${encodeURIComponent(code!)}`)), watched };
}

const edema = { term: 'edema', kind: 'symptom', plain: 'Swelling.' };

describe('embedContent', () => {
  it('embeds an index and a book of all packs, that belong together', async () => {
    writePack('one', [edema, { ...edema, term: 'ascites', plain: 'Fluid in the "belly".' }]);
    writePack('two', [{ ...edema, term: 'stent' }]);
    const { base64, watched } = await load('virtual:term-index');
    const { json } = await load('virtual:term-book');

    const index = openIndex(new Uint8Array(Buffer.from(base64, 'base64')));
    const found = index.ok ? findTerms(index.value, 'ascites, stents') : [];
    const said = found.map(({ entry }) => explain(openBook(json), entry));
    expect(said.map(({ plain, from }) => `${plain} (${from})`)).toEqual([
      'Fluid in the "belly". (Pack one)',
      'Swelling. (Pack two)',
    ]);
    expect(watched).toEqual(
      ['one', 'two'].flatMap(id => [`packs/${id}/pack.json`, `packs/${id}/terms/x.json`]),
    );
  });

  it('stops the build for an entry that is refused, and says which and why', async () => {
    writePack('one', [edema, { ...edema, term: 'ascites', plain: '<b>Fluid</b>' }]);
    await expect(load('virtual:term-index')).rejects.toThrow(
      'one/terms/x.json: ascites: markup: "plain" has HTML or other markup',
    );
  });

  it('joins the messages of a language', async () => {
    write('locales/en/b.ftl', 'two = Two\n');
    write('locales/en/a.ftl', 'one = One { $n }');
    write('locales/es/a.ftl', 'one = Uno');
    const { default: messages, watched } = await load('virtual:locale/en');
    expect(messages.split('\n').filter(Boolean)).toEqual(['one = One { $n }', 'two = Two']);
    expect(watched).toEqual(['locales/en/a.ftl', 'locales/en/b.ftl']);
  });

  it('gives the messages of the card as plain strings', async () => {
    write('locales/en/card.ftl', '# Comment\nask = Ask about this\nclose = Close\n    the card\n');
    write('locales/es/card.ftl', 'ask = Preguntar');
    write('locales/fr/other.ftl', 'x = y');
    const { cardStrings } = await load('virtual:card-strings');
    expect(cardStrings).toEqual({
      en: { ask: 'Ask about this', close: 'Close\nthe card' },
      es: { ask: 'Preguntar' },
    });
  });

  it.each(['ask = { $name }', 'ask = Ask\n    .title = Title', 'ask = Ask = {', '-brand = Corner'])(
    'stops the build for a card message that is more than a string: %j',
    async message => {
      write('locales/en/card.ftl', message);
      await expect(load('virtual:card-strings')).rejects.toThrow('card.ftl');
    },
  );

  it('leaves other modules alone', async () => {
    const { resolveId } = embedContent({ folder }) as unknown as {
      resolveId(id: string): string | undefined;
    };
    expect(['virtual:other', 'toString', './x', 'virtual:term-index-of'].map(id => resolveId(id))).toEqual(
      Array(4),
    );
  });
});
