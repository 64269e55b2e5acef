import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/office/intake/read-csv.ts';
import { writeCsv } from '../../../src/site/open-data/csv.ts';
import { aCover, accepted, aFigure, figureHead, type TestRow, whatIsSaid } from './filled-tables.ts';

const file = 'quy-3.csv';
const width = figureHead.length;

/** A cover and a table of figures as CSV, each line as wide as the headings. */
function aCsv(rows: TestRow[], { sign = ';', end = '\r\n' } = {}): string {
  const lines = [...aCover(), figureHead, ...rows].map((cells) =>
    Array.from({ length: width }, (_, column) => quote(String(cells[column] ?? ''), sign)).join(sign),
  );
  return lines.map((line) => line + end).join('');
}

function quote(cell: string, sign: string): string {
  return cell.includes(sign) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const encode = (text: string) => new TextEncoder().encode(text);
const delimited = (by: string) =>
  `Lưu ý, quy-3.csv: các cột được tách theo ${by}. Kiểm tra lại nếu không đúng ý. [read-as]`;

describe('a CSV file', () => {
  it.each([
    ['semicolons', ';', 'dấu chấm phẩy'],
    ['commas, a decimal comma in quotes', ',', 'dấu phẩy'],
    ['tabs', '\t', 'dấu tab'],
  ])('is read with %s, and says so once (F39)', async (_, sign, by) => {
    const bytes = encode(aCsv([aFigure('93,9')], { sign }));
    const { report } = await accepted(bytes, { file });
    expect(report.observations.map(({ value }) => value)).toEqual([{ kind: 'number', value: 93.9 }]);
    expect(await whatIsSaid(bytes, { file })).toEqual([delimited(by)]);
  });

  it('is read with the byte order mark taken off, and says so (F03)', async () => {
    expect(await whatIsSaid(encode(`\ufeff${aCsv([aFigure('93,9')])}`), { file })).toEqual([
      'Lưu ý, quy-3.csv: đã bỏ dấu BOM ở đầu tệp. Kiểm tra lại nếu không đúng ý. [read-as]',
      delimited('dấu chấm phẩy'),
    ]);
  });

  it.each([
    ['UTF-16 LE', 'le', [0xff, 0xfe]],
    ['UTF-16 BE', 'be', [0xfe, 0xff]],
  ])('is converted from %s, as Excel writes "Unicode Text" (F04)', async (_, order, mark) => {
    const bytes = Buffer.from(aCsv([aFigure('93,9')], { sign: '\t' }), 'utf16le');
    if (order === 'be') bytes.swap16();
    expect(await whatIsSaid(new Uint8Array([...mark, ...bytes]), { file })).toEqual([
      'Lưu ý, quy-3.csv: tệp mã UTF-16 đã được chuyển sang UTF-8. Kiểm tra lại nếu không đúng ý. [read-as]',
      delimited('dấu tab'),
    ]);
  });

  it('is refused in bytes of TCVN3, naming the code and the first bad word (F05)', async () => {
    const bytes = Buffer.from(aCsv([aFigure('93,9', { note: 'b¸o c¸o' })]), 'latin1');
    expect(await whatIsSaid(bytes, { file })).toEqual([
      expect.stringMatching(/^quy-3\.csv, dòng 1: tệp không phải mã UTF-8, .*\[not-utf8\]$/),
    ]);
  });

  it('is refused where two encodings are mixed, with the line (F06)', async () => {
    const [before = '', after = ''] = aCsv([
      aFigure('93,9'),
      aFigure('94', { code: 'van-hoa/gia-dinh', note: '@@' }),
    ]).split('@@');
    const bytes = Buffer.concat([encode(before), Buffer.from([0xe1, 0xb8]), encode(after)]);
    expect(await whatIsSaid(bytes, { file })).toEqual([expect.stringMatching(/^quy-3\.csv, dòng 10: .*\[not-utf8\]$/)]);
  });

  it.each([
    ['CR LF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('keeps its line numbers with %s (F08)', async (_, end) => {
    const said = await whatIsSaid(
      encode(aCsv([aFigure('93,9'), aFigure('khá', { code: 'van-hoa/gia-dinh' })], { end })),
      { file },
    );
    expect(said).toEqual([expect.stringMatching(/^quy-3\.csv, dòng 10, cột "Giá trị": tìm thấy "khá"/)]);
  });

  it('keeps its line numbers behind a cell of several lines (F39)', async () => {
    const rows = [aFigure('93,9', { note: 'một\nhai' }), aFigure('khá', { code: 'van-hoa/gia-dinh' })];
    expect(await whatIsSaid(encode(aCsv(rows)), { file })).toEqual([
      expect.stringMatching(/^quy-3\.csv, dòng 11, cột "Giá trị": tìm thấy "khá"/),
    ]);
  });

  it('is refused with a quote left open (F39)', async () => {
    expect(await whatIsSaid(encode(aCsv([aFigure('93,9')]).replace('93,9', '"93,9')), { file })).toEqual([
      expect.stringMatching(/^quy-3\.csv.*: dấu ngoặc kép mở mà không đóng\. .*\[csv-malformed\]$/),
    ]);
  });

  it('is refused where a decimal comma makes a line too wide (F39)', async () => {
    const text = aCsv([aFigure('93,9')], { sign: ',' }).replace('"93,9"', '93,9');
    expect(await whatIsSaid(encode(text), { file })).toEqual([
      'quy-3.csv, dòng 9: dòng này thừa 1 cột - dòng tiêu đề có 11 cột. Đặt số có dấu phẩy giữa hai dấu ngoặc kép ("62,5"), hoặc lưu lại CSV bằng dấu chấm phẩy. [csv-malformed]',
    ]);
  });

  it('is refused without the lines of the cover', async () => {
    const text = aCsv([aFigure('93,9')])
      .split('\r\n')
      .slice(7)
      .join('\r\n');
    expect(await whatIsSaid(encode(text), { file })).toEqual([
      'quy-3.csv: không thấy kỳ báo cáo, cơ quan, số văn bản và phiên bản mẫu. Giữ trang "Bìa" của biểu mẫu; với tệp CSV, chép các dòng của trang Bìa lên đầu tệp. [cover-missing]',
    ]);
  });

  it('of 25,000 rows is refused (F41)', async () => {
    const text = `${aCsv([])}${'a;b\r\n'.repeat(25_000)}`;
    expect(await whatIsSaid(encode(text), { file })).toEqual([
      'quy-3.csv: bảng quá lớn - nhiều nhất 20000 dòng. Chép riêng phần số liệu sang biểu mẫu mới; đừng định dạng cả hàng hay cả cột. [table-too-large]',
    ]);
  });

  it('of our own making is read back, words like formulas too (F40)', async () => {
    const pad = (cells: TestRow) =>
      Array.from({ length: width }, (_, column) =>
        cells[column] === null ? undefined : (cells[column] as string | undefined),
      );
    const [head, ...rows] = [...aCover(), figureHead, aFigure('93.9', { note: '=1+1' })].map(pad);
    const { report } = await accepted(encode(writeCsv(head?.map((cell) => cell ?? '') ?? [], rows)), { file });
    expect(report.observations.map(({ value, note }) => [value, note])).toEqual([
      [{ kind: 'number', value: 93.9 }, '=1+1'],
    ]);
  });

  it.each([
    ['the sign that it names', 'sep=,\na;b;c,d;e\n', [[2, ['a;b;c', 'd;e']]]],
    ['the tab that it names', 'SEP=\t\na,b\tc\n', [[2, ['a,b', 'c']]]],
    [
      'no sign that it cannot name',
      'sep=|\na;b\n',
      [
        [1, ['sep=|']],
        [2, ['a', 'b']],
      ],
    ],
    [
      'no name behind the first line',
      'a;b\nsep=,\n',
      [
        [1, ['a', 'b']],
        [2, ['sep=,']],
      ],
    ],
    ['the sign that parts most fields, those in quotes aside', '"a,b,c,d";e\n', [[1, ['a,b,c,d', 'e']]]],
    ['semicolons where there are as many commas', 'a;b,c\n', [[1, ['a', 'b,c']]]],
    ['tabs where there are as many commas', 'a\tb,c\n', [[1, ['a', 'b,c']]]],
    ['no sign of a line far below', `${'a;b\n'.repeat(30)}${',,,\n'.repeat(60)}`, undefined],
  ])('is parted by %s', (_, text, expected) => {
    const read = readCsv(encode(text), file);
    if ('issues' in read) throw new Error('refused');
    const rows = read.sheets[0]?.rows.map(({ number, cells }) => [
      number,
      [...cells.values()].map(({ value }) => (value.kind === 'text' ? value.text : value)),
    ]);
    if (expected === undefined) expect(rows?.[0]).toEqual([1, ['a', 'b']]);
    else expect(rows).toEqual(expected);
  });

  it('leaves out empty fields, keeps how wide a line is, and takes off what protects from formulas', () => {
    const read = readCsv(encode("a; ;'=1+1;'-5;'\t@x;'Tốt;' +1;x'=1\n"), file);
    expect(read).toMatchObject({ sheets: [{ merged: [], hiddenColumns: new Set(), isHidden: false }] });
    const [row] = 'sheets' in read ? (read.sheets[0]?.rows ?? []) : [];
    expect([row?.width, row?.isHidden, [...(row?.cells ?? [])]]).toEqual([
      8,
      false,
      ['a', undefined, '=1+1', '-5', '\t@x', "'Tốt", ' +1', "x'=1"].flatMap((text, column) =>
        text === undefined ? [] : [[column, { value: { kind: 'text', text }, isCalculated: false }]],
      ),
    ]);
  });

  it.each<[string, number[], string]>([
    ['a zero', [0x61, 0, 0x62], 'nul-character'],
    ['bytes of no code', [0xff, 0x61], 'not-utf8'],
    ['half a mark of UTF-16', [0xfe, 0x61], 'not-utf8'],
    ['the other half of it', [0x61, 0xfe, 0x61], 'not-utf8'],
    ['the other half of it, the other way round', [0x61, 0xff, 0x61], 'not-utf8'],
    ['half a mark of UTF-8', [0xef, 0xbb], 'not-utf8'],
  ])('is refused with %s', (_, bytes, code) => {
    const read = readCsv(Uint8Array.from(bytes), file);
    expect('issues' in read ? read.issues.map((issue) => issue.code) : read).toEqual([code]);
  });

  it('of 20,000 rows is read, and of one more refused', () => {
    expect(readCsv(encode('a;b\n'.repeat(20_000)), file)).toHaveProperty('sheets');
    expect(readCsv(encode('a;b\n'.repeat(20_001)), file)).toHaveProperty('issues');
  });
});
