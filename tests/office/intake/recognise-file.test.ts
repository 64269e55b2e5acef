import { zip } from '@cj-tech-master/excelts/archive';
import { describe, expect, it } from 'vitest';
import { recogniseFile, recogniseParts } from '../../../src/office/intake/recognise-file.ts';
import { aFigure, someFigures, whatIsSaid } from './filled-tables.ts';
import { aCompoundFile, aForgedWorkbook } from './hostile-workbooks.ts';

type Make = () => Promise<Uint8Array> | Uint8Array;

const text = (words: string) => new TextEncoder().encode(words);
const bytes = (...all: number[]) => new Uint8Array([...all, ...new Array<number>(300).fill(7)]);
const save = 'chọn "Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)". [not-a-workbook]';
const ask = 'Xin cơ quan gửi tệp biểu mẫu .xlsx đã điền';
const ods = `tệp là bảng tính của LibreOffice (.ods). Mở tệp, ${save}`;
const old = `tệp là Excel đời cũ (.xls). Mở tệp, ${save}`;
const word = `tệp là văn bản Word hoặc bản trình chiếu. ${ask}; văn bản này giữ làm căn cứ. [not-a-workbook]`;
const packed =
  'tệp là tệp nén (.zip, .rar, .7z). Bung tệp nén ra một thư mục (bấm chuột phải, "Giải nén"), rồi nhập các tệp bên trong. [not-a-workbook]';
const pdf = `tệp là bản PDF, máy không đọc số từ PDF. ${ask}; bản PDF giữ làm căn cứ. [not-a-workbook]`;
const picture = `tệp là ảnh, máy không đọc số từ ảnh. ${ask}; ảnh này giữ làm căn cứ. [not-a-workbook]`;
const web = `tệp là trang web được đổi tên. Mở tệp bằng Excel, ${save}`;
const password =
  'tệp được đặt mật khẩu. Mở tệp bằng mật khẩu, vào "Tệp" > "Thông tin" > "Bảo vệ" > "Mã hóa bằng mật khẩu", xóa mật khẩu rồi lưu lại. [not-a-workbook]';
const cloud =
  'tệp chưa được tải về máy, bên trong không có gì (hay gặp ở OneDrive, Google Drive, iCloud). Bấm chuột phải vào tệp, chọn "Luôn giữ trên thiết bị này" hoặc "Tải về", chờ xong rồi chạy lại; nếu vẫn vậy, xin lại tệp. [not-a-workbook]';
const lock =
  'tệp tạm do Excel hoặc LibreOffice tạo trong lúc có người đang mở tệp thật, không chứa số liệu. Chọn tệp thật, cùng tên nhưng không có phần ~ ở đầu; lưu và đóng tệp ấy trước khi nhập. [not-a-workbook]';
const shortcut =
  'tệp chỉ là lối tắt tới một bảng tính ở chỗ khác. Mở bảng tính ấy, chọn "Tệp" > "Tải xuống" hoặc "Lưu bản sao", kiểu "Microsoft Excel (.xlsx)", rồi nhập tệp vừa tải. [not-a-workbook]';
const plain = `tệp chỉ có chữ mà không mang đuôi .csv. Bảng lưu kiểu CSV thì đổi đuôi tệp thành .csv; còn lại thì mở bằng Excel, ${save}`;

