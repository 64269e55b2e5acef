// Runs in the command and, with its types taken away, in the one file that a citizen keeps.
import { isOfRecords } from './compare-records.ts';

/**
 * What one copy of a site holds of the ledger, as text by its path under `du-lieu/v1/`: `reports/…` and `ledger/…` byte for
 * byte; `releases/…` what a site of a version before the ledger says of a release; `nguon/…` the official text. Beside it the
 * records that no release seals: see `compare-records.ts`.
 */
export type LedgerCopy = ReadonlyMap<string, string>;

/** One thing that the older copy says and the newer one does not. */
export interface Rewritten {
  path: string;
  /** The field, where the file is there and says something else: `observations.so-dau.value.value`. */
  field?: string;
  before?: string;
  now?: string;
}

/** The files of a site that its ledger consists of, and those of the records beside it. */
export function isCompared(path: string): boolean {
  return isOfLedger(path) || isOfRecords(path.replace(/^du-lieu\/v1\//, ''));
}

function isOfLedger(path: string): boolean {
  return /^(?:du-lieu\/v1\/(?:reports|releases|ledger\/\w+)\/(?!latest)[\w-]+\.json|nguon\/[\w-]+\.txt|kiem-chung\/(?:khoa|chu-ky\/[\w-]+)\.json)$/.test(
    path,
  );
}

/** Everything of the older copy that is gone or otherwise in the newer one: a ledger only grows. */
export function compareLedgers(older: LedgerCopy, newer: LedgerCopy): Rewritten[] {
  return [...older].flatMap(([path, before]): Rewritten[] => {
    if (isOfRecords(path)) return [];
    const now = newer.get(path);
    if (now === undefined) return [{ path }];
    if (now === before) return [];
    if (path.startsWith('kiem-chung/')) return compareSigned(path, before, now);
    // What is said of a release may be said in more fields by a newer version; its own file may not change by a byte.
    const isSaid = path.startsWith('releases/');
    const changed = compareValues(read(before, isSaid), read(now, isSaid), isSaid).map((one) => ({ path, ...one }));
    return changed.length === 0 && !isSaid ? [{ path, field: '' }] : changed;
  });
}

/** Keys and signatures are only ever added; how many must sign is not lowered; what was signed stays. */
function compareSigned(path: string, before: string, now: string): Rewritten[] {
  const [older, newer]: [SignedFile, SignedFile] = [parseJson(before), parseJson(now)];
  const lists = [
    ['keys', older.keys, newer.keys?.slice(0, older.keys?.length)],
    [
      'signatures',
      older.signatures,
      newer.signatures?.filter(({ keyid }) => older.signatures?.some((one) => one.keyid === keyid)),
    ],
  ] as const;
  const isLowered = (newer.threshold ?? 0) < (older.threshold ?? 0);
  return [
    ...lists.flatMap(([field, was, is]) => compareField(path, field, sorted(was), sorted(is))),
    ...compareField(path, 'payload', older.payload, newer.payload),
    ...(isLowered ? compareField(path, 'threshold', String(older.threshold), String(newer.threshold ?? 0)) : []),
  ];
}

interface SignedFile {
  keys?: object[];
  threshold?: number;
  payload?: string;
  signatures?: { keyid: string }[];
}

/** Signatures may be put in another order, and keys stand in theirs. */
function sorted(list: readonly object[] | undefined): string | undefined {
  return list && JSON.stringify(list.map((one) => JSON.stringify(one)).sort());
}

function compareField(path: string, field: string, before: string | undefined, now: string | undefined): Rewritten[] {
  if (before === now) return [];
  return [{ path, field, ...(before !== undefined && { before }), ...(now !== undefined && { now }) }];
}

/** What does not hold inside one copy: a release names the one before it and its reports by their digests. */
export async function checkChain(ledger: LedgerCopy): Promise<Rewritten[]> {
  const found: Rewritten[] = [];
  // Every release names all reports before it again.
  const digests = new Map<string, string>();
  for (const [path, text] of releasesOf(ledger)) {
    for (const { file, sha256 } of namedBy(text)) {
      const named = ledger.get(file);
      const now = digests.get(file) ?? (named === undefined ? undefined : await digestOf(named));
      if (now !== undefined) digests.set(file, now);
      if (now !== sha256) found.push({ path: file, field: path, before: sha256, ...(now !== undefined && { now }) });
    }
  }
  return found;
}

/** The digest of the newest release file, on which all others hang; nothing where there is none. */
export async function headOf(ledger: LedgerCopy): Promise<string | undefined> {
  const newest = releasesOf(ledger).sort(([, a], [, b]) => (cutOffOf(a) < cutOffOf(b) ? 1 : -1))[0];
  return newest === undefined ? undefined : digestOf(newest[1]);
}

function releasesOf(ledger: LedgerCopy): [path: string, text: string][] {
  return [...ledger].filter(([path]) => path.startsWith('ledger/releases/'));
}

function namedBy(text: string): { file: string; sha256: string }[] {
  const { previous, reports = [], replies = [] } = parse(text);
  const in_ = (folder: string) => (one: { id: string; sha256: string }) => ({
    file: `${folder}/${one.id}.json`,
    sha256: one.sha256,
  });
  return [
    ...(previous ? [previous].map(in_('ledger/releases')) : []),
    ...reports.map(in_('reports')),
    ...replies.map(in_('ledger/replies')),
  ];
}

function cutOffOf(text: string): string {
  return parse(text).cutOff ?? '';
}

interface NamedFiles {
  cutOff?: string;
  previous?: { id: string; sha256: string };
  reports?: { id: string; sha256: string }[];
  replies?: { id: string; sha256: string }[];
}

function parse(text: string): NamedFiles {
  return parseJson(text);
}

function parseJson<T extends object>(text: string): Partial<T> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** SHA-256, with `\n` line ends as the releases take it. */
async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/\r\n?/g, '\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The values of a file, by their fields; of what is said of a release only what the release stored. */
function read(text: string, isSaid: boolean): Map<string, string> {
  try {
    const { release, assessments, commitments } = JSON.parse(text);
    return flatten(isSaid ? { release, assessments, commitments } : JSON.parse(text), '');
  } catch {
    return new Map(text.split('\n').map((line, index) => [String(index + 1), line]));
  }
}

function compareValues(
  older: Map<string, string>,
  newer: Map<string, string>,
  mayGrow: boolean,
): Omit<Rewritten, 'path'>[] {
  const fields = new Set([...older.keys(), ...(mayGrow ? [] : newer.keys())]);
  return [...fields]
    .filter((field) => older.get(field) !== newer.get(field))
    .map((field) => {
      const [before, now] = [older.get(field), newer.get(field)];
      return { field, ...(before !== undefined && { before }), ...(now !== undefined && { now }) };
    });
}

/** Items of a list are named by what they are about, so that one more does not move all others. */
function flatten(value: unknown, field: string): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map(value === undefined ? [] : [[field, String(value)]]);
  const below = (name: string) => (field === '' ? name : `${field}.${name}`);
  const named = Object.entries(value).map(
    ([key, one]) => [Array.isArray(value) ? nameItem(one, key) : key, one] as const,
  );
  return new Map(named.flatMap(([name, one]) => [...flatten(one, below(name))]));
}

function nameItem(item: unknown, index: string): string {
  const { id, target, part } = Object(item);
  const name = id ?? target ?? part;
  return typeof name === 'string' ? name : index;
}
