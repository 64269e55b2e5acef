import { type FurtherEntry, writeTokens } from './further.ts';
import { startWorker } from './start-worker.ts';

/** What Pagefind's worker answers to a message. */
interface WorkerAnswer {
  id: number;
  result?: { results: { data: string }[] } | { raw_url: string; meta: { title: string; label: string; text: string } };
  error?: string;
}

/** Reports, publications and what we say about the programme, ready to be asked. */
export interface FurtherSearch {
  /** The first that hold all of these words, and how many there are. */
  ask(words: string): Promise<{ entries: FurtherEntry[]; count: number }>;
}

const entriesAtOnce = 10;

/**
 * Pagefind in its own worker, which we ask directly: only the worker may run WebAssembly, and no page. The index may be
 * that of another site; the worker that reads it is always ours, so no policy of a page has to name that site.
 */
export function openFurther(folder: string, index = folder): FurtherSearch {
  const worker = startWorker(`${folder}pagefind-worker.js`);
  const waiting = new Map<number, (answer: WorkerAnswer) => void>();
  let last = 0;
  const send = (method: string, ...args: unknown[]) =>
    new Promise<WorkerAnswer['result']>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) => (error === undefined ? resolve(result) : reject(new Error(error))));
      worker.postMessage({ id: last, method, args });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer({ id: 0, error: 'The search worker failed' });
    waiting.clear();
  });
  const ready = send('init', { basePath: index, language: 'vi', primary: true });
  return {
    async ask(words) {
      await ready;
      const found = await send('search', writeTokens(words), {});
      const results = found !== undefined && 'results' in found ? found.results : [];
      const pages = await Promise.all(results.slice(0, entriesAtOnce).map(({ data }) => send('getData', data)));
      const entries = pages.flatMap((page) => (page && 'meta' in page ? [{ href: page.raw_url, ...page.meta }] : []));
      return { entries, count: results.length };
    },
  };
}
