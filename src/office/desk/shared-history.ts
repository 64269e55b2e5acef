import { realpathSync } from 'node:fs';
import { Agent } from 'node:http';
import { Agent as ClosedAgent } from 'node:https';
import git from 'isomorphic-git';
import nodeHttp from 'isomorphic-git/http/node';
import { wholeFiles as fs } from './history.ts';

/** The repository on another machine that a clone was made from: a host that builds the site, or a second office. */
export interface SharedHistory {
  url: string;
  /** A token is sent over a closed line only: over HTTPS, or to this machine itself. */
  isClosed: boolean;
  dir: string;
  remote: string;
  branch: string;
}

/** What came of asking the other machine. */
export type SharedAnswer = 'done' | 'newer-there' | 'both-changed' | 'not-allowed' | 'not-reached';

/** Where a folder's history is shared; nothing of one that is kept on this machine alone. */
export async function findShared(folder: string): Promise<SharedHistory | undefined> {
  const dir = await git.findRoot({ fs, filepath: realpathSync(folder) }).catch(() => undefined);
  if (dir === undefined) return undefined;
  const [first] = await git.listRemotes({ fs, dir }).catch(() => []);
  const branch = await git.currentBranch({ fs, dir }).catch(() => undefined);
  if (first === undefined || typeof branch !== 'string') return undefined;
  const { remote, url } = first;
  const isClosed = /^(?:https:|http:\/\/(?:127\.0\.0\.1|localhost)[:/])/.test(url);
  return { url, isClosed, dir, remote, branch };
}

/** Whether the other machine holds something that this one does not. */
export async function compareShared(shared: SharedHistory, token: string): Promise<SharedAnswer> {
  return answer(async () => {
    const { dir, remote, branch } = shared;
    const { fetchHead } = await git.fetch({ ...ask(shared, token), ref: branch, singleBranch: true, tags: false });
    const here = await git.resolveRef({ fs, dir, ref: branch });
    const there = fetchHead ?? (await git.resolveRef({ fs, dir, ref: `refs/remotes/${remote}/${branch}` }));
    if (here === there || (await isBefore(dir, there, here))) return 'done';
    return (await isBefore(dir, here, there)) ? 'newer-there' : 'both-changed';
  });
}

/** Brings what is newer there into this folder; only where nothing here would be lost. */
export async function takeShared(shared: SharedHistory, token: string): Promise<SharedAnswer> {
  return answer(async () => {
    await git.fastForward({ ...ask(shared, token), ref: shared.branch, singleBranch: true });
    return 'done';
  });
}

/** Sends the newest state, and its name where it has one. Sent twice, it is there once. */
export async function sendShared(
  shared: SharedHistory,
  token: string,
  name: string | undefined,
): Promise<SharedAnswer> {
  return answer(async () => {
    for (const ref of [shared.branch, ...(name === undefined ? [] : [name])])
      await git.push({ ...ask(shared, token), ref });
    // It is done when the other machine says that it has it.
    const { dir, url, branch } = shared;
    const [there] = await git.listServerRefs({ ...ask(shared, token), url, prefix: `refs/heads/${branch}` });
    return there?.oid === (await git.resolveRef({ fs, dir, ref: branch })) ? 'done' : 'not-reached';
  });
}

/** Node gives up on a host that is silent for 5 s; a slow line, or a host with much to look through, needs longer. */
const patience = { timeout: 120_000 };

const http: typeof nodeHttp = {
  request: (order) => {
    const agent = order.url.startsWith('https:') ? new ClosedAgent(patience) : new Agent(patience);
    return nodeHttp.request({ ...order, agent });
  },
};

function ask({ dir, remote }: SharedHistory, token: string) {
  // GitHub, GitLab and Gitea take a token as the password, whatever the name.
  const onAuth = () => ({ username: 'oauth2', password: token });
  return { fs, http, dir, remote, onAuth, onAuthFailure: () => ({ cancel: true }) };
}

async function isBefore(dir: string, ancestor: string, oid: string): Promise<boolean> {
  return git.isDescendent({ fs, dir, oid, ancestor, depth: -1 });
}

async function answer(work: () => Promise<SharedAnswer>): Promise<SharedAnswer> {
  try {
    return await work();
  } catch (error) {
    const { code = '', data } = error as { code?: string; data?: { statusCode?: number } };
    if (code === 'PushRejectedError' || code === 'FastForwardError' || code === 'MergeNotSupportedError')
      return 'both-changed';
    if (code === 'UserCanceledError' || data?.statusCode === 401 || data?.statusCode === 403) return 'not-allowed';
    const isOurs =
      code.endsWith('Error') && code !== 'HttpError' && code !== 'SmartHttpError' && code !== 'NotFoundError';
    const isSilent = error instanceof Error && error.message === 'Request timed out';
    if (isOurs || (code === '' && !isSilent)) throw error;
    return 'not-reached';
  }
}
