import { spawnSync } from 'node:child_process';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { makeBackground } from '../../../src/office/desk/background.ts';
import { followPages } from '../../../src/office/desk/follow-pages.ts';
import { addFiles } from '../../../src/office/desk/serve-files.ts';
import { waitFor } from '../../../src/office/desk/waiting-page.ts';

it('says at once that it is opening, and asks again by itself until it is open', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const app = new Hono();
  app.use(waitFor(promise));
  app.get('/', (context) => context.text('Kỳ quý III/2026'));
  const first = await app.request('/');
  expect(first.headers.get('refresh')).toBe('2');
  expect(await first.text()).toContain('Đang mở bàn làm việc…');
  resolve();
  await promise;
  expect(await (await app.request('/')).text()).toBe('Kỳ quý III/2026');
});

it('goes on where content could not be read, so that the page can say why', async () => {
  const app = new Hono();
  const broken = Promise.reject(new Error('no content'));
  app.use(waitFor(broken));
  app.get('/', (context) => context.text('Nội dung đang có lỗi'));
  await broken.catch(() => {});
  expect(await (await app.request('/')).text()).toBe('Nội dung đang có lỗi');
});

it('stays open without its styles, and writes them when they are asked for again', async () => {
  const app = new Hono();
  let tries = 0;
  const compile = async () => {
    tries += 1;
    if (tries === 1) throw new Error('killed');
    return 'body { margin: 0 }';
  };
  await addFiles(app, compile);
  const again = await app.request('/tep/ban-lam-viec.css');
  expect([again.status, await again.text()]).toEqual([200, 'body { margin: 0 }']);
});

it('outlives work in the background that fails as nobody expected', async () => {
  const background = makeBackground();
  background.start(() => Promise.reject(new Error('disk gone')));
  await background.ended();
  expect(background.progress().isRunning).toBe(false);
});

it('counts the pages of a build aloud', () => {
  const said: unknown[] = [];
  const onPage = followPages(2, (progress) => said.push([progress.done, progress.of, progress.said]));
  for (let page = 0; page < 3; page++) onPage();
  expect(said).toEqual([
    [0, 2, 'Đang chuẩn bị dựng trang; phần này lâu nhất.'],
    [1, 2, 'Đã dựng 1 trong khoảng 2 trang.'],
    [2, 2, 'Đã dựng 2 trong khoảng 2 trang.'],
    [3, 3, 'Đã dựng 3 trong khoảng 2 trang.'],
  ]);
});

it('says in Vietnamese that a Node is too old, in words that such a Node can read', () => {
  const script = `Object.defineProperty(process.versions, 'node', { value: '20.9.0' }); import('./src/office/desk/start-desk.mjs')`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('Máy này có Node 20.9.0, bàn làm việc cần Node 24 trở lên.');
});
