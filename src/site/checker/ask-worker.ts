import type { KnownProgramme } from '../../office/intake/known.ts';
import { startWorker } from '../search/start-worker.ts';
import type { Answer, Question } from './answer.ts';
import reportWorker from './report-worker.ts?worker&url';
import worksheetWorker from './worker.ts?worker&url';

const patience = 10_000;
/** Vite serves modules; built, each worker is one file. */
const kind = import.meta.env.DEV ? 'module' : 'classic';

/** Checks a filled template, or a report already written as JSON, in a worker that is ended after ten seconds; without an answer, why there is none. */
export async function askWorker(file: File, knownUrl: string): Promise<Answer | 'stopped' | 'failed'> {
  const worker = startWorker(/\.json$/i.test(file.name) ? reportWorker : worksheetWorker, kind);
  try {
    const answer = new Promise<Answer | 'failed'>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = () => resolve('failed');
    });
    const known: KnownProgramme = await (await fetch(knownUrl)).json();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const question: Question = { bytes, file: file.name, known, today: readToday() };
    worker.postMessage(question);
    return await Promise.race([answer, stopAfter(patience)]);
  } catch {
    return 'failed';
  } finally {
    worker.terminate();
  }
}

/** The day by the reader's own clock. */
function readToday(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function stopAfter(milliseconds: number): Promise<'stopped'> {
  return new Promise((resolve) => setTimeout(() => resolve('stopped'), milliseconds));
}
