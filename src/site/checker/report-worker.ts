import type { Question } from './answer.ts';
import { checkReportFile } from './check-report-file.ts';

// A worker of its own: what a report file is checked by weighs half as much again as what a workbook needs.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(checkReportFile(data.bytes, data.file, data.known));
});
