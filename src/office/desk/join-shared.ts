import git, { type MergeDriverCallback } from 'isomorphic-git';
import { formatIssue } from '../../core/issues/format-issue.ts';
import type { ContentFiles } from '../../core/load/content-files.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import { deskTakeWords as words } from '../words/desk-take.ts';
import { authorOf, wholeFiles as fs } from './history.ts';
import type { SharedHistory } from './shared-history.ts';

/** A file that two offices changed, each in its own way. */
export interface Conflict {
  /** Inside the content folder. */
  file: string;
  here: string;
  there: string;
}

/** Which of the two stands where both changed a file; without a choice such files are only named. */
export type Choice = 'here' | 'there' | undefined;

/** What came of joining: nothing of it is in the history unless it is done. */
export type Joined = 'done' | { conflicts: Conflict[] } | { issues: string[] };

/**
 * Brings together what two offices did since they parted. A file is taken whole from one of them, never line by line: half a
 * report of each would be a report of nobody. What comes of it is checked as a build checks it before it counts.
 */
export async function joinShared(
  { dir, remote, branch }: SharedHistory,
  content: string,
  by: string,
  choice: Choice,
): Promise<Joined> {
  const theirs = `refs/remotes/${remote}/${branch}`;
  const conflicts = await listConflicts(dir, branch, theirs);
  if (conflicts.length > 0 && choice === undefined) return { conflicts };
  const mergeDriver: MergeDriverCallback = ({ contents: [, here = '', there = ''] }) => ({
    cleanMerge: true,
    mergedText: choice === 'here' ? here : there,
  });
  const author = await authorOf(dir, by);
  const order = { fs, dir, ours: branch, theirs, author, message: words.message, noUpdateBranch: true, mergeDriver };
  const { oid } = await git.merge(order);
  if (oid === undefined) throw new Error('Nothing came of joining two histories');
  const checked = checkFiles(await readTree(dir, oid), content);
  if ('issues' in checked) return { issues: checked.issues.filter(isError).map(formatIssue) };
  // First the files, then the name: cut off between the two, the same is done again and nothing is taken back.
  await git.checkout({ fs, dir, ref: oid, noUpdateHead: true });
  await git.writeRef({ fs, dir, ref: `refs/heads/${branch}`, value: oid, force: true });
  return 'done';
}

function isError({ severity }: { severity: string }): boolean {
  return severity === 'error';
}

/** The files of the content that both changed since they parted, and not to the same. */
async function listConflicts(dir: string, ours: string, theirs: string): Promise<Conflict[]> {
  const oids = await Promise.all([ours, theirs].map((ref) => git.resolveRef({ fs, dir, ref })));
  const [base = ''] = await git.findMergeBase({ fs, dir, oids });
  const [here, there, before] = await Promise.all([...oids, base].map((oid) => readTree(dir, oid)));
  const textIn = (files: ContentFiles | undefined, file: string) => Buffer.from(files?.get(file) ?? '').toString();
  return [...new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])].flatMap((file) => {
    const conflict = { file, here: textIn(here, file), there: textIn(there, file) };
    const old = textIn(before, file);
    return conflict.here === conflict.there || conflict.here === old || conflict.there === old ? [] : [conflict];
  });
}

const prefix = 'content/';

/** The files of the content as a commit has them, by their path in that folder. */
async function readTree(dir: string, ref: string): Promise<ContentFiles> {
  const files: ContentFiles = new Map();
  await git.walk({
    fs,
    dir,
    trees: [git.TREE({ ref })],
    map: async (name, [entry]) => {
      if (!`${name}/`.startsWith(prefix) && name !== '.') return null;
      const bytes = (await entry?.type()) === 'blob' ? await entry?.content() : undefined;
      if (bytes) files.set(name.slice(prefix.length), bytes);
      return undefined;
    },
  });
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
