import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openHistory } from '../../../src/office/desk/history.ts';
import { compareShared, findShared, sendShared, takeShared } from '../../../src/office/desk/shared-history.ts';
import { commit, git } from '../commands/repository.ts';
import { serveGit } from './git-server.ts';

/** Two offices with a clone each of one repository that a host serves. */
async function withTwoOffices(use: (given: { kho: string; url: string; offices: [string, string] }) => Promise<void>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'hai-may-'));
  const server = await serveGit(folder, 'dung-ma');
  try {
    const kho = path.join(folder, 'kho.git');
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', kho);
    git(kho, 'config', 'http.receivepack', 'true');
    const offices = ['may-mot', 'may-hai'].map((name) => path.join(folder, name)) as [string, string];
    git(folder, 'clone', '--quiet', kho, offices[0]);
    mkdirSync(path.join(offices[0], 'content'));
    writeFileSync(path.join(offices[0], 'content/mot.json'), '{}\n');
    git(offices[0], 'checkout', '--quiet', '-b', 'main');
    commit(offices[0], 'Bắt đầu');
    git(offices[0], 'push', '--quiet', 'origin', 'main');
    git(folder, 'clone', '--quiet', kho, offices[1]);
    for (const office of offices) git(office, 'remote', 'set-url', 'origin', server.url);
    await use({ kho, url: server.url, offices });
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

async function publish(office: string, name: string): Promise<void> {
  writeFileSync(path.join(office, `content/${name}.json`), '{}\n');
  const history = await openHistory(path.join(office, 'content'));
  await history?.keep(name, 'Lê Văn C');
  await history?.name(name, name, 'Lê Văn C');
}

async function sharedOf(office: string) {
  const shared = await findShared(path.join(office, 'content'));
  if (shared === undefined) throw new Error('No shared repository');
  return shared;
}

it('sends what one office published, and tells the other before it publishes over it', {
  timeout: 60_000,
}, async () => {
  await withTwoOffices(async ({ kho, url, offices: [first, second] }) => {
    const [one, two] = [await sharedOf(first), await sharedOf(second)];
    expect(one).toMatchObject({ url, isClosed: true, remote: 'origin', branch: 'main' });
    expect(await compareShared(one, 'dung-ma')).toBe('done');
    expect(await compareShared(one, 'sai-ma')).toBe('not-allowed');

    await publish(first, 'quy-ba');
    expect(await sendShared(one, 'sai-ma', 'quy-ba')).toBe('not-allowed');
    expect(git(kho, 'log', '--format=%s')).toBe('Bắt đầu');
    expect(await sendShared(one, 'dung-ma', 'quy-ba')).toBe('done');
    // Sent again after a cut line.
    expect(await sendShared(one, 'dung-ma', 'quy-ba')).toBe('done');
    expect(git(kho, 'log', '--format=%an: %s')).toBe('Lê Văn C: quy-ba\nVăn phòng: Bắt đầu');
    expect(git(kho, 'tag')).toBe('quy-ba');

    expect(await compareShared(two, 'dung-ma')).toBe('newer-there');
    expect(await takeShared(two, 'dung-ma')).toBe('done');
    expect(existsSync(path.join(second, 'content/quy-ba.json'))).toBe(true);
    expect(git(second, 'status', '--porcelain')).toBe('');
    expect(await compareShared(two, 'dung-ma')).toBe('done');

    await publish(second, 'quy-tu');
    expect(await sendShared(two, 'dung-ma', 'quy-tu')).toBe('done');
    await publish(first, 'khac');
    expect(await compareShared(one, 'dung-ma')).toBe('both-changed');
    expect(await takeShared(one, 'dung-ma')).toBe('both-changed');
    expect(await sendShared(one, 'dung-ma', 'khac')).toBe('both-changed');
    expect(git(kho, 'log', '-1', '--format=%s')).toBe('quy-tu');
    git(kho, 'fsck', '--strict');
  });
});

it('gives no token away over an open line, and says where nobody answers', { timeout: 60_000 }, async () => {
  await withTwoOffices(async ({ offices: [office] }) => {
    const urls = [
      'git@github.com:xa/kho.git',
      'ssh://git@host.example/kho',
      'http://host.example/kho',
      'https://host.example/kho',
    ];
    const closed: boolean[] = [];
    for (const url of urls) {
      git(office, 'remote', 'set-url', 'origin', url);
      closed.push((await sharedOf(office)).isClosed);
    }
    expect(closed).toEqual([false, false, false, true]);
    git(office, 'remote', 'set-url', 'origin', 'http://127.0.0.1:9/kho.git');
    expect(await compareShared(await sharedOf(office), 'dung-ma')).toBe('not-reached');
    git(office, 'remote', 'remove', 'origin');
    expect(await findShared(path.join(office, 'content'))).toBeUndefined();
  });
});
