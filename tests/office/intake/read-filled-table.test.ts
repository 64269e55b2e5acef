import { describe, expect, it } from 'vitest';
import { pickKnown } from '../../../src/office/intake/known.ts';
import { buildPreview } from '../../../src/office/intake/preview.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';
import {
  aCover,
  accepted,
  aFigure,
  aKnownProgramme,
  aWorkbook,
  figureHead,
  newsHead,
  someFigures,
  whatIsSaid,
} from './filled-tables.ts';

describe('readFilledTable', () => {
  it('reads a filled workbook into a report', async () => {
    const bytes = await aWorkbook({
      Bìa: aCover(),
      'Chỉ tiêu': [figureHead, aFigure('93,9'), aFigure('20/21', { code: 'van-hoa/thon', missing: 'Thôn Bắc' })],
      'Đề án': [
        newsHead,
        ['de-an/nong-thon-moi', 'Quý III/2026', 'Đang làm', 'Đã trình', null, null, '12/TTr-UBND', '20/9/2026'],
      ],
      'Công trình': [
        newsHead,
        ['cong-trinh/de', 'Quý III', 'đã xong', null, 6.5, 'km'],
        ['nhiem-vu/nv-1-2-03', 'Quý III', 'Tạm dừng', null, null, null, null, null, 'Chờ vốn'],
      ],
    });
    const { reportId, report, changes, unchanged } = await accepted(bytes);
    expect({ reportId, unchanged }).toEqual({ reportId: '2026-Q3-cong-an-xa', unchanged: 0 });
    expect(report).toStrictEqual({
      period: '2026-Q3',
      agency: 'cong-an-xa',
      source: { number: '45/BC-CAX', date: '2026-10-08', issuer: 'Công an xã' },
      receivedOn: '2026-10-10',
      observations: [
        {
          id: 'bao-hiem-y-te-tham-gia-2026-q3',
          target: 'bao-hiem-y-te',
          part: 'tham-gia',
          refersTo: '2026-Q3',
          value: { kind: 'number', value: 93.9 },
          certainty: 'final',
          nature: 'point-in-time',
          isBaseline: false,
        },
        {
          id: 'van-hoa-thon-2026-q3',
          target: 'van-hoa',
          part: 'thon',
          refersTo: '2026-Q3',
          value: { kind: 'count', count: 20, total: 21, missing: ['Thôn Bắc'] },
          certainty: 'final',
          nature: 'point-in-time',
          isBaseline: false,
        },
      ],
      updates: [
        {
          about: 'plan',
          plan: 'nong-thon-moi',
          id: 'plan-nong-thon-moi-2026-q3',
          refersTo: '2026-Q3',
          state: 'under-way',
          step: 'Đã trình',
          document: { number: '12/TTr-UBND', date: '2026-09-20' },
        },
        {
          about: 'work',
          work: 'de',
          id: 'work-de-2026-q3',
          refersTo: '2026-Q3',
          state: 'done',
          done: { quantity: 6.5, unit: 'km' },
        },
        {
          about: 'task',
          task: 'nv-1-2-03',
          id: 'task-nv-1-2-03-2026-q3',
          refersTo: '2026-Q3',
          state: 'stopped',
          note: 'Chờ vốn',
        },
      ],
      explanations: [],
    });
    expect(buildPreview(changes, aKnownProgramme()).map((row) => row.join(' | '))).toEqual([
      'Thêm | (1) Dân số dùng nước sạch | quý III/2026 |  | 93,9% (chính thức, tại thời điểm) | Chỉ tiêu 2',
      'Thêm | (1) Dân số dùng nước sạch | quý III/2026 |  | 20/21 (chính thức, tại thời điểm) | Chỉ tiêu 3',
      'Thêm | Nước sạch | quý III/2026 |  | Đang làm: Đã trình; theo 12/TTr-UBND | Đề án 2',
      'Thêm | Đê | quý III/2026 |  | Đã xong: 6,5 km | Công trình 2',
      'Thêm | nhiem-vu/nv-1-2-03 | quý III/2026 |  | Tạm dừng | Công trình 3',
    ]);
  });

  it('tells problems row by row, also where one is of the cell and the other of the whole ledger', async () => {
    const intake = await readFilledTable(
      await someFigures([aFigure('935'), aFigure('0,625', { refersTo: 'Quý II' })]),
      'quy-3.xlsx',
      aKnownProgramme(),
    );
    const told = 'issues' in intake ? intake.issues.map(({ code, place }) => `${place.line} ${code}`) : [];
    expect(told).toEqual(['2 figure-impossible', '3 number-ambiguous']);
  });

  it('changes nothing when the same file is read twice', async () => {
    const bytes = await someFigures([aFigure(93.9)]);
    const { reportId, report } = await accepted(bytes);
    const known = aKnownProgramme({ reports: [{ ...report, id: reportId }] });
    const again = await accepted(bytes, { known });
    expect({ ...again, notices: [] }).toEqual({ reportId, report, changes: [], unchanged: 1, notices: [] });
  });

  it('names every problem of a file at once, each with its sheet, row and column', async () => {
    const bytes = await someFigures([aFigure('1.000'), aFigure('khá', { refersTo: 'Quý V' }), aFigure('chưa có')]);
    expect(await whatIsSaid(bytes)).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Giá trị": "1.000" có thể là 1 hoặc 1000. Số nghìn thì ghi liền không có dấu; số lẻ thì thêm hoặc bỏ một chữ số sau dấu phẩy. [number-ambiguous]',
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3, cột "Giá trị": tìm thấy "khá" - cần một số, phần thập phân sau dấu phẩy. Chỉ ghi số; lời giải thích ghi ở cột "Ghi chú". [number-unreadable]',
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3, cột "Số liệu của": tìm thấy "Quý V" - cần quý I đến IV, năm, hoặc ngày. Viết như "Quý III/2026", "Năm 2026" hoặc "30/9/2026". [period-unreadable]',
    ]);
  });

  it('takes what it must know of the real programme as plain JSON', async () => {
    const known = pickKnown(await readRealProgramme());
    expect(JSON.parse(JSON.stringify(known))).toEqual(known);
  });
});
