import type { Engine } from './find.ts';
import { startWorker } from './start-worker.ts';

/** What Pagefind's worker answers to a message. */
interface WorkerAnswer {
  id: number;
  result?: { results: { id: string }[] };
  error?: string;
}

/**
 * Pagefind in its own worker, which we ask directly. `pagefind.js` would be 13 KB more to load, and would fall back to
 * the page, where our content policy forbids WebAssembly: so only the worker may run it, and no page.
 */
export function startPagefind(folder: string): Engine {
  const worker = startWorker(`${folder}pagefind-worker.js`);
  const waiting = new Map<number, { resolve: (pages: string[]) => void; reject: (error: Error) => void }>();
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener('error', () => failAll(new Error('The search worker failed')));
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve((data.result?.results ?? []).map(({ id }) => id.replace(/^vi_/, '')));
    else asked?.reject(new Error(data.error));
  });
  worker.postMessage({ id: 0, method: 'init', args: [{ basePath: folder, language: 'vi', primary: true }] });
  const known = new Map<string, Promise<string[]>>();
  let last = 0;
  const ask = (words: string) =>
    new Promise<string[]>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, method: 'search', args: [words, {}] });
    });
  return {
    find: (words) => {
      const answer = known.get(words) ?? ask(words);
      known.set(words, answer);
      return answer;
    },
  };
}
