import { constants } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FileEntry, SFTPWrapper, Stats } from 'ssh2';

/** What is done with folders of a server; names there have `/` between them, whatever this machine is. */
export interface RemoteFolders {
  isThere: (name: string) => Promise<boolean>;
  listNames: (folder: string) => Promise<string[]>;
  rename: (from: string, to: string) => Promise<void>;
  removeTree: (folder: string) => Promise<void>;
  /** Copies a folder of this machine into a new one there. */
  upload: (from: string, to: string) => Promise<void>;
  /** The files of a folder of this machine that are not there byte for byte. */
  listDiffering: (from: string, there: string) => Promise<string[]>;
}

/** Requests under way at a time: a server far away answers each only after a while. */
const atOnce = 12;

export function makeRemoteFolders(sftp: SFTPWrapper): RemoteFolders {
  const stat = promisify<string, Stats>(sftp.lstat.bind(sftp));
  const list = promisify<string, FileEntry[]>(sftp.readdir.bind(sftp));
  const read = promisify<string, Buffer>((file, done) => sftp.readFile(file, done));
  const write = promisify<string, Buffer, void>((file, bytes, done) => sftp.writeFile(file, bytes, done));
  const makeFolder = promisify<string, void>((folder, done) => sftp.mkdir(folder, done));
  const removeFolder = promisify<string, void>(sftp.rmdir.bind(sftp));
  const removeFile = promisify<string, void>(sftp.unlink.bind(sftp));
  const isThere = (name: string) =>
    stat(name).then(
      () => true,
      (error: { code?: number }) => {
        // Anything but "no such file" is no answer.
        if (error.code === 2) return false;
        throw error;
      },
    );
  const removeTree = async (folder: string): Promise<void> => {
    if (!(await isThere(folder))) return;
    const entries = await list(folder);
    await inTurns(entries, async ({ filename, attrs }) => {
      const name = `${folder}/${filename}`;
      // A link is taken away, and not what it leads to.
      await ((attrs.mode & constants.S_IFMT) === constants.S_IFDIR ? removeTree(name) : removeFile(name));
    });
    await removeFolder(folder);
  };
  return {
    isThere,
    removeTree,
    listNames: async (folder) => (await list(folder)).map(({ filename }) => filename),
    rename: promisify<string, string, void>(sftp.rename.bind(sftp)),
    upload: async (from, to) => {
      const { files, folders } = await listTree(from);
      await makeFolder(to);
      for (const folder of folders) await makeFolder(`${to}/${folder}`);
      await inTurns(files, async (file) => write(`${to}/${file}`, await readFile(path.join(from, file))));
    },
    listDiffering: async (from, there) => {
      const { files } = await listTree(from);
      const differing: string[] = [];
      await inTurns(files, async (file) => {
        const [here, sent] = [
          await readFile(path.join(from, file)),
          await read(`${there}/${file}`).catch(() => undefined),
        ];
        if (!sent?.equals(here)) differing.push(file);
      });
      return differing;
    },
  };
}

/** The files and folders beneath a folder of this machine; every folder after the one around it. */
async function listTree(root: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const nameOf = (entry: (typeof entries)[number]) =>
    path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
  const files = entries.filter((entry) => entry.isFile()).map(nameOf);
  const folders = entries.filter((entry) => entry.isDirectory()).map(nameOf);
  return { files: files.sort(), folders: folders.sort() };
}

/** Does something with each, a few at a time. */
async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
