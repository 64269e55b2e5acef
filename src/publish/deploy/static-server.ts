import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersFor, readHeaderRules } from './headers-file.ts';

/** What a file is, by its ending; a host that says otherwise breaks pages whose headers forbid guessing. */
export const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.jsonld': 'application/ld+json; charset=utf-8',
  // What Pagefind reads for itself, whatever the host calls it.
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
};

/** Serves a built site as a host would that reads `_headers`, on a free port of this machine. */
export async function serveSite(
  folder: string,
  { isUnfinished = false } = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const readRules = async () => readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  // Of a folder that is still being built, they are read once somebody asks.
  let rules = isUnfinished ? undefined : await readRules();
  const server = createServer(async (request, response) => {
    rules ??= await readRules();
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    const file = await findFile(folder, path);
    await send(response, file === undefined ? 404 : 200, file ?? join(folder, '404.html'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

async function send(response: ServerResponse, status: number, file: string): Promise<void> {
  response.writeHead(status, { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' });
  response.end(await readFile(file));
}
