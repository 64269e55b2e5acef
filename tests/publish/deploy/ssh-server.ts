import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import ssh2, { type SFTPWrapper } from 'ssh2';

const { Server, utils } = ssh2;
const { STATUS_CODE, flagsToString } = utils.sftp;

export interface SshServer {
  port: number;
  close: () => Promise<void>;
}

/** A pair of keys that can be read: of 300 that the library makes, it cannot read one itself. */
export function makeSshKey(): { private: string; public: string } {
  for (;;) {
    const pair = ssh2.utils.generateKeyPairSync('ed25519');
    if (!(ssh2.utils.parseKey(pair.private) instanceof Error)) return pair;
  }
}

/** A server of SSH with the files of a folder, as hosts have it; `user` comes in with the password or the key. */
export async function serveSsh(
  root: string,
  allowed: { user: string; password?: string; publicKey?: string; hostKey: string },
): Promise<SshServer> {
  const server = new Server({ hostKeys: [allowed.hostKey] }, (client) => {
    client.on('error', () => {});
    client.on('authentication', (asked) => {
      const isUser = asked.username === allowed.user;
      if (isUser && asked.method === 'password' && asked.password === allowed.password) return asked.accept();
      const key = allowed.publicKey === undefined ? undefined : utils.parseKey(allowed.publicKey);
      const isKey = asked.method === 'publickey' && key !== undefined && !(key instanceof Error);
      if (isUser && isKey && asked.key.data.equals(key.getPublicSSH())) {
        const isSigned =
          !asked.signature || key.verify(asked.blob ?? Buffer.of(), asked.signature, asked.hashAlgo) === true;
        return isSigned ? asked.accept() : asked.reject();
      }
      return asked.reject(['password', 'publickey']);
    });
    client.on('session', (accept) => accept().on('sftp', (begin) => serveFiles(begin(), root)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The requests that programs send, each answered by the files of the folder. */
function serveFiles(sftp: SFTPWrapper, root: string): void {
  const at = (name: string) => path.join(root, path.posix.join('/', name));
  const handles = new Map<number, { file?: fs.FileHandle; names?: string[]; folder?: string }>();
  let last = 0;
  const open = (opened: { file?: fs.FileHandle; names?: string[]; folder?: string }) => {
    handles.set(++last, opened);
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(last);
    return handle;
  };
  const find = (handle: Buffer) => handles.get(handle.readUInt32BE()) ?? {};
  const answer = (id: number, work: Promise<unknown>) =>
    work.then(
      (done) => done === undefined && sftp.status(id, STATUS_CODE.OK),
      (error: NodeJS.ErrnoException) =>
        sftp.status(id, error.code === 'ENOENT' ? STATUS_CODE.NO_SUCH_FILE : STATUS_CODE.FAILURE),
    );
  const said = true;
  const sayStats = async (id: number, name: string) => {
    const { mode, uid, gid, size, atimeMs, mtimeMs } = await fs.lstat(name);
    sftp.attrs(id, { mode, uid, gid, size, atime: atimeMs / 1000, mtime: mtimeMs / 1000 });
    return said;
  };
  sftp.on('OPEN', (id, name, flags) =>
    answer(
      id,
      fs.open(at(name), flagsToString(flags) ?? 'r').then((file) => sftp.handle(id, open({ file })) ?? said),
    ),
  );
  sftp.on('READ', (id, handle, offset, length) => {
    const work = async () => {
      const bytes = Buffer.alloc(length);
      const { bytesRead = 0 } = (await find(handle).file?.read(bytes, 0, length, offset)) ?? {};
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, bytes.subarray(0, bytesRead));
      return said;
    };
    return answer(id, work());
  });
  sftp.on('WRITE', (id, handle, offset, data) =>
    answer(
      id,
      Promise.resolve(find(handle).file?.write(data, 0, data.length, offset)).then(() => undefined),
    ),
  );
  sftp.on('CLOSE', (id, handle) => answer(id, Promise.resolve(find(handle).file?.close())));
  sftp.on('FSTAT', (id, handle) => {
    const work = async () => {
      const size = (await find(handle).file?.stat())?.size ?? 0;
      sftp.attrs(id, { mode: constants.S_IFREG, uid: 0, gid: 0, size, atime: 0, mtime: 0 });
      return said;
    };
    return answer(id, work());
  });
  sftp.on('STAT', (id, file) => answer(id, sayStats(id, at(file))));
  sftp.on('LSTAT', (id, file) => answer(id, sayStats(id, at(file))));
  sftp.on('SETSTAT', (id) => sftp.status(id, STATUS_CODE.OK));
  sftp.on('FSETSTAT', (id) => sftp.status(id, STATUS_CODE.OK));
  sftp.on('OPENDIR', (id, name) =>
    answer(
      id,
      fs.readdir(at(name)).then((names) => sftp.handle(id, open({ names, folder: at(name) })) ?? said),
    ),
  );
  sftp.on('READDIR', (id, handle) => {
    const listed = find(handle);
    const work = async () => {
      const names = listed.names ?? [];
      listed.names = [];
      if (names.length === 0) sftp.status(id, STATUS_CODE.EOF);
      else {
        const rows = names.map(async (filename) => {
          const { mode, size } = await fs.lstat(path.join(listed.folder ?? '', filename));
          return { filename, longname: filename, attrs: { mode, size, uid: 0, gid: 0, atime: 0, mtime: 0 } };
        });
        sftp.name(id, await Promise.all(rows));
      }
      return said;
    };
    return answer(id, work());
  });
  sftp.on('MKDIR', (id, name) => answer(id, fs.mkdir(at(name))));
  sftp.on('RMDIR', (id, name) => answer(id, fs.rmdir(at(name))));
  sftp.on('REMOVE', (id, name) => answer(id, fs.unlink(at(name))));
  sftp.on('RENAME', (id, from, to) => answer(id, fs.rename(at(from), at(to))));
}
