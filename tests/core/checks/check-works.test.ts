import { describe, expect, it } from 'vitest';
import { checkWorks } from '../../../src/core/checks/check-works.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { aReport, aWork } from '../../fixtures/builders.ts';

interface Done {
  quantity: number;
  unit?: string;
  confirmed?: string;
}

const road = { from: 15, to: 20, sense: 'stated', unit: 'km', quote: '15-20 km' };

/** What is said of a work whose quantity is reported quarter after quarter. */
function said(all: Done[], quantity: object | undefined = road, receivedOn: string[] = []): string[] {
  const reports = new Map(
    all.map((done, index) => {
      const refersTo = `2026-Q${index + 1}`;
      const news = { about: 'work', id: 'duong', work: 'duong', refersTo, state: 'under-way' };
      const updates = [{ ...news, done: { unit: 'km', ...done } }];
      const on = receivedOn[index] ?? `2026-1${index}-01`;
      return [
        `${refersTo}-uy-ban`,
        aReport({ agency: 'uy-ban', period: refersTo, observations: [], updates, receivedOn: on }),
      ] as const;
    }),
  );
  return checkWorks({ reports, targets: new Map(), works: new Map([['duong', aWork({ quantity })]]) }).map(formatIssue);
}

const confirmed = 'Đã kiểm tra: nghiệm thu cả tuyến; ông A.';

describe('what stands finished of a work', () => {
  it('is asked about where it is far beyond the promise, first values too', () => {
    expect(said([{ quantity: 8500 }])).toEqual([
      'reports/2026-Q1-uy-ban.json, trường "updates.0.done.quantity": giá trị 8.500 km lệch quá xa mức cam kết 15-20 km - có thể là 8,5 km, ghi theo đơn vị khác. Nếu nhầm, sửa thành 8,5 km; nếu đúng là 8.500 km, ghi "Đã kiểm tra: …" (vì sao, ai kiểm tra) ở trường "confirmed". [value-unlikely]',
    ]);
    expect(said([{ quantity: 8500, confirmed }])).toEqual([]);
    expect(said([{ quantity: 100 }])).toEqual([]);
    // Metres are metres: they are not held against kilometres.
    expect(said([{ quantity: 8500, unit: 'm' }])).toEqual([]);
  });

  it('is not held against a promise where the work is not known', () => {
    const updates = [
      {
        id: 'cau',
        about: 'work',
        work: 'cau',
        refersTo: '2026-Q1',
        state: 'under-way',
        done: { quantity: 9, unit: 'km' },
      },
    ];
    const reports = new Map([['2026-Q1-uy-ban', aReport({ period: '2026-Q1', updates })]]);
    expect(checkWorks({ reports, targets: new Map(), works: new Map() })).toEqual([]);
  });

  it('names no other value of things counted', () => {
    const school = { from: 1, sense: 'at-least', unit: 'trường', quote: 'một trường' };
    expect(said([{ quantity: 10, unit: 'trường' }], school)).toEqual([
      expect.stringContaining('mức cam kết 1 trường - có thể ghi nhầm đơn vị.'),
    ]);
  });

  it('is asked about where it leaps beyond the promise, and not on its way there', () => {
    expect(said([{ quantity: 1 }, { quantity: 8 }])).toEqual([]);
    expect(said([{ quantity: 6.5 }, { quantity: 65 }])).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "updates.0.done.quantity": giá trị 65 gấp hơn năm lần, hoặc chưa bằng một phần năm, giá trị trước đó - báo cáo 2026-Q1-uy-ban ghi 6,5. Xem có nhầm đơn vị không; nếu đúng, ghi vì sao đúng và ai đã kiểm tra ở trường "confirmed". [jump-not-confirmed]',
    ]);
    expect(said([{ quantity: 6.5 }, { quantity: 65, confirmed }])).toEqual([]);
  });

  it('has not fallen where another body says less of the same time: that is a disagreement', () => {
    const told = (quantity: number, agency: string, refersTo: string) =>
      [
        `${refersTo}-${agency}`,
        aReport({
          ...{ agency, period: refersTo, observations: [] },
          updates: [
            { about: 'work', id: 'duong', work: 'duong', refersTo, state: 'under-way', done: { quantity, unit: 'km' } },
          ],
        }),
      ] as const;
    const codes = (...all: ReturnType<typeof told>[]) =>
      checkWorks({ reports: new Map(all), targets: new Map() }).map(({ code }) => code);
    const both = [told(9, 'cong-an', '2026-Q3'), told(1, 'uy-ban', '2026-Q3')] as const;
    expect(codes(...both)).toEqual([]);
    // Afterwards each is held against its own word, whoever spoke last.
    expect(codes(...both, told(2, 'uy-ban', '2026-Q4'))).toEqual([]);
    expect(codes(...both, told(8, 'cong-an', '2026-Q4'))).toEqual(['total-fell']);
    expect(codes(...both, told(0.5, 'mat-tran', '2026-Q4'))).toEqual(['total-fell']);
  });

  it('is asked about in the report that came later', () => {
    expect(said([{ quantity: 6.5 }, { quantity: 65 }], road, ['2026-12-01', '2026-11-01'])).toEqual([
      expect.stringMatching(/^reports\/2026-Q1-uy-ban\.json.* báo cáo 2026-Q2-uy-ban ghi 65\./),
    ]);
  });

  it('does not fall, whoever confirms it', () => {
    expect(said([{ quantity: 6.5 }, { quantity: 6, confirmed }])).toEqual([expect.stringContaining('[total-fell]')]);
  });
});
