import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runScript } from './office/commands/run-script.ts';

const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the continuous integration', () => {
  it('calls only commands that exist', () => {
    const called = [...workflow.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(called).toEqual(['nhap', 'check', 'build']);
    expect(called.filter((name) => !(name in scripts))).toEqual([]);
    expect(existsSync('.ci/run')).toBe(true);
  });

  it('reads on Windows a filled file that is right', async () => {
    const [, words = ''] = /npm run nhap -- (.*)/.exec(workflow) ?? [];
    const { exitCode, output } = await runScript('src/office/commands/import.ts', words.split(' '));
    expect({ exitCode, output }).toEqual({
      exitCode: 0,
      output: [
        'tests/fixtures/filled/2026-Q3-phong-van-hoa-xa-hoi.csv → content/reports/2026-Q3-phong-van-hoa-xa-hoi.json',
        '  Phòng Văn hóa - Xã hội, theo 45/BC-VHXH ngày 08/10/2026 của Phòng Văn hóa - Xã hội; nhận ngày 10/10/2026',
        '  Thay đổi  Nội dung                            Của           Trước  Sau                                Dòng',
        '  --------  ----------------------------------  ------------  -----  ---------------------------------  ----',
        '  Thêm      (11) Dân số tham gia bảo hiểm y tế  quý III/2026         93,9% (chính thức, tại thời điểm)  10',
        '',
      ].join('\n'),
    });
  });
});
