import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { makeTemplate } from '../../../src/office/commands/template.ts';
import { pickKnown } from '../../../src/office/intake/known.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { buildTemplate } from '../../../src/office/templates/build-template.ts';
import { writeTemplate } from '../../../src/office/templates/write-template.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';
import { runHere } from './run-here.ts';
import { runScript } from './run-script.ts';

const script = 'src/office/commands/template.ts';

describe('the template', { timeout: 60_000 }, async () => {
  const programme = await readDemoProgramme();
  const bytes = await writeTemplate(buildTemplate(programme, '2028-Q1', 'phong-kinh-te'), 'Bìa');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);

  it('holds a cover, three tables, what it is asked to explain, and what was reported before', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Bìa',
      'Chỉ tiêu',
      'Đề án, kế hoạch',
      'Công trình, nhiệm vụ',
      'Giải trình',
      'Đã báo cáo',
    ]);
  });

  it('says on its cover whose it is, where it is not for everybody', async () => {
    expect(sheet('Bìa').getCell('B10').value).toBe('Mẫu 1 · Phòng Kinh tế');
    const everybodys = buildTemplate(programme, '2028-Q1').cover.fields.map(({ cell }) => cell.text);
    expect(everybodys.at(-1)).toBe('Mẫu 1');
  });

  it('asks an agency in the order of the text, and says of each row why it is there', () => {
    expect(codesOf(sheet('Chỉ tiêu'))).toEqual([
      'thu-ngan-sach/thu-ngan-sach',
      'gia-tri-san-pham/tong-gia-tri',
      'gia-tri-san-pham/nong-nghiep-thuy-san',
      'gia-tri-san-pham/cong-nghiep-xay-dung',
      'gia-tri-san-pham/dich-vu',
      'gia-tri-tren-hec-ta/gia-tri',
      'giai-ngan-dau-tu-cong/giai-ngan',
      'co-so-thanh-doanh-nghiep/chuyen-doi',
      'thu-nhap-binh-quan/thu-nhap',
      'giam-ngheo/ho-ngheo',
      'nong-thon-moi/hoan-thanh',
      'nuoc-sach/nuoc-sach',
      'chat-thai-ran/thu-gom',
    ]);
    expect(['M3', 'M14', 'M4', 'M16'].map((cell) => sheet('Chỉ tiêu').getCell(cell).value)).toEqual([
      'Vì sao có dòng này',
      'Phải báo cáo: chỉ tiêu ghi trong kế hoạch số 2, nhóm II, Phụ lục; nơi này thường trực; từng báo cáo (quý IV/2027)',
      'Có thể báo cáo thêm: được giao theo 30/QĐ-MINH-HOA ngày 04/5/2026, Cơ quan minh họa (UBND xã); từng báo cáo (quý IV/2027); phải báo cáo cùng quý IV',
      'Có thể báo cáo thêm: từng báo cáo (quý IV/2027)',
    ]);
  });

  it('shows unit, commitment and the last value, with the period and nature that are usual', () => {
    const cells = rowOf('Chỉ tiêu', 'giai-ngan-dau-tu-cong/giai-ngan');
    expect(cells.slice(1, 10)).toEqual([
      '(4)',
      'Tỷ lệ giải ngân vốn đầu tư công cấp xã trong năm',
      '%',
      '100%, hằng năm',
      '92,1% (năm 2027)',
      'Quý I/2028',
      null,
      null,
      'Lũy kế từ đầu năm',
    ]);
    // Before the end of the quarter a number is an estimate, by the clock of whoever fills it in.
    expect(cells[10]).toEqual({
      formula: 'IF(TODAY()<DATE(2028,3,31),"Tạm tính","Chính thức")',
      result: 'Chính thức',
    });
  });

  it('locks the codes and leaves the cells to fill in open', () => {
    const [code, value] = [sheet('Chỉ tiêu').getCell('A4'), sheet('Chỉ tiêu').getCell('H4')];
    expect([sheet('Chỉ tiêu').sheetProtection?.sheet, code.protection?.locked, value.protection?.locked]).toEqual([
      true,
      undefined,
      false,
    ]);
  });

  it('offers the words to choose from, and treats every cell as text', () => {
    const { H4: value, J4: nature } = { H4: sheet('Chỉ tiêu').getCell('H4'), J4: sheet('Chỉ tiêu').getCell('J4') };
    expect(nature.dataValidation).toMatchObject({ formulae: ['"Tại thời điểm,Lũy kế từ đầu năm,Cả năm"'] });
    expect([value.numFmt, nature.numFmt]).toEqual(['@', '@']);
  });

  it('has the same bytes for the same content', async () => {
    const again = await writeTemplate(buildTemplate(programme, '2028-Q1', 'phong-kinh-te'), 'Bìa');
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
  });

  it('is read back as it was filled in', async () => {
    const { report, changes } = await fillAndRead(programme, bytes);
    expect(changes).toHaveLength(2);
    expect(report.observations.map(({ id, value }) => ({ id, value }))).toEqual([
      { id: 'giai-ngan-dau-tu-cong-giai-ngan-2028-q1', value: { kind: 'number', value: 7.5 } },
    ]);
    expect(report.updates.map(({ id, state }) => ({ id, state }))).toEqual([
      { id: 'plan-nong-thon-moi-2028-q1', state: 'under-way' },
    ]);
  });

  it('leaves rows below the table in which an office corrects beside its new figures', async () => {
    const filled = new Workbook();
    await filled.xlsx.load(bytes);
    const [cover, figures, , , ledger] = filled.worksheets;
    if (!cover || !figures || !ledger) throw new Error('Sheets are missing');
    ['12/BC-KT', '08/4/2028', 'Phòng Kinh tế', '10/4/2028'].forEach((text, index) => {
      cover.getCell(index + 6, 2).value = text;
    });
    const code = 'giai-ngan-dau-tu-cong/giai-ngan';
    const known = programme.reports.filter(({ agency }) => agency === 'phong-kinh-te');
    const one = known.flatMap(({ id, observations }) =>
      observations.filter(({ part }) => part === 'giai-ngan').map((found) => ({ ...found, ref: `${id}/${found.id}` })),
    );
    const old = one.at(-1);
    const columnOf = (heading: string) =>
      Array.from({ length: 30 }, (_, index) => index + 1).find(
        (column) => figures.getCell(3, column).value === heading,
      ) ?? 0;
    const put = (row: number, heading: string, text: string) => {
      const cell = figures.getCell(row, columnOf(heading));
      expect([heading, cell.protection?.locked]).toEqual([heading, false]);
      cell.value = text;
    };
    put(4 + codesOf(sheet('Chỉ tiêu')).indexOf(code), 'Giá trị', '7,5');
    put(17, 'Giá trị', '89,5');
    put(17, 'Độ chắc', 'Chính thức');
    put(17, 'Đính chính cho', old?.ref ?? '');
    put(17, 'Lý do đính chính', 'Cộng sót một dự án.');
    const intake = await readFilledTable(await filled.xlsx.writeBuffer(), 'kt.xlsx', pickKnown(programme));
    if ('issues' in intake) throw new Error(intake.issues.map(formatIssue).join('\n'));
    expect(intake.report.observations).toMatchObject([
      { part: 'giai-ngan', refersTo: '2028-Q1', value: { kind: 'number', value: 7.5 } },
      {
        ...{ part: 'giai-ngan', refersTo: old?.refersTo, nature: old?.nature },
        ...{ value: { kind: 'number', value: 89.5 }, corrects: { observation: old?.id } },
      },
    ]);
  });

  it('writes words that begin like a formula as words (F40)', async () => {
    const [first, ...reports] = programme.reports;
    if (first === undefined) throw new Error('The demonstration has no reports');
    const updates = [
      { about: 'plan', plan: 'nong-thon-moi', id: 'a', refersTo: '2026-Q1', state: 'done', step: '=1+1' },
    ];
    const report = { ...first, agency: 'phong-kinh-te', updates } as Programme['reports'][number];
    const template = buildTemplate({ ...programme, reports: [report, ...reports] }, '2028-Q1', 'phong-kinh-te');
    const ledger = template.sheets.find(({ name }) => name === 'Đã báo cáo');
    if (ledger?.rows[0]?.[3]) ledger.rows[0][3].text = '=1+1';
    const written = new Workbook();
    await written.xlsx.load(await writeTemplate(template, 'Bìa'));
    expect(written.getWorksheet('Đã báo cáo')?.getCell('D4').value).toBe('=1+1');
  });

  function sheet(name: string): Worksheet {
    const found = workbook.getWorksheet(name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  }

  function codesOf(of: Worksheet): unknown[] {
    const codes: unknown[] = [];
    of.eachRow((row, number) => void (number > 3 && codes.push(row.getCell(1).value)));
    return codes;
  }

  function rowOf(name: string, code: string): unknown[] {
    let cells: unknown[] = [];
    sheet(name).eachRow((row) => {
      if (row.getCell(1).value === code) cells = Array.from({ length: 12 }, (_, index) => row.getCell(index + 1).value);
    });
    return cells;
  }
});

