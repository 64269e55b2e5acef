import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { pickKnown } from '../../../src/office/intake/known.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const known = pickKnown(await readRealProgramme());

/** What is read of a file in `tests/fixtures/intake`: its values, or its problems without the file's name. */
async function whatComesOf(file: string): Promise<{ read: string[] } | { problems: string[] }> {
  const intake = await readFilledTable(readFileSync(`tests/fixtures/intake/${file}`), file, known);
  if ('issues' in intake) {
    return { problems: intake.issues.map((issue) => formatIssue(issue).replace(/^.*?\.(xlsx|csv), /, '')) };
  }
  const { source, observations, updates } = intake.report;
  const read = [
    ...observations.map(({ target, refersTo, value }) => `${target} ${refersTo} ${JSON.stringify(value)}`),
    ...updates.map(({ state }) => state),
  ];
  return { read: [source.number, ...read] };
}

const insured = 'bao-hiem-y-te 2026-Q3 {"kind":"number","value":92.5}';
const cellOf = (line: number, heading = 'Giá trị') => `trang tính "Chỉ tiêu", dòng ${line}, cột "${heading}"`;

describe('a file as it was received', () => {
  it.each([
    ['00-ok.xlsx', [insured]],
    ['01b-formula-empty-value.xlsx', [insured]],
    ['04-rid-prefix.xlsx', [insured]],
    ['05-SharedStrings-capital.xlsx', [insured]],
    ['12-signature-block.xlsx', [insured]],
    ['13a-microgram.xlsx', [insured]],
    ['13b-diameter.xlsx', [insured]],
    ['13e-bigmoney.xlsx', [insured]],
    ['15-two-covers-hidden-draft.xlsx', [insured]],
    ['22c-short-rows.csv', [insured]],
    [
      '40-names-va.xlsx',
      ['gia-dinh-van-hoa 2026-Q3 {"kind":"count","count":19,"total":21,"missing":["Thôn Đông","thôn Đoài"]}'],
    ],
    ['45c-part-case.xlsx', [insured, 'under-way']],
  ])('is read whole: %s', async (file, read) => {
    expect(await whatComesOf(file)).toEqual({ read: ['45/BC-UBND', ...read] });
  });

  it.each([
    [
      '02-superscript.xlsx',
      `${cellOf(31)}: ô có chữ được đánh dấu riêng: "92,5" + "1" (nâng cao) - không rõ giá trị là "92,51" hay "92,5". Gõ lại đúng giá trị, không gạch ngang, không chỉ số trên dưới; lời chú ghi ở cột "Ghi chú". [shown-otherwise]`,
    ],
    [
      '08-mmm-yy.xlsx',
      `${cellOf(31, 'Số liệu của')}: ô hiện "Jul-26" mà chứa 01/07/2026 - không rõ bên nào đúng. Chọn ô, đặt kiểu "Text" rồi gõ đúng giá trị cần báo cáo. [shown-otherwise]`,
    ],
    [
      '10-scaled.xlsx',
      `${cellOf(21)}: ô hiện "240,6" mà chứa 240600000 - không rõ bên nào đúng. Chọn ô, đặt kiểu "Text" rồi gõ đúng giá trị cần báo cáo. [shown-otherwise]`,
    ],
    [
      '11b-unit-ty.xlsx',
      `${cellOf(21)}: tìm thấy "0,24 tỷ đồng" - chỉ tiêu này tính bằng triệu đồng/ha. Đúng là 0,24 tỷ đồng thì ghi 240; nếu chỉ ghi nhầm đơn vị thì ghi 0,24. [unit-scaled]`,
    ],
    [
      '11d-dong-typed.xlsx',
      `${cellOf(21)}: giá trị 240.600.000 triệu đồng/ha lệch quá xa mức cam kết 240,6 triệu đồng/ha - có thể là 240,6 triệu đồng/ha, ghi theo đơn vị khác. Nếu nhầm, sửa thành 240,6 triệu đồng/ha; nếu đúng là 240.600.000 triệu đồng/ha, ghi "Đã kiểm tra: …" (vì sao, ai kiểm tra) ở cột "Xác nhận số khác thường". [value-unlikely]`,
    ],
    [
      '21c-landline-hp.xlsx',
      `${cellOf(31, 'Ghi chú')}: có vẻ là dữ liệu cá nhân (số định danh, điện thoại, thư điện tử): 02*********45. Xóa; báo cáo công khai không ghi dữ liệu cá nhân. [personal-data]`,
    ],
    [
      '23c-sep-error.csv',
      'dòng 10, cột "Giá trị": tìm thấy "abc" - cần một số, phần thập phân sau dấu phẩy. Chỉ ghi số; lời giải thích ghi ở cột "Ghi chú". [number-unreadable]',
    ],
  ])('is refused where sight and store differ, with the place: %s', async (file, problem) => {
    expect(await whatComesOf(file)).toEqual({ problems: [problem] });
  });
});
