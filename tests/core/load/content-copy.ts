import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readContent } from '../../../src/core/load/read-content.ts';

/** Bytes or text that a file is to hold; `undefined` takes the file away. */
type Change = (text: string) => string | Uint8Array | undefined;

/** What is said of a copy of the real content with one file changed. The copy is called `content` in the messages. */
export async function readChanged(file: string, change: Change): Promise<string[]> {
  return withCopy(async (folder) => {
    await changeFile(path.join(folder, file), change);
    const result = await readContent(folder);
    const issues = 'issues' in result ? result.issues : result.warnings;
    return issues.map((issue) => formatIssue(issue).replaceAll(`${folder}/`, 'content/'));
  });
}

/** Does something with a copy of the real content, then takes the copy away. */
export async function withCopy<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(path.join(tmpdir(), 'content-'));
  try {
    const folder = path.join(parent, 'content');
    await cp('content', folder, { recursive: true });
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
