import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { publicPartOf } from '../../core/signing/envelope.ts';

/** A new Ed25519 key: its private part locked by the words of its holder. */
export function makeSigningKey(passphrase: string): { locked: string; publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  return { locked: locked.toString(), publicKey: publicPartOf(privateKey) };
}

/** The private part of a key; nothing where the words are not its holder's, or where it is no such key. */
export function unlockSigningKey(locked: string, passphrase: string): KeyObject | undefined {
  // A key without words would open for anybody who finds the file.
  if (!locked.includes('ENCRYPTED PRIVATE KEY')) return undefined;
  try {
    const key = createPrivateKey({ key: locked, format: 'pem', passphrase });
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file would lie where a history is kept, and so be sent to others one day. */
export function liesInHistory(file: string): boolean {
  let folder = path.dirname(path.resolve(file));
  while (!existsSync(path.join(folder, '.git'))) {
    const above = path.dirname(folder);
    if (above === folder) return isBelow(process.cwd(), file);
    folder = above;
  }
  return true;
}

function isBelow(folder: string, file: string): boolean {
  return !path.relative(folder, path.resolve(file)).startsWith('..');
}

/** Writes a file that only its owner may read, and never over another. */
export async function writePrivate(file: string, text: string): Promise<'written' | 'there'> {
  const handle = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  });
  if (handle === undefined) return 'there';
  try {
    await handle.chmod(0o600);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return 'written';
}