describe('a file that is no workbook', () => {
  it.each<[string, string, Make, string]>([
    ['the lock of Excel', '~$Quy III.xlsx', () => bytes(6, 86, 80), lock],
    ['the lock of LibreOffice', '.~lock.Quy III.xlsx#', () => text(',van-phong,may-1,10.10.2026;'), lock],
    ['the lock beside a file with a folder', 'nop\\~$Quy III.xlsx', () => bytes(6), lock],
    [
      'what a Mac keeps beside a file',
      '._Quy III.xlsx',
      () => bytes(0, 5, 22, 7),
      'tệp phụ do máy tự tạo, không chứa số liệu. Chọn tệp thật, cùng tên nhưng không có "._" ở đầu. [not-a-workbook]',
    ],
    ['nothing: not yet fetched', 'Quy III.xlsx', () => new Uint8Array(), cloud],
    ['nothing, called .csv', 'Quy III.csv', () => new Uint8Array(), cloud],
    ['zeros alone: a broken download', 'Quy III.xlsx', () => new Uint8Array(20_000), cloud],
    ['a placeholder of iCloud', '.Quy III.xlsx.icloud', () => text('bplist00'), cloud],
    ['an OpenDocument spreadsheet', 'Quy III.ods', () => anOpenDocument('spreadsheet'), ods],
    ['the same called .xlsx', 'Quy III.xlsx', () => anOpenDocument('spreadsheet'), ods],
    ['the same in one XML file', 'a.fods', () => text('<?xml version="1.0"?><office:document a="opendocument">'), ods],
    ['an OpenDocument text', 'Quy III.odt', () => anOpenDocument('text'), word],
    ['an old workbook', 'Quy III.xls', () => aCompoundFile('Workbook'), old],
    ['the same called .xlsx', 'Quy III.xlsx', () => aCompoundFile('Workbook'), old],
    ['a workbook of 1992', 'Quy III.xls', () => bytes(9, 4, 6, 0, 0, 0, 16, 0), old],
    ['a password', 'Quy III.xlsx', () => aCompoundFile('EncryptedPackage'), password],
    [
      'a workbook in XML of 2003',
      'Quy III.xls',
      () => anXmlWorkbook(),
      `tệp là bảng tính kiểu XML đời cũ. Mở tệp bằng Excel, ${save}`,
    ],
    ['an old Word document', 'Quy III.doc', () => aCompoundFile('WordDocument'), word],
    ['a Word document', 'Quy III.docx', () => aPackage('[Content_Types].xml', 'word/document.xml'), word],
    ['a Word document called .xlsx', 'Quy III.xlsx', () => aPackage('[Content_Types].xml', 'word/document.xml'), word],
    ['slides', 'Quy III.pptx', () => aPackage('[Content_Types].xml', 'ppt/presentation.xml'), word],
    ['RTF', 'Quy III.xlsx', () => text('{\\rtf1\\ansi Quy III}'), word],
    ['a PDF', 'Quy III.pdf', () => text('%PDF-1.7'), pdf],
    ['a PDF called .csv', 'Quy III.csv', () => text('%PDF-1.7'), pdf],
    ['a photograph', 'Quy III.xlsx', () => bytes(0xff, 0xd8, 0xff, 0xe0), picture],
    ['a screen shot', 'Quy III.png', () => bytes(0x89, 0x50, 0x4e, 0x47), picture],
    ['a zip of workbooks', 'Quy III.zip', () => aPackage('Quy III.xlsx'), packed],
    ['the same called .xlsx', 'Quy III.xlsx', () => aPackage('Quy III.xlsx'), packed],
    ['a RAR', 'Quy III.rar', () => text('Rar!\u001a\u0007'), packed],
    [
      'a spreadsheet of Apple',
      'Quy III.numbers',
      () => aPackage('Index/Document.iwa'),
      'tệp là bảng tính của Apple (.numbers). Mở tệp, chọn "Tệp" > "Xuất sang" > "Excel…", rồi nhập tệp vừa xuất. [not-a-workbook]',
    ],
    ['a web page called .xls', 'Quy III.xls', () => text('\ufeff\r\n<table><tr><td>1</td></tr></table>'), web],
    ['a saved web page', 'Quy III.xls', () => text('MIME-Version: 1.0\r\nContent-Type: multipart/related'), web],
    [
      'a shortcut of Google Drive',
      'Quy III.gsheet',
      () => text('{"doc_id":"1aB","resource_key":"","email":""}'),
      shortcut,
    ],
    ['a shortcut of Windows', 'Quy III.xlsx.lnk', () => bytes(0x4c, 0, 0, 0, 1, 0x14, 2, 0), shortcut],
    ['CSV called .xlsx', 'Quy III.xlsx', () => text('Mã;Giá trị\r\nbao-hiem-y-te;92,5\r\n'), plain],
    ['CSV of UTF-16 called .xls', 'Quy III.xls', () => new Uint8Array([0xff, 0xfe, 0x4d, 0, 0xe3, 0]), plain],
    [
      'a binary workbook',
      'Quy III.xlsb',
      () => aPackage('[Content_Types].xml', 'xl/workbook.bin'),
      'tệp có macro hoặc không phải kiểu .xlsx. Mở tệp, chọn "Lưu thành…", kiểu "Excel Workbook (.xlsx)" không có macro. [not-a-workbook]',
    ],
  ])('is named for what it is, with the way out: %s', async (_, name, make, expected) => {
    const said = await whatIsSaid(await make(), { file: name });
    expect(said).toEqual([`${name}: ${expected}`]);
  });

  it('is told from a workbook that is only misnamed: that one is read', async () => {
    for (const name of ['Quy III.csv', 'Quy III.xls', 'QUY III.XLSX', 'Quy III']) {
      expect(await whatIsSaid(await someFigures([aFigure('93,9')]), { file: name })).toEqual([]);
    }
  });

  it('is not what a workbook with a Word document inside is', async () => {
    const bytes = await aForgedWorkbook((part) => part, { 'xl/embeddings/van-ban.docx': 'PK' });
    expect(await whatIsSaid(bytes)).toEqual([]);
  });
});

