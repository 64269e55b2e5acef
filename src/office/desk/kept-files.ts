import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { isLitter, isReceivedTable } from '../../core/load/litter.ts';
import { fingerprintOf } from '../../core/machine/fingerprint.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import type { DraftStore, KeptFile } from './draft.ts';

/** A file as a browser sends it. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
}

/** Where a received file is kept. */
export function keptPlaceOf({ folder }: Pick<DraftStore, 'folder'>, { id, name }: KeptFile): string {
  return path.join(folder, 'nhan', id, name);
}

/** What was kept of what came, and what was not. */
export interface KeptUploads {
  kept: number;
  /** No tables. */
  aside: string[];
  /** The same bytes are there. */
  known: string[];
}

/**
 * Keeps what came, whatever it is called: two bodies may give a file the same name. Of several files, a whole folder
 * perhaps, only tables are kept, and of the same bytes one: those that were put out come back.
 */
export async function keepFiles(store: DraftStore, uploads: readonly Upload[]): Promise<KeptUploads> {
  const named = uploads.map(({ name, bytes }) => ({ name: plainName(name), bytes }));
  const isKept = ({ name }: Upload) =>
    !isLitter(name) && !name.startsWith('ai-bao-cao-gi-') && (named.length === 1 || isReceivedTable(name));
  const result: KeptUploads = { kept: 0, aside: [], known: [] };
  const there = new Set((await fingerprintsOf(store, store.get().files)).keys());
  const out = await fingerprintsOf(store, store.get().dropped);
  for (const upload of named) {
    const fingerprint = fingerprintOf(upload.bytes);
    if (!isKept(upload)) result.aside.push(upload.name);
    else if (there.has(fingerprint)) result.known.push(upload.name);
    else {
      const putOut = out.get(fingerprint);
      if (putOut === undefined) await keepFile(store, upload);
      else await takeFileBack(store, putOut);
      there.add(fingerprint);
      result.kept += 1;
    }
  }
  await clearStrays(store);
  return result;
}

async function keepFile(store: DraftStore, { name, bytes }: Upload): Promise<void> {
  await placeFile(store, { id: randomBytes(6).toString('hex'), name, receivedAt: new Date().toISOString() }, bytes);
}

/** Puts a file where the draft looks for it, with what the draft says of it. */
export async function placeFile(store: DraftStore, named: KeptFile, bytes: Uint8Array): Promise<void> {
  const file = { ...named, name: plainName(named.name) };
  const place = keptPlaceOf(store, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeWhole(place, bytes, `${path.dirname(place)}.unfinished`);
  await store.change((draft) => ({ ...draft, files: [...draft.files, file] }));
}

/** The ids of files by what is in them; one that is gone from the disk may come again. */
async function fingerprintsOf(store: DraftStore, files: readonly KeptFile[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const file of files) {
    const bytes = await readFile(keptPlaceOf(store, file)).catch(() => undefined);
    if (bytes !== undefined) ids.set(fingerprintOf(bytes), file.id);
  }
  return ids;
}

/** Puts a file out of the quarter; a slip can be undone. */
export async function dropFile(store: DraftStore, id: string): Promise<void> {
  await store.change((draft) => ({
    ...draft,
    dropped: [...draft.dropped, ...draft.files.filter((file) => file.id === id).map(withoutChoice)],
    // What it stood for counts again.
    files: draft.files
      .filter((file) => file.id !== id)
      .map(({ replacedBy, ...file }) => ({ ...file, ...(replacedBy !== id && { replacedBy }) })),
  }));
  await clearStrays(store);
}

/** Takes a file back that was put out. */
export async function takeFileBack(store: DraftStore, id: string): Promise<void> {
  await store.change((draft) => ({
    ...draft,
    files: [...draft.files, ...draft.dropped.filter((file) => file.id === id)],
    dropped: draft.dropped.filter((file) => file.id !== id),
  }));
}

function withoutChoice({ replacedBy: _, ...file }: KeptFile): KeptFile {
  return file;
}

/** Takes away what no draft names: a file that was replaced, or that came while the machine went out. */
export async function clearStrays(store: DraftStore): Promise<void> {
  const { files, dropped } = store.get();
  const known = new Set([...files, ...dropped].map(({ id }) => id));
  const folder = path.join(store.folder, 'nhan');
  const strays = (await readdir(folder).catch(() => [])).filter((name) => !known.has(name));
  await Promise.all(strays.map((name) => rm(path.join(folder, name), { recursive: true, force: true })));
}

/** The last part of a name, without what a disk refuses or reads as a place. */
function plainName(name: string): string {
  const last = name.normalize('NFC').replace(/^.*[/\\]/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: such characters are what is taken out.
  const plain = last.replace(/[<>:"|?*\u0000-\u001f]/g, '_').replace(/^\.+|[. ]+$/g, '');
  const ending = path.extname(plain).slice(0, 10);
  return `${path.basename(plain, path.extname(plain)).slice(0, 120) || 'tep'}${ending}`;
}
