import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readInSandbox, sandboxFlags, sandboxLimits } from '../../../src/office/sandbox/read-in-sandbox.ts';
import { describeUnreadable } from '../../../src/office/sandbox/unreadable.ts';
import { aBomb, aForgedSheet, aLyingSheet } from '../intake/hostile-workbooks.ts';

type Make = () => Promise<Uint8Array> | Uint8Array;

describe('reading a hostile or broken workbook', { timeout: 60_000 }, () => {
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
    ['19 MB of cells', () => heavy()],
  ])('costs less than 10 s of work and 300 MB to refuse: %s (F31)', async (_, make) => {
    const { seconds, megabytes } = await costOf(await make());
    expect(seconds).toBeLessThan(10);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(300);
  });

  it.each([
    ['works too long', { cpuSeconds: 0.01, wallSeconds: 60 }],
    ['never ends', { cpuSeconds: 60, wallSeconds: 0.001 }],
  ])('stops a reading that %s, and says so (F31)', async (_, limits) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
    const file = path.join(folder, 'treo.xlsx');
    writeFileSync(file, await heavy());
    const answer = await readInSandbox(file, { ...limits, heapMegabytes: 128 });
    rmSync(folder, { recursive: true });
    expect('issues' in answer && answer.issues.map(formatIssue)).toEqual([
      `${file}: đọc tệp này quá lâu nên đã dừng. Có thể máy đang bận: chạy lại. Nếu vẫn vậy, chép số liệu sang biểu mẫu mới (npm run bieu-mau) rồi gửi lại. [reading-stopped]`,
    ]);
  });

  it('stops a reading that takes too much memory, and says so (F31)', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
    const file = path.join(folder, 'to.xlsx');
    writeFileSync(file, await heavy());
    const answer = await readInSandbox(file, { cpuSeconds: 20, wallSeconds: 60, heapMegabytes: 16 });
    rmSync(folder, { recursive: true });
    expect('issues' in answer && answer.issues.map(({ code, facts }) => [code, facts])).toEqual([
      ['reading-stopped', { by: 'memory' }],
    ]);
  });
});

describe('a file that the machine does not give', () => {
  const retry = 'Lưu và đóng tệp';
  it.each([
    [
      'EBUSY',
      `tệp đang mở trong một chương trình khác. ${retry} trong Excel hoặc LibreOffice, chờ OneDrive đồng bộ xong, rồi chạy lại. [file-unreadable]`,
    ],
    [
      'EPERM',
      `máy không cho đọc tệp: không có quyền, hoặc tệp đang mở trong một chương trình khác. ${retry} rồi chạy lại; nếu vẫn vậy, chép tệp sang một thư mục của bạn rồi nhập bản chép. [file-unreadable]`,
    ],
    [
      'EACCES',
      `máy không cho đọc tệp: không có quyền, hoặc tệp đang mở trong một chương trình khác. ${retry} rồi chạy lại; nếu vẫn vậy, chép tệp sang một thư mục của bạn rồi nhập bản chép. [file-unreadable]`,
    ],
    [
      'EIO',
      'máy báo lỗi khi đọc tệp (EIO). Chép tệp sang ổ đĩa của máy này rồi nhập bản chép; nếu vẫn vậy, xin lại tệp. [file-unreadable]',
    ],
    [
      'UNKNOWN',
      'tệp chưa được tải về máy, bên trong không có gì (hay gặp ở OneDrive, Google Drive, iCloud). Bấm chuột phải vào tệp, chọn "Luôn giữ trên thiết bị này" hoặc "Tải về", chờ xong rồi chạy lại; nếu vẫn vậy, xin lại tệp. [not-a-workbook]',
    ],
  ])('is a sentence for whoever has it open: %s', (code, said) => {
    const error = Object.assign(new Error(code), { code, syscall: 'open' });
    expect(describeUnreadable(error, 'Quy III.xlsx')?.issues.map(formatIssue)).toEqual([`Quy III.xlsx: ${said}`]);
  });

  it('is no excuse for a mistake of ours', () => {
    expect(describeUnreadable(new TypeError('x is not a function'), 'Quy III.xlsx')).toBeUndefined();
  });

  it('is told when it goes away before it is read', async () => {
    const answer = await readInSandbox('khong-con.xlsx');
    expect('issues' in answer && answer.issues.map(formatIssue)).toEqual([
      'khong-con.xlsx: tệp không còn ở đó. Xem tệp có vừa bị chuyển đi hay đổi tên không. [file-unreadable]',
    ]);
  });

  it.each([
    ['a scan of many pages is called a scan', Buffer.from('%PDF-1.7'), ['not-a-workbook', { kind: 'pdf' }]],
    [
      'a large workbook is called too large',
      Buffer.from('PK\u0003\u0004'),
      ['file-too-large', { bytes: 3_000_000, most: 2_097_152 }],
    ],
  ])('may be larger than we read: %s', async (_, head, expected) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, Buffer.concat([head, Buffer.alloc(3_000_000 - head.length, 7)]));
    const answer = await readInSandbox(file);
    rmSync(folder, { recursive: true });
    expect('issues' in answer && answer.issues.map(({ code, facts }) => [code, facts])).toEqual([expected]);
  });
});

function heavy(): Promise<Uint8Array> {
  return aForgedSheet((xml) => xml.replace('</row></sheetData>', `</row>${manyCells()}</sheetData>`));
}

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

/** What reading takes a process with the flags of the sandbox: work of the processor, whatever else the machine does. */
async function costOf(bytes: Uint8Array): Promise<{ seconds: number; megabytes: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cost-'));
  const file = path.join(folder, 'a.xlsx');
  writeFileSync(file, bytes);
  const program = `
    import { readFileSync } from 'node:fs';
    import { readSheets } from '${path.resolve('src/office/intake/read-sheets.ts')}';
    await readSheets(readFileSync('${file}'), 'a.xlsx');
    // The peak of this program alone: what the system reports of a child begins with the size of its parent.
    const { user, system } = process.cpuUsage();
    console.log(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1], (user + system) / 1e6);`;
  const flags = [...sandboxFlags(sandboxLimits), '--input-type=module-typescript', '-e', program];
  const [kilobytes = 0, seconds = 0] = await new Promise<number[]>((resolve) => {
    execFile(process.execPath, flags, (_, output) => resolve(output.split(' ').map(Number)));
  });
  rmSync(folder, { recursive: true });
  return { seconds, megabytes: kilobytes / 1024 };
}
