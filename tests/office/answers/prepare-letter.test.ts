import { expect, it } from 'vitest';
import { prepareLetter } from '../../../src/office/answers/prepare-letter.ts';
import type { KnownProgramme } from '../../../src/office/intake/known.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { aFigure, aKnownProgramme, someFigures, type TestRow } from '../intake/filled-tables.ts';

it('asks in the letter on a faulty file what it would else ask in a second one', async () => {
  const rows = [aFigure('nhiều'), aFigure('chưa có', { code: 'van-hoa/gia-dinh' })];
  const known = aKnownProgramme();
  const intake = await readFilledTable(await someFigures(rows), 'Quy III.xlsx', known);
  const letter = prepareLetter('Quy III.xlsx', { answer: intake, sheets: [], known, sender: undefined }, '2026-10-12');
  expect([letter.problems, letter.told.length, letter.asked.length]).toEqual([1, 1, 1]);
  expect(letter.write(undefined)).toContain(`Đề nghị xem lại giúp:

- Trang tính "Chỉ tiêu", dòng 3, cột "Giá trị": ghi "chưa có" - coi là chưa có số liệu, không phải bằng 0. Nếu thật sự bằng 0, ghi 0.

Đề nghị sửa trong tệp của mình rồi gửi lại.`);
});

it('asks once in a letter whether shares equal to the last ones of the body, to the digit, were copied on', async () => {
  const before = aKnownProgramme();
  const cover = { period: 'Quý II/2026', date: '08/07/2026', receivedOn: '10/07/2026' };
  const second = await someFigures([aFigure('93,9', { refersTo: 'Quý II' })], cover);
  const first = await readFilledTable(second, 'Quý II.xlsx', before);
  if ('issues' in first) throw new Error('The first report is not sound');
  const known = { ...before, reports: [{ ...first.report, id: first.reportId }] };
  const asked = async (row: TestRow, ledger: KnownProgramme = known) => {
    const intake = await readFilledTable(await someFigures([row]), 'Quý III.xlsx', ledger);
    const received = { answer: intake, sheets: [], known: ledger, sender: undefined };
    return prepareLetter('Quý III.xlsx', received, '2026-10-12').told.map(({ what }) => what);
  };
  const question =
    '1 dòng ghi đúng từng chữ số như lần trước: (1) Dân số dùng nước sạch: 93,9% (chính thức, tại thời điểm). Nếu là số cũ chép lại, ghi số của kỳ này; nếu đúng là không đổi thì để nguyên.';
  expect(await asked(aFigure('93,9'))).toEqual([question]);
  expect(await asked(aFigure('94'))).toEqual([]);
  expect(await asked(aFigure('93,9', { confirmed: 'Đã kiểm tra: không ai vào, không ai ra.' }))).toEqual([]);
  // What another body reported is no number of its own.
  const ofOther = { ...known, reports: known.reports.map((report) => ({ ...report, agency: 'tram-y-te' })) };
  expect(await asked(aFigure('93,9'), ofOther)).toEqual([]);
});
