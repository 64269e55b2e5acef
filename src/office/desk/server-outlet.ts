import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { deskServerWords as words } from '../words/desk-server.ts';
import type { Desk } from './context.ts';
import type { Draft } from './draft.ts';
import type { ScriptAnswer } from './outside.ts';

type Server = NonNullable<Draft['server']>;

/** Which key a server shows: `said` is its fingerprint, or why there is none. */
export async function askServerKey(desk: Desk, server: Omit<Server, 'hostKey'>): Promise<ScriptAnswer> {
  const { keyFile: _, ...place } = server;
  return desk.outside.takeToServer(undefined, place);
}

/** Takes the built site to the server of the draft; with a key file where one is named, and else with the password. */
export async function takeToServer(desk: Desk): Promise<ScriptAnswer> {
  const { server } = desk.store.get();
  if (server === undefined) return { isDone: false, said: words.noServer };
  const { keyFile, ...place } = server;
  const privateKey =
    keyFile === undefined ? undefined : await readFile(path.resolve(homedir(), keyFile), 'utf8').catch(() => null);
  if (privateKey === null) return { isDone: false, said: words.noKeyFile(keyFile ?? '') };
  const secrets = { ...(desk.password !== '' && { password: desk.password }), ...(privateKey && { privateKey }) };
  return desk.outside.takeToServer(desk.liveName, { ...place, ...secrets });
}
