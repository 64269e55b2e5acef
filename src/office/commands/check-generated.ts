import path from 'node:path';
import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import { isLitter, isReceivedTable } from '../../core/load/litter.ts';
import { listKeptGenerated } from '../../core/machine/git.ts';

/** Files that a machine makes and somebody put into git, one problem for each folder of them beside the content. */
export async function checkGenerated(contentFolder: string): Promise<Issue[]> {
  const files = await listKeptGenerated(path.dirname(path.resolve(contentFolder)));
  const received = files.filter((file) => isReceivedTable(file) && !isLitter(file) && !isTemplate(file));
  const generated = files.filter((file) => !isLitter(file) && !received.includes(file));
  const places = Map.groupBy(generated, (file) => file.replace(/\/.*/, '/'));
  const issues = [...places].map(([file, [first = '', ...others]]) => {
    return newIssue('generated-file', { file }, { first, count: others.length + 1 });
  });
  const [first, ...others] = received;
  if (first === undefined) return issues;
  return [...issues, newIssue('received-file', { file: first }, { count: others.length + 1, isKept: true })];
}

function isTemplate(file: string): boolean {
  return path.basename(file).startsWith('bieu-mau-');
}
