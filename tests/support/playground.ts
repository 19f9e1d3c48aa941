import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostilePages } from '../fixtures/pages/hostile-pages';
import { cages } from '../fixtures/zoo/cages';
import { openForAPersonAt, untilClosed } from './open-for-a-person';
import { inProject, portalBuild, zooBuild } from './paths';
import { type Site, serve } from './serve';

const pagesFolder = inProject('tests', 'fixtures', 'pages');

const portalPaths = [
  ...['', 'visits', 'visits/1', 'results', 'results/a1c', 'medicines', 'summary', 'messages', 'messages/new'],
  ...['letters', 'history', 'records'],
];

/** A page to try the extension on, under a name. */
type Place = { name: string; url: string };
type Part = { title: string; places: Place[] };

/** Serve everything we test on. Each kind of page is a site of its own, as in life. */
export async function servePlayground(): Promise<{ parts: Part[]; contents: Site; close(): Promise<void> }> {
  const [portal, zoo, files] = await Promise.all([
    serve({ folder: portalBuild }),
    serve({ folder: zooBuild }),
    serve({ folder: pagesFolder, pages: hostilePages }),
  ]);
  const written = readdirSync(pagesFolder).filter(name => name.endsWith('.html'));
  const parts = [
    {
      title: 'Sample portal',
      places: portalPaths.map(at => ({ name: at || 'home', url: `${portal.origin}/#/${at}` })),
    },
    { title: 'Message boxes', places: cages.map(name => ({ name, url: `${zoo.origin}/?box=${name}` })) },
    {
      title: 'Pages that make it hard',
      places: [
        ...written.map(name => ({ name: titleOf(name), url: `${files.origin}/${name}` })),
        ...Object.keys(hostilePages).map(path => ({ name: path.slice(1), url: `${files.origin}${path}` })),
      ],
    },
  ];
  const contents = await serve({ pages: { '/': drawContents(parts) } });
  const sites = [portal, zoo, files, contents];
  return { parts, contents, close: async () => void (await Promise.all(sites.map(site => site.close()))) };
}

/** Open a window with the extension and a page that leads to all others, and wait until it is closed. */
export async function openPlayground(
  kind: 'chromium' | 'firefox',
  { say, listOnly }: { say: (words: string) => void; listOnly: boolean },
): Promise<void> {
  const { parts, contents, close } = await servePlayground();
  for (const { title, places } of parts)
    say(`${title}\n${places.map(({ name, url }) => `  ${name}  ${url}`).join('\n')}`);
  if (!listOnly) await untilClosed(await openForAPersonAt(kind, contents.origin));
  await close();
}

function titleOf(name: string): string {
  const html = readFileSync(join(pagesFolder, name), 'utf8');
  return /<title>([^<]*)/.exec(html)?.[1] || name;
}

function drawContents(parts: Part[]): string {
  const lists = parts.map(({ title, places }) => {
    const items = places.map(({ name, url }) => `<li><a href="${url}">${name}</a></li>`).join('');
    return `<h2>${title}</h2><ul>${items}</ul>`;
  });
  const style = 'body{font:16px/1.6 system-ui;margin:32px}ul{columns:3;max-width:60rem}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Playground</title><style>${style}</style></head>
    <body><h1>Playground</h1><p>Press “In My Corner” in the toolbar on any of these pages. Nothing here is about anybody.</p>${lists.join('')}</body></html>`;
}
