// Like the comparison of ledgers, it runs in the command and in the one file that a citizen keeps.
import type { LedgerCopy, Rewritten } from './compare-ledgers.ts';

/**
 * Records that judge and bind without being in the chain: they may change for good reasons, and only an older copy tells
 * that they did.
 */
const recordFile =
  /^(?:targets\/[\w-]+|plans|works|tasks|agencies|assignments|citations|errata|replies|amendments|questions|moved)\.json$/;

/** What follows from reports and releases, or from where a record stands. */
const computed = new Set(
  'asOfRelease progress timeliness state status statusName done donePeriod expected pace yearsKept yearsDue due dueDocument doneOn page citation order places section clause open demonstration'.split(
    ' ',
  ),
);

/** What names the row of a table without ids. */
const naming = ['assignment', 'agency', 'about', 'task', 'target', 'work'];

type Row = Record<string, unknown>;

/** Whether a file, by its path under the open data, holds such records. */
export function isOfRecords(path: string): boolean {
  return recordFile.test(path);
}

/** Every field that an older copy has and the newer one has otherwise, or not at all; what is added is no change. */
export function compareRecords(older: LedgerCopy, newer: LedgerCopy): Rewritten[] {
  return [...older].flatMap(([path, before]): Rewritten[] => {
    if (!isOfRecords(path)) return [];
    const now = newer.get(path);
    if (now === undefined) return [{ path }];
    if (now === before) return [];
    const rows = readRecords(now);
    return [...readRecords(before)].flatMap(([name, row]) => compareFields(path, name, row, rows.get(name)));
  });
}

function compareFields(path: string, name: string, before: Row, now: Row | undefined): Rewritten[] {
  if (now === undefined) return [{ path, field: name, before: Object.values(before).map(say).join('; ') }];
  return Object.entries(before)
    .filter(([field, value]) => !computed.has(field) && say(value) !== say(now[field]))
    .map(([field, value]) => ({
      path,
      field: `${name}.${field}`,
      before: say(value),
      ...(now[field] !== undefined && { now: say(now[field]) }),
    }));
}

/** The target of a document, with each part by itself; the rows of a table. */
function readRecords(text: string): Map<string, Row> {
  const { target, rows = [] }: { target?: Row & { parts?: Row[] }; rows?: Row[] } = parse(text);
  const { parts = [], ...head } = target ?? {};
  return new Map([
    ...(target === undefined ? [] : [['target', head] as const]),
    ...[...parts, ...rows].map((row) => [nameOf(row), row] as const),
  ]);
}

function nameOf(row: Row): string {
  const named = row['id'] ?? row['from'];
  return typeof named === 'string' ? named : naming.map((column) => row[column] ?? '').join('/');
}

function say(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parse(text: string): Record<string, never> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
