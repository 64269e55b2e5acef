import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/office/commands/import.ts';
import { withCopy } from '../../core/load/content-copy.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { runHere } from './run-here.ts';

interface Given {
  content: string;
  received: string;
  answers: string;
  run: (...args: string[]) => ReturnType<typeof runHere>;
}

/** A faulty workbook, a sound one without the day of receipt, and a faulty CSV file, in a folder of their own. */
function withReceived<T>(use: (given: Given) => Promise<T>): Promise<T> {
  return withCopy(async (content) => {
    const received = path.join(path.dirname(content), 'nop');
    const answers = path.join(path.dirname(content), 'tra-loi');
    mkdirSync(received);
    const sound = someFigures([aFigure('93,9')], { receivedOn: null });
    writeFileSync(path.join(received, 'CAX quý III.xlsx'), await sound);
    writeFileSync(path.join(received, 'UBND.xlsx'), await someFigures([aFigure('nhiều')], { date: null }));
    writeFileSync(path.join(received, 'YTE.csv'), readFileSync('tests/fixtures/intake/23c-sep-error.csv'));
    const args = [received, '--noi-dung', content, '--ngay', '28/11/2026'];
    return use({
      ...{ content, received, answers },
      run: (...more) => runHere(() => importTables([...args, ...more], {}, '2026-11-28')),
    });
  });
}

function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file, 'base64')];
    }),
  );
}

describe('npm run nhap -- … --tra-loi', { timeout: 60_000 }, () => {
  it('writes a letter for each file, and the marked workbook beside that of a faulty one; nothing else', async () => {
    await withReceived(async ({ content, received, answers, run }) => {
      const before = [contentsOf(content), contentsOf(received)];
      const file = (name: string) => path.join(received, name);
      expect(await run('--tra-loi', answers)).toEqual({
        exitCode: 0,
        errors: '',
        output: [
          `${file('CAX quý III.xlsx')}: đã nhận → CAX quý III-tra-loi.txt`,
          `${file('UBND.xlsx')}: 2 chỗ cần sửa → UBND-tra-loi.txt, UBND-can-sua.xlsx`,
          `${file('YTE.csv')}: 1 chỗ cần sửa → YTE-tra-loi.txt`,
          `Đã viết trả lời vào thư mục ${answers}: 3 tệp đã xem, 2 tệp cần sửa. Chưa ghi gì vào báo cáo.`,
          '',
        ].join('\n'),
      });
      expect(readdirSync(answers).sort()).toEqual([
        'CAX quý III-tra-loi.txt',
        'UBND-can-sua.xlsx',
        'UBND-tra-loi.txt',
        'YTE-tra-loi.txt',
      ]);
      expect([contentsOf(content), contentsOf(received)]).toEqual(before);
      const letter = (name: string) => readFileSync(path.join(answers, name), 'utf8');
      expect(letter('UBND-tra-loi.txt')).toBe(`Kính gửi Công an xã,

Văn phòng đã nhận tệp "UBND.xlsx" (xem ngày 28/11/2026) nhưng chưa nhập được số liệu, vì còn 2 chỗ cần sửa:

1. Trang tính "Bìa", ô B4 (cột "Ngày văn bản"): ô này còn trống. Điền ô "Ngày văn bản" (trang tính "Bìa", dòng 4).
2. Trang tính "Chỉ tiêu", ô C2 (cột "Giá trị"): tìm thấy "nhiều" - cần một số, phần thập phân sau dấu phẩy. Chỉ ghi số; lời giải thích ghi ở cột "Ghi chú".

Tệp "UBND-can-sua.xlsx" gửi kèm là chính tệp đó, ô cần sửa được tô hồng và có ghi chú. Đề nghị sửa ngay trong tệp này rồi gửi lại; màu và ghi chú để nguyên cũng được.
`);
      expect(letter('CAX quý III-tra-loi.txt')).toBe(`Kính gửi Công an xã,

Văn phòng đã nhận tệp "CAX quý III.xlsx" (xem ngày 28/11/2026), không có lỗi.

Số liệu được hiểu như sau, 1 dòng:

- (11) Dân số tham gia bảo hiểm y tế, quý III/2026: 93,9% (chính thức, tại thời điểm)

Nếu có chỗ chưa đúng, đề nghị báo lại.
`);
      expect(letter('YTE-tra-loi.txt')).toContain('\n1. Dòng 10, cột "Giá trị": tìm thấy "abc"');
      expect(letter('YTE-tra-loi.txt')).toContain('\nĐề nghị sửa trong tệp của mình rồi gửi lại.\n');
    });
  });

  it('writes over nothing: neither an earlier answer nor a file that was received', async () => {
    await withReceived(async ({ received, answers, run }) => {
      await run('--tra-loi', answers);
      const first = contentsOf(answers);
      await run('--tra-loi', answers);
      expect(contentsOf(answers)).toMatchObject(first);
      expect(readdirSync(answers)).toContain('UBND-can-sua-2.xlsx');
      const before = contentsOf(received);
      const { exitCode, errors } = await run('--tra-loi', `${received}/`);
      expect(exitCode).toBe(2);
      expect(errors).toContain('là nơi để tệp đã nhận');
      expect(contentsOf(received)).toEqual(before);
    });
  });

  it('lists a hundred places at most, and says how many are left', async () => {
    await withReceived(async ({ received, answers, run }) => {
      const rows = Array.from({ length: 103 }, (_, index) => aFigure('nhiều', { code: `khong-co/phan-${index}` }));
      writeFileSync(path.join(received, 'UBND.xlsx'), await someFigures(rows));
      await run('--tra-loi', answers);
      const letter = readFileSync(path.join(answers, 'UBND-tra-loi.txt'), 'utf8');
      expect(letter.match(/^\d+\. /gm)).toHaveLength(100);
      expect(letter).toMatch(/vì còn (\d+) chỗ cần sửa/);
      const [, problems] = /vì còn (\d+) chỗ/.exec(letter) ?? [];
      expect(letter).toContain(`Còn ${Number(problems) - 100} chỗ khác;`);
    });
  });

  it('is refused beside --ghi and --bo', async () => {
    await withReceived(async ({ answers, run }) => {
      expect((await run('--tra-loi', answers, '--ghi')).errors).toContain('Chọn một: --tra-loi');
      expect((await run('--tra-loi', answers, '--bo', 'reports/a.json')).errors).toContain('Cách dùng');
    });
  });

  it('leaves no half letter when the disk is full', async () => {
    await withReceived(async ({ content, received, answers }) => {
      // No file may grow above 1 KB, as on a full disk: the lock can be taken, a letter or a workbook is cut.
      const command = `trap '' XFSZ; ulimit -f 1; exec "$0" src/office/commands/import.ts "$@"`;
      const args = [received, '--noi-dung', content, '--tra-loi', answers];
      const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, ...args], { encoding: 'utf8' });
      expect([status, stderr.split(':')[0]]).toEqual([3, 'Máy không cho ghi hoặc đọc']);
      expect(
        readdirSync(answers).filter((name) => !readFileSync(path.join(answers, name), 'utf8').endsWith('\n')),
      ).toEqual([]);
    });
  });
});
