import path from 'node:path';
import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import { listKeptGenerated } from '../../core/machine/git.ts';

/** Files that a machine makes and somebody put into git, one problem for each folder of them beside the content. */
export async function checkGenerated(contentFolder: string): Promise<Issue[]> {
  const files = await listKeptGenerated(path.dirname(path.resolve(contentFolder)));
  const places = Map.groupBy(files, (file) => file.replace(/\/.*/, '/'));
  return [...places].map(([file, [first = '', ...others]]) => {
    return newIssue('generated-file', { file }, { first, count: others.length + 1 });
  });
}
