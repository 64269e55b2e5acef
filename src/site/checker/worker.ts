import type { KnownProgramme } from '../../office/intake/known.ts';
import { checkFile } from './check-file.ts';

/** What the page asks for. */
export interface Question {
  bytes: Uint8Array;
  file: string;
  known: KnownProgramme;
  today: string;
}

// In a worker, so that a file built to exhaust the reader can be stopped without the page.
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await checkFile(data.bytes, data.file, data.known, data.today));
});
