import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git knows of a folder, or that it knows nothing of it: a copy without history, or a machine without git. */
export type GitState = { commit: string; changedFiles: string } | 'no-git';

export interface LastCommit {
  /** Short, as git prints it. */
  commit: string;
  author: string;
  date: string;
}

/**
 * The commit of a folder's repository, and the files that differ from it, one a line as `git status --short` names them:
 * those of the whole repository, or of the folder alone.
 */
export async function readGitState(folder: string, of: 'repository' | 'folder' = 'repository'): Promise<GitState> {
  try {
    const [head, status] = await Promise.all([
      run('git', ['rev-parse', 'HEAD'], { cwd: folder }),
      run('git', ['-c', 'core.quotepath=off', 'status', '--porcelain', ...(of === 'folder' ? ['--', '.'] : [])], {
        cwd: folder,
      }),
    ]);
    return { commit: head.stdout.trim(), changedFiles: status.stdout.trimEnd() };
  } catch {
    return 'no-git';
  }
}

/** Every file of a repository that git keeps, by its path. */
export async function listCommitted(folder: string): Promise<string[]> {
  const { stdout } = await run('git', ['ls-files', '-z'], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\0').filter((file) => file !== '');
}

/** Files of a folder that git keeps, staged or committed, although `.gitignore` says that a machine makes them. */
export async function listKeptGenerated(folder: string): Promise<string[]> {
  try {
    const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.split('\0').filter((file) => file !== '');
  } catch {
    return [];
  }
}

/** Files of a folder that were changed by commits after the last one of a file; none where git knows nothing of it. */
export async function listChangedSince(file: string, folder: string): Promise<string[]> {
  try {
    const { stdout: commit } = await run('git', ['log', '-1', '--format=%H', '--', file], { cwd: folder });
    if (commit === '') return [];
    const range = ['--name-only', '--relative', '-z', commit.trim(), 'HEAD', '--', '.'];
    const { stdout } = await run('git', ['diff', ...range], { cwd: folder });
    return stdout.split('\0').filter((name) => name !== '');
  } catch {
    return [];
  }
}

/** Where `git push` sends commits from here; nothing where the repository knows no other. */
export async function readRemote(folder: string): Promise<{ remote: string; branch: string } | undefined> {
  try {
    const [remotes, branch] = await Promise.all([
      run('git', ['remote'], { cwd: folder }),
      run('git', ['branch', '--show-current'], { cwd: folder }),
    ]);
    const remote = remotes.stdout.split('\n')[0]?.trim();
    return remote ? { remote, branch: branch.stdout.trim() } : undefined;
  } catch {
    return undefined;
  }
}

/** The name under which commits are made here; nothing where git knows none. */
export async function readUserName(folder: string): Promise<string | undefined> {
  return run('git', ['config', 'user.name'], { cwd: folder }).then(
    ({ stdout }) => stdout.trim() || undefined,
    () => undefined,
  );
}

/** The newest commit that changed a file, by whom and on which day; nothing where git knows of none. */
export async function readLastCommit(file: string): Promise<LastCommit | undefined> {
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%h%x00%an%x00%as', '--', path.basename(file)], {
      cwd: path.dirname(file),
    });
    const [commit, author, date] = stdout.trim().split('\0');
    return commit && author && date ? { commit, author, date } : undefined;
  } catch {
    return undefined;
  }
}
