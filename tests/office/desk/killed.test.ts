import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { git, withRepository } from '../commands/repository.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';

interface Opened {
  url: string;
  send: (address: string, fields: Record<string, string | File | string[]>) => Promise<unknown>;
  kill: () => Promise<unknown>;
}

/** A desk in another process, as it is opened after the machine came back. */
async function open(content: string, project: string): Promise<Opened> {
  const program = path.resolve('tests/office/desk/desk-process.ts');
  const child: ChildProcess = spawn(process.execPath, [program, content, project], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => resolve(text.trim()));
    child.on('exit', (code) => reject(new Error(`The desk did not open: ${code}`)));
  });
  const gone = new Promise((resolve) => child.on('exit', resolve));
  const send: Opened['send'] = (address, fields) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return fetch(url + address, { method: 'POST', body, headers: { origin: new URL(url).origin }, redirect: 'manual' });
  };
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  return { url, send, kill };
}

/** The files of a draft as they lie on the disk: the first words of each, which is whole. */
function keptIn(folder: string): Map<string, string> {
  const { files } = JSON.parse(readFileSync(path.join(folder, 'nhap.json'), 'utf8'));
  return new Map(
    files.map(({ id, name }: { id: string; name: string }) => {
      const words = readFileSync(path.join(folder, 'nhan', id, name), 'utf8');
      const [round = '', number = ''] = words.split(' ');
      expect(words === `${round} ${number} `.repeat(20_000), `${name} is whole`).toBe(true);
      return [name, `${round} ${number}`];
    }),
  );
}

/** Keeps files in a draft until it is killed at some moment: what it said of each last. */
async function keepUntilKilled(folder: string, round: number): Promise<Map<string, string>> {
  const program = path.resolve('tests/office/desk/draft-process.ts');
  const child = spawn(process.execPath, [program, folder, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const gone = new Promise((resolve) => child.on('close', resolve));
  const begun = new Promise<void>((resolve) =>
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      resolve();
    }),
  );
  await begun;
  await sleep(Math.random() * 100);
  child.kill('SIGKILL');
  await gone;
  return new Map(
    said
      .split('\n')
      .flatMap((line) =>
        /^(\S+) (\d+ \d+)$/.exec(line) ? [[line.split(' ')[0] ?? '', line.replace(/^\S+ /, '')]] : [],
      ),
  );
}

it('keeps every file that it said it keeps, whole, killed at whatever moment', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ban-'));
  try {
    let known = new Map<string, string>();
    for (let round = 0; round < 7; round += 1) {
      const said = await keepUntilKilled(folder, round);
      const kept = keptIn(folder);
      // The one after the last that was said may have been kept as well, before it could be said.
      const numbers = [...said.values()].map((words) => Number(words.split(' ')[1]));
      const next = `${round} ${Math.max(...numbers) + 1}`;
      for (const [name, words] of new Map([...known, ...said])) expect([words, next]).toContain(kept.get(name));
      known = kept;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('publishes once, however often it is killed meanwhile', { timeout: 240_000 }, async () => {
  await withRepository(async (content, project) => {
    const cover = { agency: 'Công an xã', issuer: 'Công an xã', receivedOn: null };
    const bytes = new Uint8Array(await someFigures([aFigure('93,9')], cover));
    const desk = await open(content, project);
    await desk.send('nhan-tep/them', { tep: new File([bytes], 'CAX.xlsx') });
    await desk.send('duyet/dung', {});
    const page = () => fetch(`${desk.url}duyet`).then((answer) => answer.text());
    for (let found = await page(); ; found = await page()) {
      const [, key] = /name="xem" value="([^"]*)"/.exec(found) ?? [];
      if (key !== undefined) await desk.send('duyet/da-xem', { xem: key.replaceAll('&quot;', '"') });
      if (found.includes('Trang nháp đã đúng')) break;
      await sleep(100);
    }
    const approval = await page();
    const [, mark = ''] = /name="so-lieu" value="([^"]*)"/.exec(approval) ?? [];
    const silent = [...approval.matchAll(/name="thieu" value="([^"]*)"/g)].map(([, name = '']) => name);
    await desk.send('duyet/con-thieu', { 'con-thieu': 'co', thieu: silent });
    await desk.send('duyet/nguoi-duyet', { 'nguoi-duyet': 'Bí thư Đảng ủy', 'nguoi-lam': 'Lê Văn C', 'so-lieu': mark });
    await desk.send('cong-bo/bat-dau', {});
    for (let round = 0; round < 3; round += 1) {
      await sleep(Math.random() * 40);
      await desk.kill();
      Object.assign(desk, await open(content, project));
      await desk.send('cong-bo/lam-tiep', {});
    }
    const draft = path.join(project, '.ban-lam-viec/nhap.json');
    while (existsSync(path.join(project, '.ban-lam-viec/cong-bo.json'))) {
      await sleep(100);
      await desk.send('cong-bo/lam-tiep', {});
    }
    await desk.kill();
    expect(JSON.parse(readFileSync(draft, 'utf8'))).toMatchObject({ period: '2026-Q4', files: [] });
    git(project, 'fsck', '--strict');
    expect(git(project, 'log', '--format=%s')).toBe('Công bố quý III/2026, số liệu chốt ngày 12/10/2026\nBắt đầu');
    expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
    expect(git(project, 'tag')).toBe('cong-bo-2026-q3');
    expect(readdirSync(path.join(content, 'reports'))).toEqual(['2026-Q3-cong-an-xa.json']);
  });
});
