import { expect, it } from 'vitest';
import { prepareLetter } from '../../../src/office/answers/prepare-letter.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { aFigure, aKnownProgramme, someFigures } from '../intake/filled-tables.ts';

it('asks in the letter on a faulty file what it would else ask in a second one', async () => {
  const rows = [aFigure('nhiều'), aFigure('chưa có', { code: 'van-hoa/gia-dinh' })];
  const known = aKnownProgramme();
  const intake = await readFilledTable(await someFigures(rows), 'Quy III.xlsx', known);
  const letter = prepareLetter('Quy III.xlsx', intake, [], known, '2026-10-12');
  expect([letter.problems, letter.told.length, letter.asked.length]).toEqual([1, 1, 1]);
  expect(letter.write(undefined)).toContain(`Đề nghị xem lại giúp:

- Trang tính "Chỉ tiêu", dòng 3, cột "Giá trị": ghi "chưa có" - coi là chưa có số liệu, không phải bằng 0. Nếu thật sự bằng 0, ghi 0.

Đề nghị sửa trong tệp của mình rồi gửi lại.`);
});