describe('the template of any agency', { timeout: 60_000 }, () => {
  it('is read without a word about what it holds, once its cover is filled, also where a sheet has nothing', async () => {
    const programme = await readRealProgramme();
    const told = await Promise.all(
      programme.agencies.map(async ({ id }) => {
        const workbook = new Workbook();
        await workbook.xlsx.load(await writeTemplate(buildTemplate(programme, '2026-Q3', id), 'Bìa'));
        const [cover, figures] = workbook.worksheets;
        ['12/BC-KT', '08/10/2026', 'UBND xã', '10/10/2026'].forEach((text, index) => {
          if (cover) cover.getCell(index + 6, 2).value = text;
        });
        if (figures) figures.getCell('A60').value = 'bao-hiem-y-te/tham-gia';
        if (figures) figures.getCell('G60').value = 'Quý III/2026';
        if (figures) figures.getCell('H60').value = '93,9';
        if (figures) figures.getCell('J60').value = 'Tại thời điểm';
        if (figures) figures.getCell('K60').value = 'Chính thức';
        const intake = await readFilledTable(await workbook.xlsx.writeBuffer(), `${id}.xlsx`, pickKnown(programme));
        return 'issues' in intake ? intake.issues.map(formatIssue) : [];
      }),
    );
    expect(told.flat()).toEqual([]);
    expect(told).toHaveLength(23);
  });
});

