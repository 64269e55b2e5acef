import { expect, it } from 'vitest';
import { presentMatch } from '../../../src/site/search/present-match.ts';
import { aRecord, aSmallSite, ask } from './small-site.ts';

const written = (parts: { text: string; isMarked: boolean }[]) =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

it('marks the words asked for in their original spelling', () => {
  const site = aSmallSite([aRecord({ kind: 'target', title: 'Nước sạch', text: 'Dân số dùng NƯỚC sạch đạt 100%.' })]);
  const { matches } = ask(site, 'nuoc sach');
  const [result] = matches.map((match) => presentMatch(site, match, 240));
  expect(written(result?.name ?? [])).toBe('[Nước sạch]');
  expect(written(result?.excerpt ?? [])).toBe('Dân số dùng [NƯỚC sạch] đạt 100%.');
});

it('hands on all words that it marked, for the page behind it, also those that are cut off', () => {
  const text = `Nước sạch ${'ở giữa '.repeat(60)} nước SẠCH và nước`;
  const site = aSmallSite([aRecord({ text })]);
  const { matches } = ask(site, 'nuoc sach');
  expect(matches.map((match) => presentMatch(site, match, 60).asked)).toEqual([['Nước sạch', 'nước SẠCH', 'nước']]);
});

it('cuts a long text around them, between words', () => {
  const before = 'mở đầu '.repeat(30);
  const site = aSmallSite([aRecord({ text: `${before}xây dựng đê điều vững chắc ${'kết thúc '.repeat(30)}` })]);
  const { matches } = ask(site, 'đê điều');
  const [result] = matches.map((match) => presentMatch(site, match, 60));
  expect(written(result?.name ?? [])).toBe('… mở đầu xây dựng [đê điều] vững chắc kết thúc kết thúc kết thúc …');
});

it('keeps the address of a clause whole', () => {
  const href = '/chi-tieu/nuoc-sach/#ct-nuoc-sach';
  const site = aSmallSite([aRecord({ title: 'Nước sạch', href })]);
  const { matches } = ask(site, 'nước sạch');
  expect(matches.map((match) => presentMatch(site, match, 60).href)).toEqual([href]);
});
