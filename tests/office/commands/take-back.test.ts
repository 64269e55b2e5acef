import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/office/commands/import.ts';
import { release } from '../../../src/office/commands/release.ts';
import { withCopy } from '../../core/load/content-copy.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { commit, withRepository } from './repository.ts';
import { runHere } from './run-here.ts';
import type { Answer } from './run-script.ts';

const id = '2026-Q3-cong-an-xa';

/** Imports one value of the public security office, and hands on how to run the command again. */
async function importOne(content: string): Promise<(...args: string[]) => Promise<Answer>> {
  const file = path.join(path.dirname(content), 'Quy III.xlsx');
  writeFileSync(file, await someFigures([aFigure('93,9')]));
  const run = (...args: string[]) => runHere(() => importTables([...args, '--noi-dung', content], {}, '2026-10-20'));
  const { exitCode } = await run(file, '--ghi', '--nguoi', 'Bà A, Văn phòng');
  expect(exitCode).toBe(0);
  return run;
}

const linesOf = (content: string) => JSON.parse(readFileSync(path.join(content, `imports/${id}.json`), 'utf8')).lines;
const imported = { on: '2026-10-20', by: 'Bà A, Văn phòng', did: 'imported', rows: 1, file: 'Quy III.xlsx' };
const shown = (content: string) =>
  `Sẽ bỏ ${content}/reports/${id}.json, cả 1 dòng đã nhập vào đó:\n  - 3.2 (11) Dân số tham gia bảo hiểm y tế, quý III/2026: 93,9% (chính thức, tại thời điểm)\n`;

describe('npm run nhap -- --bo', { timeout: 60_000 }, () => {
  it.each([`reports/${id}.json`, `content\\reports\\${id}.json`, id])(
    'shows what would go, and takes back nothing: %s',
    async (named) => {
      await withCopy(async (content) => {
        const run = await importOne(content);
        expect(await run('--bo', named)).toEqual({
          exitCode: 0,
          output: shown(content),
          errors: `Chỉ xem trước, chưa ghi gì. Bảng trên đúng thì ghi bằng:\n  npm run nhap -- --bo ${named} --noi-dung ${content} --ghi\n`,
        });
        expect(existsSync(path.join(content, `reports/${id}.json`))).toBe(true);
        expect(linesOf(content)).toEqual([imported]);
      });
    },
  );

  it('takes a report back with --ghi; the log keeps who did what and when', async () => {
    await withCopy(async (content) => {
      const run = await importOne(content);
      expect(await run('--bo', id, '--ghi', '--nguoi', 'Ông B')).toEqual({
        exitCode: 0,
        output: `${shown(content)}Đã bỏ ${content}/reports/${id}.json. Nhật ký nhập trong content/imports ghi lại việc này.\n`,
        errors: '',
      });
      expect(existsSync(path.join(content, `reports/${id}.json`))).toBe(false);
      const takenBack = { on: '2026-10-20', by: 'Ông B', did: 'taken-back', rows: 1 };
      expect(linesOf(content)).toEqual([imported, takenBack]);
      const { output } = await run(path.join(path.dirname(content), 'Quy III.xlsx'), '--ghi', '--nguoi', 'Ông B');
      expect(output).toContain('Thêm      (11) Dân số tham gia bảo hiểm y tế');
      expect(linesOf(content)).toEqual([imported, takenBack, { ...imported, by: 'Ông B' }]);
    });
  });

  it('never writes where npm kept the flag, nor takes its value for a file', async () => {
    await withCopy(async (content) => {
      await importOne(content);
      const args = [`reports/${id}.json`, '--noi-dung', content];
      const { exitCode, errors } = await runHere(() => importTables(args, { npm_config_bo: 'true' }, '2026-10-20'));
      expect([exitCode, errors.split('\n')[0]]).toEqual([
        2,
        'npm đã giữ mất --bo vì thiếu dấu -- đứng trước, và giá trị của nó lẫn vào tên tệp. Chưa đọc tệp nào. Gõ lại:',
      ]);
      expect(existsSync(path.join(content, `reports/${id}.json`))).toBe(true);
    });
  });

  it('refuses a report that a release rests on, and names the release', async () => {
    await withRepository(async (content, repository) => {
      const run = await importOne(content);
      commit(repository, 'Nhập báo cáo quý III');
      const order = ['--ky', '2026-Q3', '--ngay-chot', '15/10/2026', '--ngay-cong-bo', '20/10/2026'];
      await runHere(() => release([...order, '--nguoi-duyet', 'A', '--noi-dung', content], {}));
      expect(await run('--bo', id, '--ghi')).toEqual({
        exitCode: 1,
        output: '',
        errors: `Không bỏ được "${id}": kỳ đã công bố 2026-Q3 dựa trên báo cáo này, nên nó được giữ mãi. Số sai thì đính chính bằng một báo cáo sau (cột "Đính chính cho").\n`,
      });
      expect(existsSync(path.join(content, `reports/${id}.json`))).toBe(true);
    });
  });

  it('refuses a report that a correction rests on', async () => {
    await withCopy(async (content) => {
      const run = await importOne(content);
      const corrects = `${id}/bao-hiem-y-te-tham-gia-2026-q3`;
      const file = path.join(path.dirname(content), 'dinh-chinh.xlsx');
      const later = { number: '50/BC-CAX', date: '12/10/2026', receivedOn: '14/10/2026' };
      writeFileSync(file, await someFigures([aFigure('93,8', { corrects, reason: 'Cộng nhầm.' })], later));
      expect((await run(file, '--ghi')).exitCode).toBe(0);
      const { exitCode, errors } = await run('--bo', id, '--ghi');
      expect([exitCode, /\[correction-\S+\]\nChưa ghi gì\.\n$|\[unknown-id\]\nChưa ghi gì\.\n$/.test(errors)]).toEqual([
        1,
        true,
      ]);
      expect(existsSync(path.join(content, `reports/${id}.json`))).toBe(true);
    });
  });

  it.each([
    ['2026-Q3-cong-an-x', ' Có phải bạn muốn bỏ "2026-Q3-cong-an-xa"?'],
    ['khac', ''],
  ])('names no report that is not there: %s', async (named, likely) => {
    await withCopy(async (content) => {
      mkdirSync(path.join(content, 'reports'), { recursive: true });
      const run = await importOne(content);
      expect(await run('--bo', named)).toEqual({
        exitCode: 1,
        output: '',
        errors: `Không có báo cáo "${named}" trong content/reports.${likely}\n`,
      });
    });
  });
});
