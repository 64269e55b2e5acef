import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { checksumFile } from '../../core/machine/manifest.ts';
import { headersFor, readHeaderRules } from './headers-file.ts';

/** What a file is, by its ending; a host that says otherwise breaks pages whose headers forbid guessing. */
export const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.jsonld': 'application/ld+json; charset=utf-8',
  // What Pagefind reads for itself, whatever the host calls it.
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
};

export interface ServeOptions {
  /** Of a folder that is still being built, the header rules are read once somebody asks. */
  isUnfinished?: boolean;
  /** A free one, unless one is named. */
  port?: number;
  /** The folder of its host that the site is made for: `/` or `/chuong-trinh/`. */
  base?: string;
}

/**
 * Serves a built site as a good host would: with the headers of `_headers`, compressed by what the build left beside
 * the files, kept by browsers until something changes. Any other address under which it is asked gets the 404 page.
 */
export async function serveSite(
  folder: string,
  { isUnfinished = false, port = 0, base = '/' }: ServeOptions = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const readRules = async () => readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  let rules = isUnfinished ? undefined : await readRules();
  // It looks at the disk for each request: a build puts another folder in this one's place.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: nameType,
  });
  const server = createServer(async (request, response) => {
    rules ??= await readRules();
    const asked = addressOf(request.url ?? '/');
    const isFolder = !asked.endsWith('/') && extname(asked) === '' && !asked.endsWith(`/${checksumFile}`);
    if (isFolder) return response.writeHead(301, { location: encodeURI(`${asked}/`) }).end();
    for (const [name, value] of headersFor(rules, asked.replace(base, '/'))) response.setHeader(name, value);
    if (!asked.startsWith(base)) return sendMissing(response, folder);
    request.url = request.url?.slice(base.length - 1);
    return files(request, response, () => sendMissing(response, folder));
  });
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** As it was written; what nobody can read stays as it is. */
function addressOf(url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

function nameType(response: ServerResponse, path: string): void {
  const ending = path.endsWith(checksumFile) ? '.txt' : extname(path) || '.html';
  const type = contentTypes[ending];
  if (type !== undefined) response.setHeader('content-type', type);
}

async function sendMissing(response: ServerResponse, folder: string): Promise<void> {
  response.writeHead(404, { 'content-type': contentTypes['.html'] });
  response.end(await readFile(join(folder, '404.html')));
}
