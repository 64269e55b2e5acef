// The process in which `openTokenStore` speaks to the store of passwords of this machine.
import type { StoreAnswer, StoreQuestion } from './token-store.ts';

/** Under which name people see it in the program of their system that shows passwords. */
const service = 'ban-lam-viec';

process.once('message', async (question) => {
  process.send?.(await answer(question as StoreQuestion), () => process.disconnect());
});

async function answer({ ask, url, token }: StoreQuestion): Promise<StoreAnswer> {
  const entry = await openEntry(url);
  if (entry === undefined) return { state: 'none' };
  try {
    if (ask === 'keep') await entry.setPassword(token);
    if (ask === 'forget') await entry.deleteCredential();
    return { state: 'open', token: (await entry.getPassword()) ?? undefined };
  } catch {
    return { state: 'refused' };
  }
}

/** Nothing where the machine has no such store, or the package no program for this kind of machine. */
async function openEntry(url: string) {
  try {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    // Without the Secret Service it would take the keys of the kernel, which forget at the next start.
    return new AsyncEntry(service, url, { linux: { store: 'secret-service' } });
  } catch {
    return undefined;
  }
}
