import type { Content } from '../../core/programme/content.ts';
import type { ImportLog } from '../../core/schemas/import-log.ts';
import { formatJson } from '../intake/format-json.ts';

type LogLine = ImportLog['lines'][number];
type Logs = Content['imports'];

/** Who confirms what is written, and on which day. */
export type Confirmed = Pick<LogLine, 'on' | 'by'>;

/** What is written into the log of a report: paths inside the content folder, and texts. */
export function writeLogs(logs: Logs, added: readonly { report: string; line: LogLine }[]): Map<string, string> {
  const changed = new Map<string, LogLine[]>();
  for (const { report, line } of added) {
    changed.set(report, [...(changed.get(report) ?? logs.get(report)?.lines ?? []), line]);
  }
  return new Map([...changed].map(([report, lines]) => [`imports/${report}.json`, formatJson({ lines })]));
}
