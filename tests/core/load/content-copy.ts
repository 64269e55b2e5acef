import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readFiles } from '../../../src/core/load/content-files.ts';
import { checkFiles } from '../../../src/core/load/read-content.ts';

/** Bytes or text that a file is to hold; `undefined` takes the file away. */
type Change = (text: string) => string | Uint8Array | undefined;

/** What is said of the real content with one file changed. */
export async function readChanged(file: string, change: Change): Promise<string[]> {
  const files = new Map(await readFiles('content'));
  const after = change(Buffer.from(files.get(file) ?? '').toString());
  if (after === undefined) files.delete(file);
  else files.set(file, Buffer.from(after));
  const result = checkFiles(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), 'content');
  const issues = 'issues' in result ? result.issues : result.warnings;
  const isRefused = issues.some(({ severity }) => severity === 'error');
  if (isRefused !== 'issues' in result) throw new Error(isRefused ? 'Read in spite of errors' : 'Refused for warnings');
  return issues.map(formatIssue);
}

/** Does something with a copy of the real content, then takes the copy away. */
export async function withCopy<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(path.join(tmpdir(), 'content-'));
  try {
    const folder = path.join(parent, 'content');
    // Much less work than the same without `Sync`.
    cpSync('content', folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(parent, { recursive: true });
  }
}

export async function changeFile(file: string, change: Change): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const after = change(before);
  if (after === undefined) await rm(file);
  else await writeFile(file, after);
}