async function fillAndRead(programme: Programme, bytes: Uint8Array) {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const [cover, figures, plans] = workbook.worksheets;
  ['12/BC-KT', '08/4/2028', 'Phòng Kinh tế', '10/4/2028'].forEach((text, index) => {
    if (cover) cover.getCell(index + 6, 2).value = text;
  });
  figures?.eachRow((row) => {
    if (row.getCell(1).value === 'giai-ngan-dau-tu-cong/giai-ngan') row.getCell(8).value = '7,5';
  });
  if (plans) plans.getCell('F4').value = 'Đang làm';
  const intake = await readFilledTable(await workbook.xlsx.writeBuffer(), 'kt.xlsx', pickKnown(programme));
  if ('issues' in intake) throw new Error(intake.issues.map(formatIssue).join('\n'));
  return intake;
}

describe('npm run bieu-mau', { timeout: 60_000 }, () => {
  it('writes the file, and never over one that is there', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bieu-mau-'));
    const file = path.join(folder, 'a.xlsx');
    const args = ['--ky', '2026-Q3', '--co-quan', 'cong-an-xa', '--tep', file];
    expect(await runScript(script, args)).toEqual({
      exitCode: 0,
      output: `Đã lập ${file}. Gửi tệp này cho cơ quan điền.\n`,
      errors: '',
    });
    await writeFile(file, 'đã điền');
    expect(await runHere(() => makeTemplate(args))).toEqual({
      exitCode: 2,
      output: '',
      errors: `Đã có tệp "${file}", có thể đã điền. Xóa hoặc đổi tên tệp cũ, hoặc chọn tên khác bằng --tep.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('đã điền');
    await rm(folder, { recursive: true });
  });

  it.each([
    [
      'no period',
      [],
      'Cách dùng: npm run bieu-mau -- --ky 2026-Q3 [--co-quan phong-kinh-te] [--tep TỆP.xlsx]; không ghi cơ quan thì biểu mẫu có mọi chỉ tiêu, nhiệm vụ.\nMỗi cơ quan một biểu mẫu: npm run bieu-mau -- --ky 2026-Q3 --tat-ca THƯ-MỤC\nGiao việc theo một văn bản: npm run bieu-mau -- --phan-cong TỆP.xlsx [--sua VĂN-BẢN] lập tệp; điền xong, chạy lại cùng lệnh để xem trước, thêm --ghi để ghi.\n',
    ],
    [
      'a fifth quarter',
      ['--ky', '2026-Q5'],
      '"2026-Q5" không phải kỳ báo cáo: viết như 2026-Q3, "quý III/2026" hoặc 2026; 3/2026 thì không rõ là quý hay tháng.\n',
    ],
  ])('says how it is used when given %s', async (_, args, errors) => {
    expect(await runHere(() => makeTemplate(args))).toEqual({ exitCode: 2, output: '', errors });
  });

  it('writes one workbook for every body that is asked for something, and one of who is asked for what', async () => {
    const folder = path.join(await mkdtemp(path.join(tmpdir(), 'bieu-mau-')), 'quý 3');
    const args = ['--ky', 'quý III/2026', '--tat-ca', folder];
    const { exitCode, output, errors } = await runHere(() => makeTemplate(args));
    const made = readdirSync(folder).sort();
    expect([exitCode, made.at(0), made.at(-1)]).toEqual([
      0,
      'ai-bao-cao-gi-2026-Q3.xlsx',
      'bieu-mau-2026-Q3-uy-ban-nhan-dan.xlsx',
    ]);
    expect(output.split('\n')).toContain(
      `Đã lập ${path.join(folder, 'bieu-mau-2026-Q3-phong-kinh-te.xlsx')}: Phòng Kinh tế, 2 dòng.`,
    );
    const [first, second] = errors.split('\n');
    expect([first, second]).toEqual([
      'CHÚ Ý: 14 chỉ tiêu (19 dòng số liệu) văn bản không giao riêng cho nơi nào, nên quý này có thể không ai báo cáo:',
      '  (1) Kết nạp đảng viên mới',
    ]);
    const overview = new Workbook();
    await overview.xlsx.load(readFileSync(path.join(folder, 'ai-bao-cao-gi-2026-Q3.xlsx')));
    expect(overview.worksheets.map(({ name }) => name)).toEqual(['Ai báo cáo gì', 'Không giao riêng cho nơi nào']);
    expect(overview.worksheets[1]?.rowCount).toBe(3 + 19);
    const again = await runHere(() => makeTemplate(args));
    expect([again.exitCode, again.errors.endsWith(`hoặc cất những tệp cũ trong "${folder}".\n`)]).toEqual([2, true]);
    await rm(path.dirname(folder), { recursive: true });
  });

  it('leaves nothing half-written when the disk is full', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bieu-mau-'));
    const unfinished = path.join(folder, '.template.unfinished');
    symlinkSync('/dev/full', unfinished);
    const args = ['--ky', '2026-Q3', '--co-quan', 'phong-kinh-te', '--tep', path.join(folder, 'mau.xlsx')];
    expect(await runHere(() => makeTemplate(args))).toEqual({
      ...{ exitCode: 3, output: '' },
      errors: 'Máy không cho ghi hoặc đọc: đĩa đã đầy. Xóa bớt tệp rồi chạy lại. Không có gì bị ghi dở.\n',
    });
    expect(readdirSync(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('takes back the workbooks that it wrote when the disk is full before the last, so that it can be run again', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bieu-mau-'));
    // The last of all cannot be put in its place.
    const last = path.join(folder, 'ai-bao-cao-gi-2026-Q3.xlsx');
    await mkdir(last);
    const args = ['--ky', '2026-Q3', '--tat-ca', folder];
    expect((await runHere(() => makeTemplate(args))).exitCode).toBe(3);
    expect(readdirSync(folder)).toEqual([path.basename(last)]);
    await rm(folder, { recursive: true });
  });

  it('names the agencies there are when given another', async () => {
    const { exitCode, errors } = await runHere(() => makeTemplate(['--ky', '2026-Q3', '--co-quan', 'phong-x']));
    expect(exitCode).toBe(2);
    expect(errors).toMatch(
      /^Không có cơ quan nào mang mã "phong-x". Các mã: ban-chap-hanh-dang-bo, .*van-phong-dang-uy\.\n$/,
    );
  });
});
