import { describe, expect, it } from 'vitest';
import { parseRefersTo, parseReportPeriod } from '../../../src/office/intake/parse-period.ts';
import { accepted, aFigure, someFigures, whatIsSaid } from './filled-tables.ts';

describe('parseReportPeriod', () => {
  it.each([
    ['Quý III/2026', '2026-Q3'],
    ['quý 3 năm 2026', '2026-Q3'],
    ['quí IV/2026', '2026-Q4'],
    ['Quý ba năm 2026', '2026-Q3'],
    ['Quý một/2026', '2026-Q1'],
    ['Quý hai/2026', '2026-Q2'],
    ['Quý bốn/2026', '2026-Q4'],
    ['Quý tư/2026', '2026-Q4'],
    ['Quý I/2026', '2026-Q1'],
    ['Quý II/2026', '2026-Q2'],
    ['Quý 1/2026', '2026-Q1'],
    ['Quý 2/2026', '2026-Q2'],
    ['Quý 4/2026', '2026-Q4'],
    ['Q.IV/2026', '2026-Q4'],
    ['Q3/2026', '2026-Q3'],
    ['2026-Q3', '2026-Q3'],
    ['III/2026', '2026-Q3'],
    ['Quý III', '2027-Q3'],
    ['9 tháng', '2027-Q3'],
    ['9 tháng đầu năm 2026', '2026-Q3'],
    ['6 tháng đầu năm', '2027-Q2'],
    ['03 tháng/2026', '2026-Q1'],
    ['12 tháng năm 2026', '2026'],
    ['Năm 2026', '2026'],
    ['cả năm', '2027'],
  ])('reads %s', (words, period) => {
    expect(parseReportPeriod(words, '2027')).toBe(period);
  });

  it.each(['3/2026', '03/2026', '1-2026', '3', '10 tháng', '6 tháng cuối năm', 'tháng 9/2026', 'Quý V', 'Q0'])(
    'does not guess at %s',
    (words) => {
      expect(parseRefersTo(words, '2027')).toBeUndefined();
    },
  );
});

describe('a time in a row', () => {
  const place = 'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Số liệu của"';

  it('is shown back where months were counted', async () => {
    const bytes = await someFigures([aFigure('93,9', { refersTo: '9 tháng' })]);
    expect((await accepted(bytes)).report.observations[0]?.refersTo).toBe('2026-Q3');
    expect(await whatIsSaid(bytes)).toEqual([
      `Lưu ý, ${place}: "9 tháng" được hiểu là quý III/2026. Kiểm tra lại nếu không đúng ý. [read-as]`,
    ]);
  });

  it('is refused with both readings where it is a month or a quarter', async () => {
    expect(await whatIsSaid(await someFigures([aFigure('93,9', { refersTo: '1/2026' })]))).toEqual([
      `${place}: "1/2026" có thể là tháng 1 hoặc quý I năm 2026. Là quý thì ghi "Quý I/2026"; là tháng thì ghi ngày cuối của tháng, như 31/01/2026. [period-ambiguous]`,
    ]);
  });
});
