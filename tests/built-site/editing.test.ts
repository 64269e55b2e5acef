import { execFile } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { readContent } from '../../src/core/load/read-content.ts';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { openBrowser, wide } from './browser.ts';
import { listFiles } from './built-pages.ts';
import { copyProject, plainEnvironment, removeProject } from './project-copy.ts';

const erratum = 'content/errata/an-ninh-chu-dong.json';
const report = 'content/reports/2026-Q4-phong-van-hoa-xa-hoi.json';

describe('the editing page', () => {
  let project: string;
  let server: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  let page: Page;
  let address: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    project = await copyProject(inject('projectFolder'));
    // A report, so that its form is tried too; made up, as in the demonstration.
    await cp(join('tests/fixtures/demo/reports', report.replace('content/reports/', '')), join(project, report));
    const astro = join(project, 'node_modules/astro/bin/astro.mjs');
    await cp('content', join(project, 'sound-content'), { recursive: true });
    await promisify(execFile)(process.execPath, [astro, 'build', '--config', 'astro.editing.config.mjs'], {
      cwd: project,
      env: { ...plainEnvironment(), CONTENT_FOLDER: 'sound-content' },
    });
    server = await serveSite(join(project, 'dist-bien-tap'));
    browser = await openBrowser();
    // Only on localhost does Sveltia offer to open a clone.
    address = server.url.replace('127.0.0.1', 'localhost');
    page = await openClone(browser, address, project, complaints);
  });
  afterAll(async () => {
    await page.context().close();
    await server.close();
    await removeProject(project);
  });

  it('lists what can be edited, from a clone on the same machine', async () => {
    const words = (await page.evaluate(() => document.body.textContent ?? '')).replace(/\s+/g, ' ');
    for (const label of ['Báo cáo', 'Giao việc', 'Ghi chú về câu chữ', 'Từ ngữ']) expect(words).toContain(label);
  });

  it('saves an erratum with nothing changed but what was typed', async () => {
    const before = JSON.parse(await readFile(join(project, erratum), 'utf8'));
    await editAndSave(page, address, 'errata/entries/an-ninh-chu-dong', 'title', 'Chỗ ngắt câu chưa rõ');
    const { related, ...rest } = before;
    expect(related).toEqual([]);
    expect(JSON.parse(await readClone(page, erratum))).toEqual({ ...rest, title: 'Chỗ ngắt câu chưa rõ' });
  });

  it('saves a report with nothing changed but what was typed', async () => {
    const before = JSON.parse(await readFile(join(project, report), 'utf8'));
    await editAndSave(page, address, 'reports/entries/2026-Q4-phong-van-hoa-xa-hoi', 'source.number', '99/BC');
    const expected = withoutDefaults({ ...before, source: { ...before.source, number: '99/BC' } });
    // The notice may be that of the save before: the file is there when it is there.
    await vi.waitFor(async () => expect(withoutDefaults(JSON.parse(await readClone(page, report)))).toEqual(expected), {
      timeout: 20_000,
    });
  });

  it('saves what the checks accept', async () => {
    await writeFile(join(project, 'sound-content', erratum.replace('content/', '')), await readClone(page, erratum));
    expect(await readContent(join(project, 'sound-content'))).not.toHaveProperty('issues');
  });

  it('keeps to its content policy, asks no other host and finds no fault in its configuration', () => {
    expect(complaints).toEqual([]);
  });

  it('is no part of the public site, and stays out of search engines', async () => {
    expect(await page.locator('meta[name=robots][content=noindex]').count()).toBeGreaterThan(0);
    const heavy = listFiles(inject('siteFolder')).filter((path) => /sveltia|bien-tap/.test(path));
    expect(heavy).toEqual([]);
  });
});

/** Opens the page with a folder of the browser's own in place of the one an editor would pick. */
async function openClone(browser: Browser, url: string, project: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: wide, locale: 'vi-VN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Audits.enable');
  session.on('Audits.issueAdded', ({ issue }) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (details) complaints.push(`content policy: ${details.violatedDirective} ${details.blockedURL ?? 'inline'}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(url)) complaints.push(request.url());
  });
  await page.addInitScript(() => {
    const picked = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('clone', { create: true });
    Object.assign(window, { showDirectoryPicker: picked });
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
  });
  await page.goto(url);
  await page.evaluate(writeClone, await readFiles(join(project, 'content')));
  await page.getByRole('button', { name: /cục bộ/ }).click();
  await page.getByText('Giao việc').first().waitFor();
  return page;
}

async function readFiles(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(
      async (path) => [`content${path.slice(folder.length)}`, await readFile(path, 'utf8')] as [string, string],
    ),
  );
}

/** Runs in the browser. */
async function writeClone(files: [string, string][]): Promise<void> {
  const clone = await (await navigator.storage.getDirectory()).getDirectoryHandle('clone', { create: true });
  await clone.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of files) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let folder = clone;
    for (const step of folders) folder = await folder.getDirectoryHandle(step, { create: true });
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}

function readClone(page: Page, path: string): Promise<string> {
  return page.evaluate(async (steps) => {
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('clone');
    for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
    return (await (await folder.getFileHandle(steps.at(-1) ?? '')).getFile()).text();
  }, path.split('/'));
}

async function editAndSave(page: Page, url: string, entry: string, field: string, words: string): Promise<void> {
  await page.goto(`${url}#/collections/${entry}`);
  await page.locator(`[data-key-path="${field}"] input`).first().fill(words);
  await page.getByRole('button', { name: 'Lưu' }).first().click();
  await page.getByText('Đã lưu bài viết').first().waitFor();
}

/** Fields that say what their absence says too. */
function withoutDefaults(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, held) => {
    const isDefault = held === false || (Array.isArray(held) && held.length === 0);
    return isDefault && ['isBaseline', 'missing', 'observations', 'updates'].includes(key) ? undefined : held;
  });
}
