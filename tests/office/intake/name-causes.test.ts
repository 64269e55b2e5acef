import { describe, expect, it } from 'vitest';
import { aFigure as aKnownFigure, aReport } from '../../fixtures/builders.ts';
import { aCover, aFigure, aKnownProgramme, aWorkbook, figureHead, someFigures, whatIsSaid } from './filled-tables.ts';

const health = aFigure('93,9');
const families = aFigure('95', { code: 'van-hoa/gia-dinh' });
const clinic = aFigure('Đạt', { code: 'tram-y-te/dat-chuan' });

describe('a sheet that was copied', () => {
  const of = (copy: (typeof health)[]) =>
    aWorkbook({
      Bìa: aCover(),
      'Chỉ tiêu': [figureHead, health, families, clinic],
      'Chỉ tiêu (2)': [figureHead, ...copy],
    });

  it('is named once, and beside it the rows in which it says something else', async () => {
    const said = await whatIsSaid(await of([aFigure('94,1'), families, clinic]));
    expect(said).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu (2)": 3 dòng của trang này báo cùng một việc với trang "Chỉ tiêu". Giữ trang đúng, xóa hẳn trang kia. [sheet-twice]',
      expect.stringMatching(
        /^Quy III\.xlsx, trang tính "Chỉ tiêu \(2\)", dòng 2, cột "Giá trị": ghi 94,1 - .*\[values-conflict\]$/,
      ),
    ]);
  });

  it('is none where two rows stand twice: each is named', async () => {
    expect((await whatIsSaid(await of([health, families]))).map((line) => line.slice(-13))).toEqual([
      '[entry-twice]',
      '[entry-twice]',
    ]);
  });
});

describe('days that a machine read month first', () => {
  const early = (field: string, line: number, read: string, meant: string) =>
    `Quy III.xlsx, trang tính "Bìa", dòng ${line}, cột "${field}": đọc là ngày ${read}, khi quý III/2026 chưa hết - có lẽ là ${meant}, ngày và tháng bị đổi chỗ. Chọn ô, đặt kiểu "Text" rồi gõ lại, ngày trước tháng sau; xem lại cả những ngày khác trong tệp. [day-month-swapped]`;
  const today = '2026-10-20';

  it('are named once each, and not in every row', async () => {
    const bytes = await someFigures([health, families, clinic], { date: '10/05/2026', receivedOn: '10/06/2026' });
    expect(await whatIsSaid(bytes, { today })).toEqual([
      early('Ngày văn bản', 4, '10/5/2026', '05/10/2026'),
      early('Ngày Văn phòng nhận', 6, '10/6/2026', '06/10/2026'),
    ]);
  });

  it('are named beside whatever else is wrong', async () => {
    const bytes = await someFigures([health, aFigure('abc', { code: 'van-hoa/gia-dinh' })], {
      ...{ date: '10/05/2026', receivedOn: '10/06/2026' },
    });
    const said = await whatIsSaid(bytes, { today });
    expect(said.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1]).sort()).toEqual([
      'day-month-swapped',
      'day-month-swapped',
      'number-unreadable',
    ]);
  });

  it('may be that of the paper alone', async () => {
    const bytes = await someFigures([health, families], { date: '10/05/2026', receivedOn: '06/10/2026' });
    expect(await whatIsSaid(bytes, { today })).toEqual([early('Ngày văn bản', 4, '10/5/2026', '05/10/2026')]);
  });

  it.each([
    ['is after the receipt', { date: '10/09/2026', receivedOn: '06/10/2026' }, 'Chính thức'],
    ['is not needed: the figures are estimates', { date: '10/08/2026', receivedOn: '10/10/2026' }, 'Tạm tính'],
  ])('are no error where the other reading of the day of the paper %s', async (_, cover, certainty) => {
    const said = await whatIsSaid(await someFigures([aFigure('93,9', { certainty })], cover), { today });
    expect(said.filter((line) => line.includes('[day-month-swapped]'))).toEqual([]);
  });

  it.each([
    ['the other reading is a day to come', '12/07/2026'],
    ['there is no other reading', '20/07/2026'],
    ['the other reading is before the end of the quarter, too', '08/07/2026'],
  ])('are what they say where %s', async (_, receivedOn) => {
    const bytes = await someFigures([health], { date: '05/07/2026', receivedOn });
    const said = await whatIsSaid(bytes, { today });
    expect(said.filter((line) => line.includes('[day-month-swapped]'))).toEqual([]);
    expect(said.some((line) => line.includes('[period-not-ended]'))).toBe(true);
  });
});

it('says of a column that is gone nothing in its rows, and which other heading may be its own', async () => {
  const head = figureHead.map((heading) => (heading === 'Giá trị' ? 'Số quý này' : heading));
  const row = aFigure('93,9', { note: 'xem' });
  expect(await whatIsSaid(await aWorkbook({ Bìa: aCover(), 'Chỉ tiêu': [head, row] }))).toEqual([
    'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 1: bảng thiếu cột "Giá trị". Nếu cột "Số quý này" là cột này, sửa tiêu đề thành "Giá trị". [heading-missing]',
  ]);
});

it('says of a correction without its reason nothing but that', async () => {
  const source = { number: '1/BC-CAX', date: '2026-10-01', issuer: 'Công an xã' };
  const figure = { ...aKnownFigure('bao-hiem-y-te'), part: 'tham-gia', refersTo: '2026-Q3' };
  const report = aReport({
    ...{ period: '2026-Q3', agency: 'cong-an-xa', source, receivedOn: '2026-10-02' },
    observations: [{ ...figure, value: { kind: 'number', value: 93.9 } }],
  });
  const sealed = { id: '2026-Q3-cong-an-xa', sha256: '0'.repeat(64) };
  const releases = [{ id: '2026-Q3', reports: [sealed] }];
  const known = aKnownProgramme({ reports: [{ id: '2026-Q3-cong-an-xa', ...report }], releases });
  const row = aFigure('93,4', { corrects: '2026-Q3-cong-an-xa/so-bao-hiem-y-te' });
  for (const number of ['46/BC-CAX', null]) {
    const said = await whatIsSaid(await someFigures([row], { number }), { known });
    expect(said.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1])).toEqual([
      ...(number === null ? ['cell-empty'] : []),
      'correction-incomplete',
    ]);
  }
});
