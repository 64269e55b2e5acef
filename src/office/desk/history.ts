import { realpathSync, statSync } from 'node:fs';
import * as files from 'node:fs/promises';
import path from 'node:path';
import git from 'isomorphic-git';
import { isLeftAside } from '../../core/load/litter.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';

/** The history of a folder, kept without git on the machine: nothing but Node is needed. */
export interface FolderHistory {
  /** Files of the folder that differ from what was last kept, but what is never kept: received tables, litter. */
  listChanged: () => Promise<string[]>;
  /** Keeps everything that changed in the folder, or only these files of it; nothing where nothing did. */
  keep: (message: string, by: string, only?: readonly string[]) => Promise<void>;
  /** Names the newest state, unless the name is taken. */
  name: (name: string, message: string, by: string) => Promise<void>;
}

/** Whatever is written of the history is written whole: a power cut leaves no half of an object or of a list of files. */
export const wholeFiles = {
  promises: {
    ...files,
    writeFile: (file: string, content: string | Uint8Array) => writeWhole(file, content, `${file}.unfinished`),
  },
};

const fs = wholeFiles;

/** The history that a folder belongs to; nothing of a copy without one. */
export async function openHistory(folder: string): Promise<FolderHistory | undefined> {
  const place = realpathSync(folder);
  const dir = await git.findRoot({ fs, filepath: place }).catch(() => undefined);
  if (dir === undefined || !statSync(path.join(dir, '.git')).isDirectory()) return undefined;
  const at = { fs, dir };
  const inside = path.relative(dir, place).split(path.sep).join('/');
  const readChanged = async () => {
    const rows = await git.statusMatrix({ ...at, filepaths: [inside === '' ? '.' : inside] });
    return rows.filter(([file, head, work, stage]) => !(head === 1 && work === 1 && stage === 1) && !isLeftAside(file));
  };
  return {
    listChanged: async () => (await readChanged()).map(([file]) => file),
    keep: async (message, by, only) => {
      const wanted = only?.map((name) => path.posix.join(inside, name));
      const changed = (await readChanged()).filter(([file]) => wanted?.includes(file) ?? true);
      for (const [filepath, , work] of changed)
        await (work === 0 ? git.remove({ ...at, filepath }) : git.add({ ...at, filepath }));
      if (changed.length > 0) await git.commit({ ...at, message, author: await authorOf(dir, by) });
    },
    name: async (ref, message, by) => {
      const names = await git.listTags(at);
      if (!names.includes(ref)) await git.annotatedTag({ ...at, ref, message, tagger: await authorOf(dir, by) });
    },
  };
}

/** Whoever works at the desk; the address is the one that the clone was set up with. */
export async function authorOf(dir: string, name: string): Promise<{ name: string; email: string }> {
  const email = await git.getConfig({ fs, dir, path: 'user.email' });
  return { name, email: typeof email === 'string' ? email : 'van-phong@localhost' };
}
