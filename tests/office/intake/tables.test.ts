import { describe, expect, it } from 'vitest';
import {
  aCover,
  accepted,
  aFigure,
  aWorkbook,
  figureHead,
  newsHead,
  someFigures,
  whatIsSaid,
} from './filled-tables.ts';

const number = (value: number) => ({ kind: 'number', value });

describe('a table', () => {
  it('refuses merged cells among its rows (F36)', async () => {
    const bytes = await someFigures([aFigure('93,9'), aFigure('94', { code: 'van-hoa/gia-dinh' })], {}, (workbook) =>
      workbook.getWorksheet('Chỉ tiêu')?.mergeCells('F2:F3'),
    );
    expect(await whatIsSaid(bytes)).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2: các ô F2:F3 bị gộp. Bỏ gộp ô (Unmerge Cells) và điền từng dòng. [cells-merged]',
    ]);
  });

  it('reads hidden rows and columns, and counts them (F36)', async () => {
    const bytes = await someFigures([aFigure('93,9')], {}, (workbook) => {
      const sheet = workbook.getWorksheet('Chỉ tiêu');
      if (sheet) sheet.getRow(2).hidden = true;
      if (sheet) sheet.getColumn(6).hidden = true;
    });
    expect((await accepted(bytes)).changes).toHaveLength(1);
    expect(await whatIsSaid(bytes)).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu": có 1 dòng và 1 cột bị ẩn (hoặc đang lọc): dòng 2; cột F - phần bị ẩn vẫn được đọc. Bỏ ẩn, bỏ lọc để kiểm tra lại nếu không cố ý. [cells-hidden]',
    ]);
  });

  it('is known by its headings, however named, ordered or spelt, and tells of a column it does not read (F37)', async () => {
    const [code, refersTo, value, nature, certainty] = figureHead;
    const bytes = await aWorkbook({
      'Bìa của tôi': aCover(),
      Sheet1: [
        ['Ghi chú của phòng'],
        [value ?? '', certainty ?? '', 'NGƯỜI LẬP', code?.toUpperCase() ?? '', nature ?? '', refersTo ?? ''],
        ['93,9', 'Chính thức', 'Ông A', 'bao-hiem-y-te', 'Tại thời điểm', 'Quý 3/2026'],
      ],
    });
    expect((await accepted(bytes)).report.observations.map((one) => one.value)).toEqual([number(93.9)]);
    expect(await whatIsSaid(bytes)).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Sheet1", dòng 2, cột "NGƯỜI LẬP": cột này không có trong biểu mẫu nên không được đọc. Không cần làm gì. [heading-extra]',
      'Lưu ý, Quy III.xlsx, trang tính "Sheet1": lời "Ghi chú của phòng" không thuộc dòng nào của biểu mẫu nên không được đọc (dòng 1). Không cần làm gì; lời cần công bố thì chuyển sang cột "Ghi chú" của đúng dòng. [words-unread]',
    ]);
  });

  it('refuses to be read without a column it needs (F37)', async () => {
    const bytes = await aWorkbook({
      Bìa: aCover(),
      'Chỉ tiêu': [['Mã', 'Số liệu của', 'Giá trị', 'Cách tính'], aFigure('93,9').slice(0, 4)],
    });
    expect(await whatIsSaid(bytes)).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 1: bảng thiếu cột "Độ chắc". Đặt lại tiêu đề cột đúng như biểu mẫu. [heading-missing]',
    ]);
  });

  it('reads on under a second line of headings (F37)', async () => {
    const bytes = await someFigures([aFigure('93,9'), [...figureHead], aFigure('94', { code: 'van-hoa/gia-dinh' })]);
    expect((await accepted(bytes)).report.observations).toHaveLength(2);
  });

  it('refuses the same thing twice, naming both rows (F12)', async () => {
    const said = await whatIsSaid(await someFigures([aFigure('93,9'), aFigure('94')]));
    expect(said[0]).toBe(
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3: dòng này báo cùng một việc với dòng 2 của trang tính "Chỉ tiêu". Giữ một dòng. [entry-twice]',
    );
  });

  it('is missing where a workbook holds none', async () => {
    expect(await whatIsSaid(await aWorkbook({ Sheet1: [['Kính gửi']] }))).toEqual([
      'Quy III.xlsx: không thấy bảng nào của biểu mẫu - cần một dòng tiêu đề có cột "Mã". Dùng biểu mẫu do npm run bieu-mau lập, giữ nguyên dòng tiêu đề. [table-missing]',
    ]);
  });

  it('of news refuses a quantity for a task, a paper without its day, and an unknown state', async () => {
    const bytes = await aWorkbook({
      Bìa: aCover(),
      'Nhiệm vụ': [newsHead, ['nhiem-vu/nv-1-2-03', 'Quý III', 'gần xong', null, '6,5', 'km', '12/TTr-UBND']],
    });
    expect(
      (await whatIsSaid(bytes)).map((line) => line.replace('Quy III.xlsx, trang tính "Nhiệm vụ", dòng 2, ', '')),
    ).toEqual([
      'cột "Tình trạng": tìm thấy "gần xong" - chỉ nhận một trong: Chưa bắt đầu, Đang làm, Đã xong, Tạm dừng. Có phải ý bạn là "Đã xong"? [value-not-in-list]',
      'cột "Văn bản: ngày": ô này còn trống. Điền ô "Văn bản: ngày" (trang tính "Nhiệm vụ", dòng 2). [cell-empty]',
      'cột "Khối lượng đã xong": có khối lượng "6,5" - chỉ công trình, khâu đột phá mới ghi khối lượng. Chuyển sang cột "Ghi chú". [quantity-not-of-work]',
    ]);
  });
});
