import { offlineWords } from '../words/offline.ts';

/** What an answer needs of the browser; a test brings its own. */
export interface Means {
  kept: Pick<Cache, 'match' | 'put'>;
  ask: (address: string) => Promise<Response>;
  /** Ends after as many milliseconds as a reader waits for a line. */
  patience: () => Promise<void>;
}

/**
 * A page from the line, as long as it answers soon; else the copy of the device, which says so and of what day it is.
 * Without a copy there is only the line to wait for.
 */
export async function answerKeptPage(address: string, means: Means): Promise<Response> {
  const fresh = askAndKeep(address, means);
  const soon = await Promise.race([fresh.catch(() => undefined), means.patience()]);
  if (soon) return soon;
  const kept = await means.kept.match(address, { ignoreVary: true });
  if (kept === undefined) return fresh;
  // It may still come, and is kept for the next time; that it does not is no fault of this page.
  fresh.catch(() => undefined);
  return sayOld(kept);
}

/** A file whose name changes with its bytes: what is kept is right for good. */
export async function answerNamedByBytes(address: string, means: Means): Promise<Response> {
  return (await means.kept.match(address, { ignoreVary: true })) ?? askAndKeep(address, means);
}

/** A picture, or whatever else changes under its name: from the line, and only without one from the device. */
export async function answerFile(address: string, means: Means): Promise<Response> {
  try {
    return await askAndKeep(address, means);
  } catch (fault) {
    const kept = await means.kept.match(address, { ignoreVary: true });
    if (kept === undefined) throw fault;
    return kept;
  }
}

async function askAndKeep(address: string, { kept, ask }: Means): Promise<Response> {
  const answer = await ask(address);
  // A page that moved is kept under the address where it stands, once somebody goes there.
  if (answer.ok && !answer.redirected) await kept.put(address, answer.clone());
  return answer;
}

async function sayOld(kept: Response): Promise<Response> {
  const day = readDay(kept.headers.get('date'));
  const line = day === undefined ? offlineWords.oldOfUnknownDay : offlineWords.old(day);
  const page = (await kept.text()).replace(
    /<body[^>]*>/,
    (body) => `${body}<p class="frame" role="status">${line}</p>`,
  );
  const headers = new Headers(kept.headers);
  // Of the bytes as they came.
  for (const name of ['content-length', 'content-encoding', 'etag']) headers.delete(name);
  return new Response(page, { status: kept.status, headers });
}

/** "07/02/2028", as it was then in Vietnam. */
function readDay(date: string | null): string | undefined {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) return undefined;
  const [year, month, day] = new Date(time + 7 * 60 * 60 * 1000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}
