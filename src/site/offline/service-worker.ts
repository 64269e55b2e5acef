import { answerFile, answerKeptPage, answerNamedByBytes, type Means } from './kept-answers.ts';

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface Asking extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What only a service worker has; the types of pages know nothing of it. */
interface Scope {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', act: (event: Asking) => void): void;
}

declare const self: Scope;
/** Written in by the build: names this release and commit, and the pages to keep before anybody has read them. */
declare const SITE: { key: string; pages: string[] };

const scope = new URL(self.registration.scope);
const ownPrefix = `${scope.pathname} `;
const ownName = ownPrefix + SITE.key;
const patienceMs = 2000;
/** Files whose names change with their bytes, as pages and scripts name them. */
const namedByBytes = /tai-nguyen\/[\w.@~[\]-]+/g;
const scriptsBeside = /[\w@~[\]-][\w.@~[\]-]*\.js\b/g;

self.addEventListener('install', (event) => event.waitUntil(keepFirst().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.pathname.slice(scope.pathname.length);
  const isOurs = url.origin === scope.origin && url.pathname.startsWith(scope.pathname) && !path.startsWith('nhung/');
  if (request.method !== 'GET' || !isOurs) return;
  const answer = chooseAnswer(request, path);
  if (answer === undefined) return;
  const done = openMeans()
    .then((means) => answer(url.origin + url.pathname, means))
    // A browser refuses a page that came from elsewhere than it asked.
    .then((found) => (found.redirected ? Response.redirect(found.url) : found));
  event.respondWith(done);
  event.waitUntil(done.catch(() => undefined));
});

function chooseAnswer({ mode, destination }: Request, path: string) {
  if (path.startsWith('tai-nguyen/')) return answerNamedByBytes;
  if (mode === 'navigate') return path === '' || path.endsWith('/') ? answerKeptPage : undefined;
  return destination === 'image' || destination === 'style' ? answerFile : undefined;
}

async function openMeans(): Promise<Means> {
  return {
    kept: await caches.open(ownName),
    ask: (address) => fetch(address, { credentials: 'same-origin' }),
    patience: () => new Promise((resolve) => setTimeout(resolve, patienceMs)),
  };
}

/** Home, search with its catalogue, the last release: what is wrong with one must not keep the others away. */
async function keepFirst(): Promise<void> {
  const means = await openMeans();
  const waiting = SITE.pages.map((page) => new URL(page, scope).href);
  const asked = new Set(waiting);
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const text = await answerFile(address, means).then(
      (answer) => answer.text(),
      () => '',
    );
    const named = [...(text.match(namedByBytes) ?? [])];
    const beside = address.endsWith('.js') ? (text.match(scriptsBeside) ?? []).map((name) => `tai-nguyen/${name}`) : [];
    for (const file of [...named, ...beside]) {
      const next = new URL(file, scope).href;
      if (asked.has(next) || /worker-|\.wasm$/.test(file)) continue;
      asked.add(next);
      waiting.push(next);
    }
  }
}

async function dropOlder(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ownPrefix) && name !== ownName);
  await Promise.all(names.map((name) => caches.delete(name)));
}
