import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git knows of a folder, or that it knows nothing of it: a copy without history, or a machine without git. */
export type GitState = { commit: string; changedFiles: string } | 'no-git';

/** The commit of a folder's repository, and the files that differ from it, one a line as `git status --short` names them. */
export async function readGitState(folder: string): Promise<GitState> {
  try {
    const [head, status] = await Promise.all([
      run('git', ['rev-parse', 'HEAD'], { cwd: folder }),
      run('git', ['-c', 'core.quotepath=off', 'status', '--porcelain'], { cwd: folder }),
    ]);
    return { commit: head.stdout.trim(), changedFiles: status.stdout.trimEnd() };
  } catch {
    return 'no-git';
  }
}
