import { expect, inject, it } from 'vitest';
import { readPages } from './built-pages.ts';

const pages = readPages(inject('siteFolder'));

it('says on every page that the figures are made up', () => {
  expect(pages.filter(({ html }) => !html.includes('SỐ LIỆU MINH HỌA')).map(({ path }) => path)).toEqual([]);
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