const letters = (start: string) => new Uint8Array([...start].map((letter) => letter.charCodeAt(0)));

describe('bytes', () => {
  it.each<[string, string]>([
    ['PK\u0003\u0004', 'package'],
    ['PK\u0005\u0006', 'package'],
    ['PK\u0007\u0008', 'damaged'],
    ['\u00d0\u00cf\u0011\u00e0', 'old'],
    ['\u0009\0\u0004\0', 'old'],
    ['\u0009\u0002\u0006\0', 'old'],
    ['\u0009\u0004\u0006\0', 'old'],
    ['\u0009\u0008\u0010\0', 'old'],
    ['\u0009\u0001\u0010\0', 'damaged'],
    ['%PDF-1.7', 'pdf'],
    ['{\\rtf1', 'words'],
    ['\u0089PNG\r\n', 'picture'],
    ['\u00ff\u00d8\u00ff\u00e0', 'picture'],
    ['GIF89a', 'picture'],
    ['II*\0', 'picture'],
    ['MM\0*', 'picture'],
    ['Rar!\u001a', 'packed'],
    ['7z\u00bc\u00af', 'packed'],
    ['\u001f\u008b\u0008', 'packed'],
    ['L\0\0\0\u0001\u0014\u0002\0', 'shortcut'],
    ['[InternetShortcut]\nURL=a', 'shortcut'],
    ['{"url":"https://a.example"}', 'shortcut'],
    ['\n {"a":1,"doc_id":"1"}', 'shortcut'],
    ['{"a":1}', 'text'],
    ['a {"url":"b"}', 'text'],
    ['{"a":{}},"url":1', 'text'],
    ['<?xml version="1.0"?>\n<a b="office:spreadsheet">', 'xml'],
    ['a <?xml version="1.0"?><a b="office:spreadsheet">', 'text'],
    ['\n<?xml version="1.0"?>\n<a b="opendocument">', 'ods'],
    ['a <?xml version="1.0"?><a b="opendocument">', 'text'],
    ['<?xml version="1.0"?><a>', 'html'],
    ['<!DOCTYPE html>', 'html'],
    ['  <HTML>', 'html'],
    ['<meta charset="utf-8">', 'html'],
    ['<head>', 'html'],
    ['<body>', 'text'],
    ['a <html>', 'text'],
    ['\u00ef\u00bb\u00bf<table>', 'html'],
    ['a\u00ef\u00bb\u00bf<table>', 'text'],
    ['MIME-Version: 1.0', 'html'],
    ['a\tb\r\nc', 'text'],
    ['\u00ff\u00fea\0', 'text'],
    ['\u00fe\u00ff\0a', 'text'],
    ['\u00ffa\0', 'damaged'],
    ['\u00fea\0', 'damaged'],
    ['a\u00fe\0', 'damaged'],
    ['a\u00ff\0', 'damaged'],
    ['a\u001f', 'damaged'],
    ['a\u000b', 'damaged'],
    ['\0\0a', 'damaged'],
    ['\0\0', 'placeholder'],
  ])('that begin with %j are %s', (start, kind) => expect(recogniseFile(letters(start), 'Quy III.xlsx')).toBe(kind));

  it.each([
    ['a.csv', 'table-text'],
    ['a.TSV', 'table-text'],
    ['a.txt', 'table-text'],
    ['a.csv.xlsx', 'text'],
    ['acsv', 'text'],
    ['a.icloud', 'placeholder'],
    ['a.icloud.xlsx', 'text'],
  ])('of words in %s are %s', (file, kind) => expect(recogniseFile(letters('Ma;Gia tri'), file)).toBe(kind));

  it.each([
    ['a.xlsm', 'macro'],
    ['a.XLSB', 'macro'],
    ['a.xlsm.xlsx', 'package'],
    ['a.xls', 'package'],
  ])('of a package in %s are %s', (file, kind) => expect(recogniseFile(letters('PK\u0003\u0004'), file)).toBe(kind));

  it.each([
    ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'ods'],
    ['mimetypeapplication/vnd.oasis.opendocument.text', 'words'],
    ['mimetype\n\0application/vnd.oasis.opendocument.presentation', 'words'],
    [`mimetype${'a'.repeat(61)}application/vnd.oasis.opendocument.text`, 'package'],
    ['application/vnd.oasis.opendocument.text', 'package'],
  ])('of a package that says %j are %s', (words, kind) => {
    expect(recogniseFile(letters(`PK\u0003\u0004${words}`), 'a.xlsx')).toBe(kind);
  });

  it.each([
    ['Workbook', 'old'],
    ['EncryptedPackage', 'encrypted'],
    ['WordDocument', 'words'],
    ['PowerPoint Document', 'words'],
  ])('of an old container that holds %s are %s', (words, kind) => {
    expect(recogniseFile(aCompoundFile(words), 'a.xls')).toBe(kind);
  });
});

