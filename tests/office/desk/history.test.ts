import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openHistory } from '../../../src/office/desk/history.ts';
import { commit, git } from '../commands/repository.ts';

it('sees and keeps what git would, also in a clone with the ends of lines of Windows', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kho #1 của xã-'));
  try {
    const [origin, clone] = [path.join(folder, 'goc'), path.join(folder, 'bản sao')];
    mkdirSync(path.join(origin, 'content'), { recursive: true });
    writeFileSync(path.join(origin, '.gitignore'), 'nhap.txt\n');
    for (const name of ['mot', 'hai', 'ba'])
      writeFileSync(path.join(origin, `content/${name}.json`), `{\n "ten": "${name}"\n}\n`);
    git(origin, 'init', '--quiet', '--initial-branch=main');
    commit(origin, 'Bắt đầu');
    git(origin, '-c', 'core.autocrlf=true', 'clone', '--quiet', '--config', 'core.autocrlf=true', origin, clone);
    const inClone = (name: string) => path.join(clone, 'content', name);
    expect(readFileSync(inClone('mot.json'), 'utf8')).toContain('\r\n');

    const history = await openHistory(path.join(clone, 'content'));
    expect(await history?.listChanged()).toEqual([]);
    appendFileSync(inClone('mot.json'), '\r\n');
    rmSync(inClone('hai.json'));
    for (const name of ['bốn.json', 'nhap.txt', 'Quý III.xlsx']) writeFileSync(inClone(name), 'x');
    expect((await history?.listChanged())?.sort()).toEqual([
      'content/bốn.json',
      'content/hai.json',
      'content/mot.json',
    ]);
    await history?.keep('Công bố', 'Lê Văn C');
    await history?.name('cong-bo', 'Công bố quý III', 'Lê Văn C');
    // Once more changes nothing: what was cut off is done again.
    await history?.keep('Công bố', 'Lê Văn C');
    await history?.name('cong-bo', 'Công bố quý III', 'Lê Văn C');
    expect(git(clone, '-c', 'core.quotepath=off', 'status', '--porcelain')).toBe('?? "content/Quý III.xlsx"');
    expect(git(clone, 'log', '--format=%an: %s')).toBe('Lê Văn C: Công bố\nVăn phòng: Bắt đầu');
    expect(git(clone, 'show', 'HEAD:content/mot.json')).not.toContain('\r');
    expect(git(clone, 'tag', '-n1')).toBe('cong-bo         Công bố quý III');
    git(clone, 'fsck', '--strict');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('is none where a folder belongs to no history', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'khong-kho-'));
  try {
    expect(await openHistory(folder)).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});
