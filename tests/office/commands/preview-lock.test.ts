import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importTables } from '../../../src/office/commands/import.ts';
import { withCopy } from '../../core/load/content-copy.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { runHere } from './run-here.ts';

it('lets anybody look while another import runs, and nobody write', { timeout: 60_000 }, async () => {
  await withCopy(async (content) => {
    const file = path.join(path.dirname(content), 'Quy III.xlsx');
    writeFileSync(file, await someFigures([aFigure('93,9')]));
    writeFileSync(path.join(path.dirname(content), '.release.lock'), String(process.pid));
    const run = (...args: string[]) =>
      runHere(() => importTables([file, '--noi-dung', content, ...args], {}, '2026-10-20'));
    expect((await run()).exitCode).toBe(0);
    expect(await run('--ghi')).toEqual({
      exitCode: 3,
      output: '',
      errors: 'Đang có lượt nhập hoặc công bố khác. Chờ lượt đó xong rồi chạy lại.\n',
    });
  });
});