it.each<[string[], string | undefined]>([
  [['[content_types].xml', 'xl/workbook.xml'], undefined],
  [['[content_types].xml', 'word/document.xml'], 'words'],
  [['[content_types].xml', 'ppt/presentation.xml'], 'words'],
  [['[content_types].xml', 'xl/workbook.bin'], 'macro'],
  [['index/document.iwa'], 'numbers'],
  [['index.zip'], 'numbers'],
  [['content.xml', 'meta-inf/manifest.xml'], 'ods'],
  [['content.xml'], 'packed'],
  [['meta-inf/manifest.xml'], 'packed'],
  [[], 'packed'],
])('takes a package of %j for %s', (names, kind) => expect(recogniseParts(names)).toBe(kind));

function aPackage(...parts: string[]): Promise<Uint8Array> {
  const made = zip();
  for (const part of parts) made.add(part, 'a');
  return made.bytes();
}

/** The kind comes first and unpacked, as the standard asks. */
function anOpenDocument(kind: string): Promise<Uint8Array> {
  const made = zip({ level: 0 });
  made.add('mimetype', `application/vnd.oasis.opendocument.${kind}`);
  made.add('content.xml', '<office:document-content/>');
  return made.bytes();
}

function anXmlWorkbook(): Uint8Array {
  return text(
    '<?xml version="1.0"?>\r\n<?mso-application progid="Excel.Sheet"?>\r\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
  );
}
