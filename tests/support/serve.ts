import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A little web server on this computer only. */
export type Site = {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The same server by another name, so that a browser takes it for another site. */
  otherOrigin: string;
  close(): Promise<void>;
};

export type SiteContent = {
  /** Folder to serve files from. */
  folder?: string;
  /** Pages written in a test, by path: `{ '/long.html': '<p>…' }`. They come before files. */
  pages?: Record<string, string | (() => string)>;
  /** Headers for every answer, such as a strict Content-Security-Policy. */
  headers?: Record<string, string>;
  /** 0, the default, takes any free one. */
  port?: number;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Serve a folder, written pages, or both. Rejects when the port is taken. */
export async function serve(content: SiteContent): Promise<Site> {
  const server = createServer((request, response) => {
    void answer(content, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(content.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(content: SiteContent, request: IncomingMessage, response: ServerResponse) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const headers = { 'Cache-Control': 'no-store', ...content.headers };
  const page = content.pages?.[path];
  if (page !== undefined) {
    const type = types[extname(path)] ?? types['.html'];
    response.writeHead(200, { ...headers, 'Content-Type': type });
    response.end(typeof page === 'string' ? page : page());
    return;
  }
  if (path === '/favicon.ico') {
    response.writeHead(204).end(); // browsers ask for it by themselves, and complain when it is not there
    return;
  }
  const file = await fileFor(content.folder, path);
  if (!file) {
    response.writeHead(404, headers).end('Not found');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type });
  createReadStream(file).pipe(response);
}

async function fileFor(folder: string | undefined, path: string): Promise<string | undefined> {
  if (!folder) return undefined;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
