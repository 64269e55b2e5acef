// `npm run bench:pages`: how soon a reader with an old phone on a slow line sees our pages, beside Starlight with the
// same words: one server and one line for both, in turns, in fresh windows, as ratios of medians.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { precompress } from '../../src/publish/build/precompress.ts';
import { narrow, openBrowser, withPage } from '../built-site/browser.ts';
import { listPages } from '../built-site/built-pages.ts';
import { serveSlowly, slow4g } from './slow-line.ts';
import { buildStarlight, starlightVersions } from './starlight.ts';

const [folder = 'dist', runs = '7'] = process.argv.slice(2);
if (!existsSync(folder)) throw new Error(`${folder} is not there: run npm run build`);

const measuredPages = ['/', '/chuong-trinh/chi-tieu-kinh-te-xa-hoi/', '/chuong-trinh/toan-van/'];
const texts = ['/', ...listPages(folder).filter((path) => /^\/chuong-trinh\/[^/]+\/$/.test(path))];
const [home, section, whole] = measuredPages;

interface Opened {
  firstPaint: number;
  largestPaint: number;
  kilobytes: number;
  requests: number;
}

const ours = await serve(folder);
const starlight = buildStarlight(folder, texts);
await precompress(starlight);
const theirs = await serve(starlight);
const browser = await openBrowser();
const table: Record<string, unknown>[] = [];
for (const [name, path] of [
  ['home', home],
  ['a section', section],
  ['the whole text', whole],
] as const) {
  const found: Record<'ours' | 'theirs', Opened[]> = { ours: [], theirs: [] };
  for (let run = 0; run < Number(runs); run += 1) {
    found.ours.push(await open(ours, path ?? '/'));
    found.theirs.push(await open(theirs, path ?? '/'));
  }
  table.push(summarize(name, found));
}
await browser.close();
ours.close();
theirs.close();
console.log(
  `Medians of ${runs} runs, ${narrow.width} px, 1.6 Mbit/s, round trip ${slow4g.roundTrip} ms, CPU slowed 4 times, Chromium ${browser.version()};`,
  `Starlight ${starlightVersions['@astrojs/starlight']} on Astro ${starlightVersions.astro}. In brackets: the smallest and the largest.`,
);
console.table(table);

/** Both sites in the same way: packed beforehand, as our build leaves them. */
async function serve(folder: string) {
  const server = createServer(sirv(folder, { brotli: true, etag: true }));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const line = await serveSlowly((server.address() as AddressInfo).port, slow4g);
  return { ...line, close: () => [line.close(), server.close(), server.closeAllConnections()] };
}

async function open({ port, takeBytes }: Awaited<ReturnType<typeof serve>>, path: string): Promise<Opened> {
  return withPage(browser, { viewport: narrow, deviceScaleFactor: 2, isMobile: true }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let requests = 0;
    page.on('request', () => (requests += 1));
    takeBytes();
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
    const paints = await page.evaluate(
      () =>
        new Promise<[number, number]>((found) => {
          let largest = 0;
          new PerformanceObserver((list) => {
            for (const { startTime } of list.getEntries()) largest = Math.max(largest, startTime);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
          setTimeout(() => {
            const [first] = performance.getEntriesByName('first-contentful-paint');
            found([first?.startTime ?? Number.NaN, largest]);
          }, 1500);
        }),
    );
    return { firstPaint: paints[0], largestPaint: paints[1], kilobytes: takeBytes() / 1024, requests };
  });
}

function summarize(page: string, { ours, theirs }: Record<'ours' | 'theirs', Opened[]>) {
  const of = (list: Opened[], key: keyof Opened) => list.map((one) => one[key]).sort((a, b) => a - b);
  const median = (list: Opened[], key: keyof Opened) => of(list, key)[Math.floor(list.length / 2)] ?? Number.NaN;
  const spread = (list: Opened[], key: keyof Opened) =>
    `${median(list, key).toFixed(0)} (${of(list, key)[0]?.toFixed(0)}–${of(list, key).at(-1)?.toFixed(0)})`;
  const ratio = (key: keyof Opened) => (median(ours, key) / median(theirs, key)).toFixed(2);
  return {
    page,
    'first paint, ms': spread(ours, 'firstPaint'),
    Starlight: spread(theirs, 'firstPaint'),
    ratio: ratio('firstPaint'),
    'largest paint': ratio('largestPaint'),
    'KB in all': `${median(ours, 'kilobytes').toFixed(0)} : ${median(theirs, 'kilobytes').toFixed(0)}`,
    bytes: ratio('kilobytes'),
    requests: `${median(ours, 'requests')} : ${median(theirs, 'requests')}`,
  };
}
