import { describe, expect, it } from 'vitest';
import { accepted, aFigure, someFigures, type TestCell, whatIsSaid } from './filled-tables.ts';

describe('a date', () => {
  const refused = (found: string) =>
    `Quy III.xlsx, trang tính "Bìa", dòng 4, cột "Ngày văn bản": tìm thấy "${found}" - cần một ngày có thật, viết ngày/tháng/năm, năm đủ bốn chữ số. Viết như 30/9/2026. [date-unreadable]`;

  it.each<[string, TestCell, string]>([
    ['06/10/2026 (F25)', '06/10/2026', '2026-10-06'],
    ['6/3/2026 (F25)', '6/3/2026', '2026-03-06'],
    ['2026-03-06 (F25)', '2026-03-06', '2026-03-06'],
    ['a date cell of Excel (F26)', { value: new Date(Date.UTC(2026, 2, 6)), numFmt: 'dd/mm/yyyy' }, '2026-03-06'],
    [
      'a date cell shown the American way (F26)',
      { value: new Date(Date.UTC(2026, 2, 6)), numFmt: 'm/d/yyyy' },
      '2026-03-06',
    ],
  ])('is read: %s', async (_, date, expected) => {
    const bytes = await someFigures([aFigure('93,9')], { date, period: '2026' });
    expect((await accepted(bytes)).report.source.date).toBe(expected);
  });

  it.each([
    '06-10-2026',
    '6.10.2026',
    'ngày 06/10/2026',
    'ngày 06 tháng 10 năm 2026',
    'Hà Đông, ngày 6 tháng 10 năm 2026',
  ])('is read and shown back: %s', async (date) => {
    const bytes = await someFigures([aFigure('93,9')], { date });
    expect((await accepted(bytes)).report.source.date).toBe('2026-10-06');
    expect(await whatIsSaid(bytes)).toEqual([
      `Lưu ý, Quy III.xlsx, trang tính "Bìa", dòng 4, cột "Ngày văn bản": "${date}" được hiểu là 06/10/2026. Kiểm tra lại nếu không đúng ý. [read-as]`,
    ]);
  });

  it.each<[string, TestCell, string]>([
    ['6.3.26 (F25)', '6.3.26', '6.3.26'],
    ['2026/3/6 (F25)', '2026/3/6', '2026/3/6'],
    ['30/02/2026 (F25)', '30/02/2026', '30/02/2026'],
    ['31/04/2026 (F25)', '31/04/2026', '31/04/2026'],
    ['a bare serial number (F26)', 46087, '46087'],
  ])('is refused: %s', async (_, date, found) => {
    expect(await whatIsSaid(await someFigures([aFigure('93,9')], { date }))).toEqual([refused(found)]);
  });

  it.each(['30-02-2026', '6-10.2026', 'ngày 31 tháng 4 năm 2026', 'tháng 10 năm 2026', '08-10-26'])(
    'is none: %s',
    async (date) => {
      expect(await whatIsSaid(await someFigures([aFigure('93,9')], { date }))).toEqual([refused(date)]);
    },
  );

  it('counts from 1904 in a workbook of an old Mac (F26)', async () => {
    const date = { value: new Date(Date.UTC(2026, 2, 6)), numFmt: 'dd/mm/yyyy' };
    const bytes = await someFigures([aFigure('93,9')], { date, period: '2026' }, (workbook) => {
      workbook.properties.date1904 = true;
    });
    expect((await accepted(bytes)).report.source.date).toBe('2026-03-06');
  });

  it('of a paper after its receipt, or of a time that has not ended, is refused (F29)', async () => {
    const bytes = await someFigures([aFigure('93,9')], { date: '12/10/2026' });
    expect(await whatIsSaid(bytes)).toEqual([
      expect.stringMatching(
        /^Quy III\.xlsx, trang tính "Bìa", dòng 4, cột "Ngày văn bản": .*\[document-after-receipt\]$/,
      ),
    ]);
    const early = await someFigures([aFigure('93,9')], { date: '01/9/2026', receivedOn: '02/9/2026' });
    expect(await whatIsSaid(early)).toEqual([expect.stringMatching(/dòng 2, cột "Độ chắc": .*\[period-not-ended\]$/)]);
  });
});
