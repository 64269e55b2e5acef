import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aFigure as aKnownFigure, aReport } from '../../fixtures/builders.ts';
import { accepted, aFigure, aKnownProgramme, someFigures, whatIsSaid } from './filled-tables.ts';

describe('the cover', () => {
  it.each([
    ['UBND Xã', '"UBND Xã" được hiểu là "Ủy ban nhân dân xã"'],
    ['Uỷ ban nhân dân xã ', '"Uỷ ban nhân dân xã" được hiểu là "Ủy ban nhân dân xã"'],
  ])('takes the agency by another spelling, and says so (F18): %s', async (agency, reading) => {
    const bytes = await someFigures([aFigure('93,9')], { agency });
    expect((await accepted(bytes)).report.agency).toBe('uy-ban-nhan-dan');
    expect(await whatIsSaid(bytes)).toEqual([
      `Lưu ý, Quy III.xlsx, trang tính "Bìa", dòng 2, cột "Cơ quan báo cáo": ${reading}. Kiểm tra lại nếu không đúng ý. [read-as]`,
    ]);
  });

  it.each([
    [
      'an unknown agency (F18)',
      { agency: 'Phòng Nội vụ' },
      'dòng 2, cột "Cơ quan báo cáo": không có cơ quan nào tên là "Phòng Nội vụ". Ghi đúng tên cơ quan như trong biểu mẫu. [unknown-id]',
    ],
    [
      'an old template (F38)',
      { version: 'Mẫu 0' },
      'dòng 7, cột "Phiên bản mẫu": biểu mẫu phiên bản "Mẫu 0" - phiên bản đang dùng là 1. Lập biểu mẫu mới theo https://xa.example/huong-dan/#bước-1-giao-việc (npm run bieu-mau -- --ky KỲ --co-quan CƠ-QUAN, hoặc xin Văn phòng), rồi chép số liệu sang. [template-outdated]',
    ],
    [
      'Quý V (F27)',
      { period: 'Quý V/2026' },
      'dòng 1, cột "Kỳ báo cáo": tìm thấy "Quý V/2026" - cần quý I đến IV, năm, hoặc ngày. Viết như "Quý III/2026", "Năm 2026" hoặc "30/9/2026". [period-unreadable]',
    ],
  ])('refuses %s', async (_, cover, expected) => {
    expect(await whatIsSaid(await someFigures([aFigure('93,9')], cover))).toEqual([
      `Quy III.xlsx, trang tính "Bìa", ${expected}`,
    ]);
  });

  it.each(['57/NQ-TW', '18-CTr/DU', '45 BC UBND', 'Số 45'])(
    'remarks upon a number of an unusual shape, and knows no better one (F53): %s',
    async (number) => {
      const bytes = await someFigures([aFigure('93,9')], { number });
      expect((await accepted(bytes)).report.source.number).toBe(number);
      expect(await whatIsSaid(bytes)).toEqual([
        `Lưu ý, Quy III.xlsx, trang tính "Bìa", dòng 3, cột "Số văn bản": số văn bản "${number}" khác lệ thường ("15-BC/ĐU", "45/BC-UBND"). So với văn bản giấy; nếu đúng như vậy thì để nguyên. [document-number-unusual]`,
      ]);
    },
  );

  it.each(['15-BC/VPĐU', '1-BC/ĐTN', '1234/UBND-VX', '45/BC-UBND'])('takes a number of ours: %s', async (number) => {
    expect(await whatIsSaid(await someFigures([aFigure('93,9')], { number }))).toEqual([]);
  });

  it('names the sheet and the row of a cell that was left empty', async () => {
    expect(await whatIsSaid(await someFigures([aFigure('93,9')], { number: null, receivedOn: null }))).toEqual([
      'Quy III.xlsx, trang tính "Bìa", dòng 3, cột "Số văn bản": ô này còn trống. Điền ô "Số văn bản" (trang tính "Bìa", dòng 3). [cell-empty]',
      'Quy III.xlsx, trang tính "Bìa", dòng 6, cột "Ngày Văn phòng nhận": ô này còn trống. Điền ô "Ngày Văn phòng nhận" (trang tính "Bìa", dòng 6), hoặc thêm ngày nhận vào lệnh: --ngay-nhan 15/10/2026. [cell-empty]',
    ]);
  });

  it('does not hide what its rows hold against what is known, or what can never be, behind its own empty cells', async () => {
    const source = { number: '1/BC-CAX', date: '2026-07-01', issuer: 'Công an xã' };
    const health = { ...aKnownFigure('bao-hiem-y-te'), part: 'tham-gia' };
    const earlier = aReport({
      ...{ period: '2026-Q2', agency: 'cong-an-xa', source, receivedOn: '2026-07-02' },
      observations: [{ ...health, value: { kind: 'number', value: 12.1 } }],
    });
    const known = aKnownProgramme({ reports: [{ id: '2026-Q2-cong-an-xa', ...earlier }] });
    const rows = [aFigure('93,9'), aFigure('104', { code: 'van-hoa/gia-dinh', certainty: null })];
    const said = await whatIsSaid(await someFigures(rows, { number: null }), { known });
    expect(said.map((message) => message.replace(/^Quy III\.xlsx, trang tính (.*?): .*(\[.*\])$/, '$1 $2'))).toEqual([
      '"Bìa", dòng 3, cột "Số văn bản" [cell-empty]',
      '"Chỉ tiêu", dòng 2, cột "Giá trị" [jump-not-confirmed]',
      '"Chỉ tiêu", dòng 3, cột "Giá trị" [figure-impossible]',
      '"Chỉ tiêu", dòng 3, cột "Độ chắc" [cell-empty]',
    ]);
  });

  it('does not hide the problems of the rows behind its own', async () => {
    const rows = [aFigure('khá'), aFigure('94', { refersTo: 'Quý V' }), aFigure('95', { refersTo: 'Quý III' })];
    const said = await whatIsSaid(await someFigures(rows, { agency: 'Phòng Nội vụ', period: 'Quý V/2026' }));
    expect(said.map((message) => message.replace(/^Quy III\.xlsx, trang tính (.*?): .*(\[.*\])$/, '$1 $2'))).toEqual([
      '"Bìa", dòng 1, cột "Kỳ báo cáo" [period-unreadable]',
      '"Bìa", dòng 2, cột "Cơ quan báo cáo" [unknown-id]',
      '"Chỉ tiêu", dòng 2, cột "Giá trị" [number-unreadable]',
      '"Chỉ tiêu", dòng 3, cột "Số liệu của" [period-unreadable]',
    ]);
  });
});

it('leads from an old template to a heading that the guide has (F38)', () => {
  expect(readFileSync('content/guides/huong-dan.mdx', 'utf8')).toContain('\n### Bước 1. Giao việc\n');
});
