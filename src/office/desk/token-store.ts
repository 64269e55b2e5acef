import { fork } from 'node:child_process';
import path from 'node:path';

/**
 * What the store of passwords of a machine answers: what it holds, that there is no store, or that it lets nobody in
 * (it is locked, somebody refused to open it, or it does not answer).
 */
export type StoreAnswer = { state: 'open'; token: string | undefined } | { state: 'none' } | { state: 'refused' };

/** Keeps what lets the desk into shared repositories, each token under the address that it is for. */
export interface TokenStore {
  readToken: (url: string) => Promise<StoreAnswer>;
  keepToken: (url: string, token: string) => Promise<StoreAnswer>;
  forgetToken: (url: string) => Promise<StoreAnswer>;
}

/** What the child is asked. */
export interface StoreQuestion {
  ask: 'read' | 'keep' | 'forget';
  url: string;
  token: string;
}

const ours = {
  program: path.join(import.meta.dirname, 'ask-token-store.ts'),
  /** A machine may ask its owner for a password before it opens its store; a page cannot wait for that for ever. */
  milliseconds: 20_000,
};

/** The store of this machine: the keychain of macOS, the credentials of Windows, the Secret Service of Linux. */
export function openTokenStore(by = ours): TokenStore {
  // Asked again at every page, a store that does not answer would hold up every page.
  let shut: StoreAnswer | undefined;
  const ask = async (question: StoreQuestion) => {
    const answer = await askChild(question, by);
    shut = answer.state === 'open' ? undefined : answer;
    return answer;
  };
  return {
    readToken: async (url) => shut ?? ask({ ask: 'read', url, token: '' }),
    keepToken: (url, token) => ask({ ask: 'keep', url, token }),
    forgetToken: (url) => ask({ ask: 'forget', url, token: '' }),
  };
}

/** In a process of its own: what hangs or breaks in the native part does not take the desk along. */
function askChild(question: StoreQuestion, { program, milliseconds }: typeof ours): Promise<StoreAnswer> {
  // Through a channel of the two alone: arguments and variables of a process can be read by others.
  const child = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return new Promise((resolve) => {
    const end = (answer: StoreAnswer) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(end, milliseconds, { state: 'refused' });
    child.on('message', (answer) => end(answer as StoreAnswer));
    child.on('error', () => end({ state: 'none' }));
    child.on('exit', () => end({ state: 'none' }));
    child.send(question, () => {});
  });
}
