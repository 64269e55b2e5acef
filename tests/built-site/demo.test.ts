import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { listFiles, readPage, readPages } from './built-pages.ts';
import { textOf } from './html.ts';

const pages = readPages(inject('siteFolder'));

it('says on every page that the figures are made up', () => {
  expect(pages.filter(({ html }) => !html.includes('SỐ LIỆU MINH HỌA')).map(({ path }) => path)).toEqual([]);
});

it('says so in every file that can be taken away: tables, calendars, feeds, what is read out', () => {
  const folder = inject('siteFolder');
  const official = /^\/(?:nguon\/|robots\.txt|sitemap|_headers)/;
  const files = listFiles(folder).filter((path) => /\.(?:csv|ics|txt|xml)$/.test(path) && !official.test(path));
  // A table of nothing but its head has no figure to mark.
  const hasFigures = (text: string) => text.trim().includes('\n');
  const unmarked = files.filter((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return hasFigures(text) && !text.includes('SỐ LIỆU MINH HỌA');
  });
  expect(unmarked).toEqual([]);
  expect(files).toContain('/cong-bo/2027-q4/ban-phat-thanh.txt');
});

it('says that every target was reported at least once, and what one called silent lacks then', () => {
  const summary = pages.find(({ path }) => path === '/cong-bo/2027-q4/ban-tom-tat/');
  const words = 'Chỉ tiêu nào cũng đã được báo cáo ít nhất một lần. Chưa báo cáo: đến kỳ phải có số mới mà chưa có.';
  expect(summary?.html.includes(words)).toBe(true);
});

it.each([
  ['/chi-tieu/giam-ngheo/', 'Phòng Văn hóa - Xã hội'],
  ['/cong-trinh/de/', 'Phòng Kinh tế'],
  ['/nhiem-vu/nv-3-1-01/', 'Phòng Văn hóa - Xã hội'],
])('tells who was given %s by a later document, apart from the words of the programme', (path, agency) => {
  const words = textOf(readPage(inject('siteFolder'), path).document).replace(/\s+/g, ' ');
  const [, given = ''] = words.split(/Được giao theo văn bản khác/);
  expect(given).toMatch(
    new RegExp(`[Kk]hông phải lời của chương trình.{0,40}${agency}.{0,20}Được giao theo 30/QĐ-MINH-HOA`),
  );
});

it('keeps every page out of search engines', () => {
  const listed = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
  expect(listed.map(({ path }) => path)).toEqual([]);
});

it.each([
  'reached',
  'reached-hold',
  'ahead',
  'on-track',
  'late',
  'very-late',
  'reversing',
  'not-met',
  'overdue',
  'not-due',
  'not-reported',
  'not-assessable',
])('shows a target that is %s', (status) => {
  const [list] = pages.filter(({ path }) => path === '/chi-tieu/');
  expect(list?.html).toContain(`data-status="${status}"`);
});

it('shows kilometres done of kilometres promised', () => {
  const [road] = pages.filter(({ path }) => path === '/cong-trinh/duong-xa/');
  expect(road?.html).toContain('6,5 trên 15–20 km');
});
