import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { readFiles } from '../../core/load/content-files.ts';
import { isLeftAside } from '../../core/load/litter.ts';
import { listFiles } from '../../core/machine/list-files.ts';
import type { Desk } from './context.ts';
import { type Draft, draftSchema, type KeptFile } from './draft.ts';
import { clearStrays, placeFile } from './kept-files.ts';

/** What no stranger's archive may pass: files of a draft are few and small. */
const [mostFiles, mostBytes] = [300, 4 * 1024 * 1024];

/** A received file in a backup: `ban-lam-viec/nhan/0a1b2c3d4e5f/Quý III.xlsx`. */
const received = /^ban-lam-viec\/nhan\/[0-9a-f]{12}\/([^/\\]+)$/;
const decisions = 'ban-lam-viec/nhap.json';

/** One archive of everything that is on this machine alone: the content, the draft, the received files of all quarters. */
export async function packBackup({ content, store }: Pick<Desk, 'content' | 'store'>): Promise<Uint8Array> {
  const texts = [...(await readFiles(content))].filter(([name]) => !isLeftAside(name));
  // What is built again from the rest stays out.
  const files = (await listFiles(store.folder)).filter(
    (name) => /^(?:nhap\.json|cong-bo\.json|nhan\/|da-cong-bo\/)/.test(name) && !name.endsWith('.unfinished'),
  );
  const kept = files.map(
    async (name) => [`ban-lam-viec/${name}`, await readFile(path.join(store.folder, name))] as const,
  );
  return zipSync(
    Object.fromEntries([
      ...texts.map(([name, bytes]) => [`content/${name}`, bytes] as const),
      ...(await Promise.all(kept)),
    ]),
  );
}

/** With what was decided about it: whether another stands in its place, and when it came. */
type ReceivedFile = KeptFile & { bytes: Uint8Array };

/** The draft in a backup; nothing of an archive that is none. */
export function unpackBackup(bytes: Uint8Array): { draft: Draft; files: ReceivedFile[] } | undefined {
  try {
    let count = 0;
    const isWanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
      if (name !== decisions && !received.test(name)) return false;
      count += 1;
      return count <= mostFiles && originalSize <= mostBytes;
    };
    const unpacked = unzipSync(bytes, { filter: isWanted });
    const draft = draftSchema.parse(JSON.parse(Buffer.from(unpacked[decisions] ?? []).toString()));
    const files = draft.files.flatMap((file) => {
      const bytes = unpacked[`ban-lam-viec/nhan/${file.id}/${file.name}`];
      return bytes === undefined ? [] : [{ ...file, bytes }];
    });
    return { draft, files };
  } catch {
    return undefined;
  }
}

/** Goes on with the draft of a backup, in place of one into which nothing has come. */
export async function restoreBackup(
  desk: Desk,
  { draft, files }: { draft: Draft; files: ReceivedFile[] },
): Promise<void> {
  // Whoever opens it looks at every verdict again, and has the workbooks elsewhere.
  const { files: _, seen: _seen, built: _built, workbooks: _workbooks, ...decided } = draft;
  await desk.store.change(() => ({ ...decided, files: [], dropped: [], seen: [] }));
  for (const { bytes, ...file } of files) await placeFile(desk.store, file, bytes);
  await clearStrays(desk.store);
}
