import { describe, expect, it } from 'vitest';
import { aFigure, someFigures, whatIsSaid } from '../filled-tables.ts';
import { aBomb, aCompoundFile, aForgedSheet, aForgedWorkbook, aLyingSheet } from '../hostile-workbooks.ts';

const newTemplate = 'Chép số liệu sang biểu mẫu mới (npm run bieu-mau) rồi gửi lại. [workbook-unsafe]';
const ownPart = 'Chép riêng phần số liệu sang biểu mẫu mới; đừng định dạng cả hàng hay cả cột. [table-too-large]';
const damaged =
  'tệp bị hỏng hoặc chưa tải xong. Tải lại tệp; nếu vẫn vậy, mở bằng Excel rồi "Lưu thành…" kiểu "Excel Workbook (.xlsx)". [not-a-workbook]';

type Make = () => Promise<Uint8Array> | Uint8Array;

describe('a hostile or broken workbook', { timeout: 60_000 }, () => {
  it.each<[string, Make, string]>([
    [
      'a zip bomb (F31)',
      () => aBomb(),
      `tệp bung ra quá 20 MB - không mở tệp này để giữ an toàn cho máy. ${newTemplate}`,
    ],
    ['a bomb whose directory lies about a part nobody reads (F31)', () => aBomb(3_000_000), ''],
    ['a bomb whose directory lies about the sheet (F31)', () => aLyingSheet(), damaged],
    [
      'more than a hundred parts (F31)',
      () => aForgedWorkbook((text) => text, Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`a${n}`, 'a']))),
      `tệp chứa hơn 100 phần bên trong - không mở tệp này để giữ an toàn cho máy. ${newTemplate}`,
    ],
    [
      'a part that unpacks a hundred times as large (F31)',
      () => aForgedWorkbook((text) => text, { 'xl/a.bin': new Uint8Array(8e6) }),
      `tệp bung ra to gấp hơn 100 lần - không mở tệp này để giữ an toàn cho máy. ${newTemplate}`,
    ],
    [
      'a cell at XFD1048576 (F32)',
      () =>
        aForgedSheet((xml) =>
          xml.replace('</row></sheetData>', '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ),
      `trang tính dùng tới ô A1048576 - nhiều nhất 2000 × 50 (dòng × cột). ${ownPart}`,
    ],
    [
      'a dimension of a million rows (F32)',
      () => aForgedSheet((xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1:K1048576"/>')),
      `trang tính dùng tới ô A1:K1048576 - nhiều nhất 2000 × 50 (dòng × cột). ${ownPart}`,
    ],
    [
      'a cell far to the right (F32)',
      () => aForgedSheet((xml) => xml.replace('</row></sheetData>', '<c r="BZ2"><v>1</v></c></row></sheetData>')),
      `trang tính dùng tới ô BZ2 - nhiều nhất 2000 × 50 (dòng × cột). ${ownPart}`,
    ],
    [
      'two cells merged into sixteen million (F32)',
      () =>
        aForgedSheet((xml) =>
          xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1000"/></mergeCells>'),
        ),
      `trang tính dùng tới ô A1:XFD1000 - nhiều nhất 2000 × 50 (dòng × cột). ${ownPart}`,
    ],
    [
      'a DOCTYPE with an entity (F33)',
      () => aForgedSheet((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
      `tệp chứa khai báo DOCTYPE mà Excel không bao giờ ghi - không mở tệp này để giữ an toàn cho máy. ${newTemplate}`,
    ],
    [
      'a path out of the archive (F33)',
      () => aForgedWorkbook((text) => text, { '../../etc/passwd': 'a' }),
      `tệp chứa đường dẫn trỏ ra ngoài - không mở tệp này để giữ an toàn cho máy. ${newTemplate}`,
    ],
    [
      'a path out of the archive by backslashes',
      () => aForgedWorkbook((text) => text, { 'xl\\..\\..\\a': 'a' }),
      `tệp chứa đường dẫn trỏ ra ngoài - không mở tệp này để giữ an toàn cho máy. ${newTemplate}`,
    ],
    [
      'a path to a folder above',
      () => aForgedWorkbook((text) => text, { 'xl/..': 'a' }),
      `tệp chứa đường dẫn trỏ ra ngoài - không mở tệp này để giữ an toàn cho máy. ${newTemplate}`,
    ],
    ['names with dots that lead nowhere', () => aForgedWorkbook((text) => text, { 'xl/a..b': 'a', 'xl/...': 'a' }), ''],
    [
      'a tab whose table is not there',
      () => aForgedWorkbook((text) => text.replace('worksheets/sheet2.xml', 'worksheets/khac.xml')),
      'tệp có tên trang tính này mà không có nội dung của nó. Mở tệp bằng Excel hoặc LibreOffice, kiểm tra trang này rồi lưu lại. [sheet-missing]',
    ],
    [
      'more than four million letters in few bytes',
      () =>
        aForgedWorkbook((text, path) =>
          path === 'xl/sharedStrings.xml'
            ? text.replace(/<si>.*?<\/si>/s, `<si><t>${'a'.repeat(100_001)}</t></si>`)
            : text.replace('</sheetData>', `<row r="9">${'<c t="s"><v>0</v></c>'.repeat(40)}</row></sheetData>`),
        ),
      'bảng quá lớn - quá nhiều chữ cho một báo cáo. Chép riêng phần số liệu sang biểu mẫu mới; đừng định dạng cả hàng hay cả cột. [table-too-large]',
    ],
    ['half a file (F34)', async () => (await someFigures([aFigure('1')])).slice(0, 4000), damaged],
    ['XML cut off (F34)', () => aForgedSheet((xml) => xml.slice(0, 900)), damaged],
    [
      'an old .xls (F34)',
      () => aCompoundFile(),
      'tệp là Excel đời cũ (.xls). Mở tệp, chọn "Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)". [not-a-workbook]',
    ],
    [
      'an encrypted workbook (F34)',
      () => aCompoundFile('EncryptedPackage'),
      'tệp được đặt mật khẩu. Mở tệp bằng mật khẩu, vào "Tệp" > "Thông tin" > "Bảo vệ" > "Mã hóa bằng mật khẩu", xóa mật khẩu rồi lưu lại. [not-a-workbook]',
    ],
    [
      'a workbook with macros (F34)',
      () => aForgedWorkbook((text) => text, { 'xl/vbaProject.bin': 'a' }),
      'tệp có macro hoặc không phải kiểu .xlsx. Mở tệp, chọn "Lưu thành…", kiểu "Excel Workbook (.xlsx)" không có macro. [not-a-workbook]',
    ],
    [
      'a web page called .xlsx (F34)',
      () => new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>'),
      'tệp là trang web được đổi tên. Mở tệp bằng Excel, chọn "Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)". [not-a-workbook]',
    ],
    [
      'no bytes at all (F34)',
      () => new Uint8Array(),
      'tệp chưa được tải về máy, bên trong không có gì (hay gặp ở OneDrive, Google Drive, iCloud). Bấm chuột phải vào tệp, chọn "Luôn giữ trên thiết bị này" hoặc "Tải về", chờ xong rồi chạy lại; nếu vẫn vậy, xin lại tệp. [not-a-workbook]',
    ],
    [
      'words called .xlsx (F34)',
      () => new TextEncoder().encode('Kính gửi'),
      'tệp chỉ có chữ mà không mang đuôi .csv. Bảng lưu kiểu CSV thì đổi đuôi tệp thành .csv; còn lại thì mở bằng Excel, chọn "Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)". [not-a-workbook]',
    ],
    ['bytes of no kind (F34)', () => new Uint8Array([1, 2, 3, 4]), damaged],
    [
      'a file of 3 MB (F41)',
      async () => new Uint8Array([...(await someFigures([aFigure('1')])).slice(0, 4), ...new Uint8Array(2_999_996)]),
      'tệp có 3000000 byte - nhiều nhất 2097152 byte. Kiểm tra xem có chép nhầm tệp khác vào đây không. [file-too-large]',
    ],
  ])('is refused: %s', async (_, make, expected) => {
    const said = await whatIsSaid(await make());
    const place = /^Quy III\.xlsx(, trang tính "[^"]*")?: /;
    expect(said.map((line) => line.replace(place, ''))).toEqual(expected === '' ? [] : [expected]);
  });
});
