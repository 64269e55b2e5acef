import type { Question } from './answer.ts';
import { checkFile } from './check-file.ts';

// In a worker, so that a file built to exhaust the reader can be stopped without the page.
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await checkFile(data.bytes, data.file, data.known, data.today));
});
