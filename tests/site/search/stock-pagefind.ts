import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Query } from './queries.ts';
import type { Answer } from './score.ts';

/** Pagefind as it comes, over the pages of a built site: `addDirectory`, then its own script in the browser. */
export async function askStockPagefind(page: Page, siteFolder: string, queries: readonly Query[]): Promise<Answer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stock-pagefind-'));
  const { index } = await createIndex({});
  await index?.addDirectory({ path: siteFolder, glob: '**/*.html' });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="vi"><title>Pagefind</title></html>');
  const server = await serveFolder(folder);
  await page.goto(server.url);
  const answers: Answer[] = [];
  for (const query of queries) answers.push({ query, addresses: await page.evaluate(askOnPage, query.typed) });
  server.close();
  await rm(folder, { recursive: true, force: true });
  return answers;
}

/** Runs on the page. A page that is found counts as found, whichever of its clauses is meant. */
async function askOnPage(typed: string): Promise<string[]> {
  const script = '/pagefind/pagefind.js';
  const pagefind = await import(script);
  const { results } = await pagefind.search(typed);
  const pages = await Promise.all(
    results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
  );
  return pages.map(({ url }) => url);
}

async function serveFolder(folder: string): Promise<{ url: string; close: () => void }> {
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
      /\/$/,
      '/index.html',
    );
    const body = await readFile(join(folder, path)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close(() => undefined).closeAllConnections() };
}
