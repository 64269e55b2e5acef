import { expect, it } from 'vitest';
import { checkDisputes } from '../../../src/core/checks/check-disputes.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { aReport } from '../../fixtures/builders.ts';

interface Said {
  agency: string;
  state: string;
  step?: string;
  id?: string;
  receivedOn?: string;
  refersTo?: string;
  corrects?: object;
}

function said(all: Said[]): string[] {
  const reports = new Map(
    all.map(({ agency, receivedOn = '2026-10-05', id = 'mot', refersTo = '2026-Q3', ...news }, index) => {
      const updates = [{ about: 'plan', id, plan: 'de-an-1', refersTo, ...news }];
      return [
        `2026-Q3-${agency}${index}`,
        aReport({ agency, period: '2026-Q3', observations: [], updates, receivedOn }),
      ] as const;
    }),
  );
  return checkDisputes({ reports, targets: new Map() }).map(formatIssue);
}

const culture = { agency: 'van-hoa', state: 'under-way', step: 'Họp 2 lần' };
const council = { agency: 'uy-ban', state: 'not-started' };

it('tells of a plan of which two bodies say different things', () => {
  expect(said([council, culture])).toEqual([
    'Lưu ý, reports/2026-Q3-van-hoa1.json, trường "updates.0.state": ghi Đang làm, “Họp 2 lần”, nhưng cơ quan khác (2026-Q3-uy-ban0) ghi Chưa bắt đầu cho cùng kỳ. Trang sẽ ghi là hai báo cáo trái nhau và không chọn bên nào, cho đến khi một bên đính chính hoặc kỳ sau hết trái nhau. [agencies-disagree]',
  ]);
});

it.each<[string, Said[]]>([
  ['the same in other words', [culture, { agency: 'uy-ban', state: 'under-way' }]],
  ['another time', [culture, { ...council, refersTo: '2026-Q2' }]],
  ['one body that says something else later', [culture, { ...culture, state: 'done' }]],
  ['a body that comes round later', [council, culture, { ...council, state: 'under-way', receivedOn: '2026-10-09' }]],
  [
    'what was corrected',
    [
      council,
      culture,
      { ...council, state: 'under-way', corrects: { report: '2026-Q3-uy-ban0', update: 'mot', reason: 'Ghi nhầm.' } },
    ],
  ],
])('is silent of %s', (_, all) => {
  expect(said(all)).toEqual([]);
});
