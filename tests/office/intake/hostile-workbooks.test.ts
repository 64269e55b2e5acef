import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readInSandbox, sandboxFlags, sandboxLimits } from '../../../src/office/sandbox/read-in-sandbox.ts';
import { aFigure, someFigures, whatIsSaid } from './filled-tables.ts';
import { aBomb, aCompoundFile, aForgedSheet, aForgedWorkbook, aLyingSheet } from './hostile-workbooks.ts';

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
      'tệp được đặt mật khẩu. Mở tệp, bỏ mật khẩu rồi lưu lại. [not-a-workbook]',
    ],
    [
      'a workbook with macros (F34)',
      () => aForgedWorkbook((text) => text, { 'xl/vbaProject.bin': 'a' }),
      'tệp có macro hoặc không phải kiểu .xlsx. Mở tệp, chọn "Lưu thành…", kiểu "Excel Workbook (.xlsx)" không có macro. [not-a-workbook]',
    ],
    [
      'a web page called .xlsx (F34)',
      () => new TextEncoder().encode('<html><table><tr><td>1</td></tr></table></html>'),
      'tệp là trang web được đổi tên. Mở tệp bằng Excel, chọn "Lưu thành…", kiểu "Excel Workbook (.xlsx)". [not-a-workbook]',
    ],
    ['no bytes at all (F34)', () => new Uint8Array(), 'tệp rỗng. Lấy lại tệp từ bản trước. [file-empty]'],
    ['words called .xlsx (F34)', () => new TextEncoder().encode('Kính gửi'), damaged],
    [
      'a file of 3 MB (F41)',
      () => new Uint8Array(3_000_000),
      'tệp có 3000000 byte - nhiều nhất 2097152 byte. Kiểm tra xem có chép nhầm tệp khác vào đây không. [file-too-large]',
    ],
  ])('is refused: %s', async (_, make, expected) => {
    const said = await whatIsSaid(await make());
    const place = /^Quy III\.xlsx(, trang tính "[^"]*")?: /;
    expect(said.map((line) => line.replace(place, ''))).toEqual(expected === '' ? [] : [expected]);
  });

  it.each<[string, Make]>([
    ['a zip bomb', () => aBomb()],
    ['a lying directory', () => aLyingSheet()],
    [
      'a million merged cells',
      () =>
        aForgedSheet((xml) =>
          xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1000"/></mergeCells>'),
        ),
    ],
    [
      '19 MB of cells',
      () => aForgedSheet((xml) => xml.replace('</row></sheetData>', `</row>${manyCells()}</sheetData>`)),
    ],
  ])('costs less than 10 s and 300 MB to refuse: %s (F31)', async (_, make) => {
    const { seconds, megabytes } = await costOf(await make());
    expect(seconds).toBeLessThan(10);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(300);
  });

  it('stops a reading that never ends, and says so (F31)', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
    const file = path.join(folder, 'treo.xlsx');
    writeFileSync(file, await someFigures([aFigure('1')]));
    const answer = await readInSandbox(file, { milliseconds: 1, heapMegabytes: 128 });
    rmSync(folder, { recursive: true });
    expect('issues' in answer && answer.issues.map(formatIssue)).toEqual([
      `${file}: đọc tệp này quá lâu nên đã dừng. Chép số liệu sang biểu mẫu mới (npm run bieu-mau) rồi gửi lại. [reading-stopped]`,
    ]);
  });

  it('stops a reading that takes too much memory, and says so (F31)', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
    const file = path.join(folder, 'to.xlsx');
    writeFileSync(
      file,
      await aForgedSheet((xml) => xml.replace('</row></sheetData>', `</row>${manyCells()}</sheetData>`)),
    );
    const answer = await readInSandbox(file, { milliseconds: 20_000, heapMegabytes: 16 });
    rmSync(folder, { recursive: true });
    expect('issues' in answer && answer.issues.map(({ code, found }) => [code, found])).toEqual([
      ['reading-stopped', 'memory'],
    ]);
  });
});

/** Inside the limits of rows and columns, and as heavy as they allow. */
function manyCells(): string {
  return Array.from({ length: 1990 }, (_, row) => {
    const cells = Array.from(
      { length: 48 },
      (__, column) => `<c t="inlineStr"><is><t>${row}${column}${Math.sin(row * column)}${'x'.repeat(120)}</t></is></c>`,
    );
    return `<row r="${row + 3}">${cells.join('')}</row>`;
  }).join('');
}

/** What reading takes a process with the flags of the sandbox; one that dies of its limit has stayed below it. */
async function costOf(bytes: Uint8Array): Promise<{ seconds: number; megabytes: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cost-'));
  const file = path.join(folder, 'a.xlsx');
  writeFileSync(file, bytes);
  const program = `
    import { readFileSync } from 'node:fs';
    import { readSheets } from '${path.resolve('src/office/intake/read-sheets.ts')}';
    await readSheets(readFileSync('${file}'), 'a.xlsx');
    console.log(process.resourceUsage().maxRSS);`;
  const start = performance.now();
  const flags = [...sandboxFlags(sandboxLimits), '--input-type=module-typescript', '-e', program];
  const kilobytes = await new Promise<number>((resolve) => {
    execFile(process.execPath, flags, (_, output) => resolve(Number(output)));
  });
  rmSync(folder, { recursive: true });
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}
