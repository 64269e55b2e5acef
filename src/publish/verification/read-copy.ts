import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readDirectory, unpack } from '../../office/intake/workbook/read-zip.ts';
import { isCompared, type LedgerCopy } from './compare-ledgers.ts';

/** Against a server that never ends, and a package that unpacks to more than it holds. */
const limits = { files: 5000, fileBytes: 4 * 1024 * 1024, packageBytes: 512 * 1024 * 1024, milliseconds: 20_000 };

const dataStart = 'du-lieu/v1/';

/** The ledger in a copy of a site: a folder, a .zip, or an address; `undefined` where there is none to read. */
export async function readCopy(place: string): Promise<LedgerCopy | undefined> {
  if (/^https?:/i.test(place)) return mayAsk(place) ? readServer(place) : undefined;
  const found = await stat(place).catch(() => undefined);
  if (found?.isDirectory()) return readFolder(place);
  return found?.isFile() && found.size <= limits.packageBytes ? readPackage(place) : undefined;
}

/** Over the web only by https, or what somebody between could answer for the site; on this machine also without. */
function mayAsk(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

async function readFolder(folder: string): Promise<LedgerCopy | undefined> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  if (!names.includes('kiem-chung/ban-ke.json')) return undefined;
  return readAll(names, (name) => readFile(path.join(folder, name)));
}

/** A copy may have been packed with the folder it was in. */
async function readPackage(file: string): Promise<LedgerCopy | undefined> {
  const handle = await open(file, 'r');
  const bytes = await handle.readFile().finally(() => handle.close());
  try {
    const entries = new Map(readDirectory(bytes).map((entry) => [entry.path.replaceAll('\\', '/'), entry]));
    const start = [...entries.keys()].find((name) => name.endsWith('kiem-chung/ban-ke.json'))?.slice(0, -22);
    if (start === undefined) return undefined;
    const inside = [...entries.keys()].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
    return await readAll(inside, async (name) => {
      const entry = entries.get(start + name);
      if (entry === undefined || entry.size > limits.fileBytes) throw new Error(`Too large: ${name}`);
      return unpack(bytes, entry);
    });
  } catch {
    return undefined;
  }
}

/** What the manifest of a server lists; a file that it lists and does not send is as good as gone. */
async function readServer(address: string): Promise<LedgerCopy | undefined> {
  const home = address.endsWith('/') ? address : `${address}/`;
  const manifest = await ask(home, 'kiem-chung/ban-ke.json');
  if (manifest === undefined) return undefined;
  try {
    const { files } = JSON.parse(new TextDecoder().decode(manifest)) as { files: { path: string }[] };
    return await readAll(
      files.map((file) => file.path),
      (name) => ask(home, name),
    );
  } catch {
    return undefined;
  }
}

async function ask(home: string, file: string): Promise<Uint8Array | undefined> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await fetch(new URL(encodeURI(file), home), { signal, redirect: 'error' });
    if (!response.ok || response.body === null) return undefined;
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body) {
      bytes += chunk.length;
      if (bytes > limits.fileBytes) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}

async function readAll(
  names: readonly string[],
  readOne: (name: string) => Promise<Uint8Array | undefined>,
): Promise<LedgerCopy> {
  const ledger = new Map<string, string>();
  for (const name of names.filter(isCompared).sort().slice(0, limits.files)) {
    const bytes = await readOne(name);
    if (bytes !== undefined) ledger.set(name.replace(dataStart, ''), new TextDecoder().decode(bytes));
  }
  return ledger;
}
