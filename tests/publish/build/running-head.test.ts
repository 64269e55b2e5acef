import { expect, it } from 'vitest';
import { makeRunningHead } from '../../../src/publish/build/running-head.ts';

const document = { kind: 'Chương trình hành động', number: '9-CTr/ĐU', date: '2026-03-31' };
const site = { document, baseUrl: 'https://an-binh.example/chuong-trinh/' };
const release = { period: '2027-Q4', cutOff: '2028-01-31', publishedOn: '2028-02-07' };
const box = 'font-size:8pt;color:#333;white-space:nowrap';

it('says which document a sheet is of, as of which release, and where it is to be read', () => {
  expect(makeRunningHead(site, release)).toBe(
    `@page{@top-left{content:"Chương trình hành động 9-CTr/ĐU · Kỳ công bố mới nhất của trang: quý IV/2027, số liệu chốt ngày 31/01/2028";${box};vertical-align:bottom;padding-bottom:3mm}@bottom-left{content:"https://an-binh.example/chuong-trinh";${box}}}`,
  );
});

it('says that nothing was released yet', () => {
  expect(makeRunningHead(site, undefined)).toContain('9-CTr/ĐU · Chưa công bố kỳ báo cáo nào"');
});

it('lets no sign of a name end the string or the sheet', () => {
  const odd = { ...site, document: { ...document, number: '9"}</style><script>\\' } };
  expect(makeRunningHead(odd, undefined)).toContain('9\\22 \\7d \\3c /style\\3e \\3c script\\3e \\5c ');
});
