import { describe, expect, it } from 'vitest';
import { buildPreview } from '../../../src/office/intake/preview.ts';
import {
  aCover,
  accepted,
  aFigure,
  aKnownProgramme,
  aWorkbook,
  newsHead,
  someFigures,
  type TestCell,
  type TestRow,
  whatIsSaid,
} from './filled-tables.ts';

const number = (value: number) => ({ kind: 'number', value });

describe('the ledger', () => {
  const reported = async (cell: TestCell = '93,9') => {
    const { report, reportId } = await accepted(await someFigures([aFigure(cell)]));
    return { ...report, id: reportId };
  };
  const ref = '2026-Q3-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q3';

  it('refuses a second value for one quarter without a correction (F28, F58)', async () => {
    const known = aKnownProgramme({ reports: [await reported()] });
    expect((await whatIsSaid(await someFigures([aFigure('94')]), { known }))[0]).toMatch(
      /ghi "94" - đã báo cáo "93,9" \(2026-Q3-cong-an-xa\/.*\[value-differs\]$/,
    );
  });

  it('names the column in which a row differs where the value is the same', async () => {
    const known = aKnownProgramme({ reports: [await reported()] });
    const [said] = await whatIsSaid(
      await someFigures([aFigure('93,9', { note: 'Tính cả học sinh.', certainty: 'Tạm tính' })]),
      { known },
    );
    expect(said).toContain(
      'ghi "Độ chắc: Tạm tính; Ghi chú: Tính cả học sinh." - đã báo cáo "Độ chắc: Chính thức; Ghi chú: để trống" (2026-Q3-cong-an-xa/',
    );
  });

  it('does not offer to replace what is published', async () => {
    const releases = [{ id: '2026-Q3', reports: [{ id: '2026-Q3-cong-an-xa', sha256: '0'.repeat(64) }] }];
    const known = aKnownProgramme({ reports: [await reported()], releases });
    expect(await whatIsSaid(await someFigures([aFigure('94')]), { known, replace: true })).toEqual([
      `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2: ghi "94" - đã công bố "93,9" (${ref}). Nếu số cũ sai, ghi ${ref} ở cột "Đính chính cho" và nêu lý do; nếu số cũ đúng, sửa lại dòng này. [value-differs-from-published]`,
    ]);
  });

  it('takes a correction with its reason, and keeps both (F28)', async () => {
    const known = aKnownProgramme({ reports: [await reported()] });
    const { report, changes } = await accepted(
      await someFigures([aFigure('94', { corrects: ref, reason: 'Đếm sót.' })]),
      { known },
    );
    expect(report.observations.map(({ id, value }) => [id, value])).toEqual([
      ['bao-hiem-y-te-tham-gia-2026-q3', number(93.9)],
      ['bao-hiem-y-te-tham-gia-2026-q3-2', number(94)],
    ]);
    expect(changes.map((change) => [change.kind, change.kind === 'cover' || change.before?.id])).toEqual([
      ['correct', 'bao-hiem-y-te-tham-gia-2026-q3'],
    ]);
  });

  it.each([
    [
      'another time',
      aFigure('94', { refersTo: 'Quý II', corrects: ref, reason: 'Đếm sót.' }),
      'dòng được đính chính là của quý III/2026 (tại thời điểm), dòng này ghi quý II/2026 (tại thời điểm). Sửa cột "Số liệu của" và "Cách tính" cho đúng kỳ của số cũ. [correction-of-other-time]',
    ],
    [
      'another way of reckoning',
      aFigure('94', { nature: 'Lũy kế từ đầu năm', corrects: ref, reason: 'Đếm sót.' }),
      'dòng được đính chính là của quý III/2026 (tại thời điểm), dòng này ghi quý III/2026 (lũy kế từ đầu năm). Sửa cột "Số liệu của" và "Cách tính" cho đúng kỳ của số cũ. [correction-of-other-time]',
    ],
    [
      'another part',
      aFigure('94', { code: 'van-hoa/gia-dinh', corrects: ref, reason: 'Đếm sót.' }),
      'dòng được đính chính là của "bao-hiem-y-te/tham-gia", dòng này ghi "van-hoa/gia-dinh". Chọn lại mã ở cột "Đính chính cho", hoặc chuyển sang dòng của "bao-hiem-y-te/tham-gia". [correction-of-other-subject]',
    ],
  ])('refuses a correction that moves a value to %s', async (_, row, expected) => {
    const known = aKnownProgramme({ reports: [await reported()] });
    expect(await whatIsSaid(await someFigures([row]), { known })).toEqual([
      `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Đính chính cho": ${expected}`,
    ]);
  });

  it('refuses a correction that moves news to another quarter', async () => {
    const news = (...row: TestRow) => aWorkbook({ Bìa: aCover(), 'Đề án': [newsHead, row] });
    const { report, reportId } = await accepted(await news('de-an/nong-thon-moi', 'Quý III', 'Đã xong'));
    const known = aKnownProgramme({ reports: [{ ...report, id: reportId }] });
    const named = '2026-Q3-cong-an-xa/plan-nong-thon-moi-2026-q3';
    const empty = Array.from({ length: 6 }, () => null);
    expect(
      await whatIsSaid(await news('de-an/nong-thon-moi', 'Quý II', 'Đang làm', ...empty, named, 'Ghi nhầm.'), {
        known,
      }),
    ).toEqual([
      'Quy III.xlsx, trang tính "Đề án", dòng 2, cột "Đính chính cho": dòng được đính chính là của quý III/2026, dòng này ghi quý II/2026. Sửa cột "Tin của" cho đúng kỳ của tin cũ. [correction-of-other-time]',
    ]);
  });

  it.each([
    [
      'a correction without a reason (F28)',
      { corrects: ref },
      'cột "Lý do đính chính": đính chính mà không ghi lý do. Ghi lý do; người đọc sẽ thấy lý do này. [correction-incomplete]',
    ],
    [
      'a reason for no correction (F28)',
      { reason: 'Đếm sót.' },
      'cột "Đính chính cho": có lý do đính chính mà không ghi đính chính dòng nào. Chọn mã trong trang "Đã báo cáo". [correction-incomplete]',
    ],
    [
      'a correction of nothing (F28)',
      { corrects: 'a/b', reason: 'Đếm sót.' },
      'cột "Đính chính cho": không có dòng nào đã báo cáo mang mã "a/b". Chọn mã trong trang "Đã báo cáo" của biểu mẫu. [correction-incomplete]',
    ],
  ])('refuses %s', async (_, fields, expected) => {
    const said = await whatIsSaid(await someFigures([aFigure('94', fields)]));
    expect(said[0]).toBe(`Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, ${expected}`);
  });

  it('never touches a published report: what is new goes into a file of its own', async () => {
    const published = await reported();
    const releases = [{ id: '2026-Q3', reports: [{ id: published.id, sha256: '0'.repeat(64) }] }];
    const known = aKnownProgramme({ reports: [published], releases });
    const { reportId, report } = await accepted(
      await someFigures([aFigure('93,9'), aFigure('88', { code: 'van-hoa/gia-dinh' })]),
      { known },
    );
    expect([reportId, report.observations.map(({ id }) => id)]).toEqual([
      '2026-Q3-cong-an-xa-bo-sung',
      ['van-hoa-gia-dinh-2026-q3'],
    ]);
    expect((await accepted(await someFigures([aFigure('93,9')]), { known })).changes).toEqual([]);
  });

  it('says at its own cell that another body told otherwise, whichever of the two reports is named first', async () => {
    const other = async (agency: string, id: string, value = '94') => {
      const bytes = await someFigures([aFigure(value)], { agency, issuer: agency });
      return { ...(await accepted(bytes)).report, id };
    };
    const disagree =
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Giá trị": ghi 93,9, nhưng Ủy ban nhân dân xã ghi 94 cho cùng kỳ. Trang sẽ ghi là hai báo cáo trái nhau và không đánh giá, cho đến khi một bên đính chính. [agencies-disagree]';
    for (const id of ['2026-Q3-uy-ban-nhan-dan', '2026-Q3-a']) {
      const known = aKnownProgramme({ reports: [await other('Ủy ban nhân dân xã', id)] });
      expect(await whatIsSaid(await someFigures([aFigure('93,9')]), { known })).toEqual([disagree]);
    }
    const agreeing = aKnownProgramme({ reports: [await other('Ủy ban nhân dân xã', '2026-Q3-a', '93,9')] });
    expect(await whatIsSaid(await someFigures([aFigure('93,9')]), { known: agreeing })).toEqual([]);
  });

  it('blames a conflict inside one file on the other row, not on a report that is not there yet', async () => {
    const rows = [
      aFigure('93,9'),
      aFigure('88', { code: 'van-hoa/gia-dinh' }),
      aFigure('94', { refersTo: '30/9/2026' }),
    ];
    expect(await whatIsSaid(await someFigures(rows))).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 4, cột "Giá trị": ghi 94 - cùng cơ quan, cùng kỳ, dòng 2 trang tính "Chỉ tiêu" của tệp này đã ghi 93,9. So hai dòng với báo cáo giấy; sửa hoặc xóa dòng sai. [values-conflict]',
    ]);
  });

  describe('a cover that differs from the report that holds every row', () => {
    const mended = () => someFigures([aFigure('93,9')], { number: '46/BC-CAX', receivedOn: '12/10/2026' });
    const differences = 'Số văn bản "45/BC-CAX" → "46/BC-CAX"; Ngày Văn phòng nhận "10/10/2026" → "12/10/2026"';

    it('is refused', async () => {
      const known = aKnownProgramme({ reports: [await reported()] });
      expect(await whatIsSaid(await mended(), { known })).toEqual([
        `Quy III.xlsx, trang tính "Bìa", dòng 3, cột "Số văn bản": trang Bìa khác báo cáo đã nhập (2026-Q3-cong-an-xa): ${differences} - mọi dòng số liệu đều đã có trong báo cáo ấy. Nếu trang Bìa mới đúng, chạy lại với --thay; nếu không, sửa lại trang Bìa. [cover-differs]`,
      ]);
    });

    it('takes the place of the old one with --thay, and is shown', async () => {
      const known = aKnownProgramme({ reports: [await reported()] });
      const { reportId, report, changes, unchanged } = await accepted(await mended(), { known, replace: true });
      expect([reportId, report.source.number, report.receivedOn, report.observations.length, unchanged]).toEqual([
        '2026-Q3-cong-an-xa',
        '46/BC-CAX',
        '2026-10-12',
        1,
        1,
      ]);
      expect(buildPreview(changes, known)).toEqual([['Thay', 'Trang Bìa', '', '', differences, 'Bìa 3']]);
    });

    it('is not put on a report that tells of other things', async () => {
      const known = aKnownProgramme({ reports: [await reported()] });
      const other = await someFigures([aFigure('88', { code: 'van-hoa/gia-dinh' })], { number: '46/BC-CAX' });
      const { reportId, changes } = await accepted(other, { known, replace: true });
      expect([reportId, changes.map(({ kind }) => kind)]).toEqual(['2026-Q3-cong-an-xa-bo-sung', ['add']]);
    });

    it('is refused also with --thay once the report is published', async () => {
      const releases = [{ id: '2026-Q3', reports: [{ id: '2026-Q3-cong-an-xa', sha256: '0'.repeat(64) }] }];
      const known = aKnownProgramme({ reports: [await reported()], releases });
      expect(await whatIsSaid(await mended(), { known, replace: true })).toEqual([
        `Quy III.xlsx, trang tính "Bìa", dòng 3, cột "Số văn bản": trang Bìa khác báo cáo đã công bố (2026-Q3-cong-an-xa): ${differences} - mọi dòng số liệu đều đã công bố, và báo cáo đã công bố không thay đổi. Không cần nhập lại tệp này; báo cáo bổ sung thì chỉ điền dòng có tin mới. [cover-differs-from-published]`,
      ]);
    });
  });

  it('asks for a word of confirmation when a value leaps (F22)', async () => {
    const earlier = { ...(await reported('10')), id: '2026-Q2-cong-an-xa', period: '2026-Q2' };
    const observations = earlier.observations.map((one) => ({ ...one, id: 'a', refersTo: '2026-Q2' }));
    const known = aKnownProgramme({ reports: [{ ...earlier, observations }] });
    expect(await whatIsSaid(await someFigures([aFigure('60')]), { known })).toEqual([
      expect.stringMatching(/dòng 2, cột "Giá trị": .*\[jump-not-confirmed\]$/),
    ]);
    const confirmed = await someFigures([aFigure('60', { confirmed: 'Đã đối chiếu với cơ quan bảo hiểm.' })]);
    expect((await accepted(confirmed, { known })).changes).toHaveLength(1);
  });

  it('keeps with the value why it is right although it is far from the promise', async () => {
    const known = aKnownProgramme();
    const fields = { code: 'gia-tri-tren-hec-ta/gia-tri', refersTo: 'Quý III', nature: 'Lũy kế từ đầu năm' };
    expect(await whatIsSaid(await someFigures([aFigure('240600000', fields)]), { known })).toEqual([
      expect.stringMatching(/dòng 2, cột "Giá trị": giá trị 240\.600\.000 triệu đồng\/ha .*\[value-unlikely\]$/),
    ]);
    const words = 'Đã kiểm tra: bà B, Phòng Kinh tế.';
    const confirmed = await someFigures([aFigure('240600000', { ...fields, confirmed: words })]);
    const { report } = await accepted(confirmed, { known });
    expect(report.observations.map((one) => [one.value, one.confirmed])).toEqual([
      [{ kind: 'number', value: 240_600_000 }, words],
    ]);
  });

  it('refuses two values of one thing on one day from one body, however they are reckoned', async () => {
    const rows = [
      aFigure('62,5', { refersTo: 'Quý III', nature: 'Lũy kế từ đầu năm' }),
      aFigure('50', { refersTo: '30/9/2026', nature: 'Tại thời điểm' }),
    ];
    expect(await whatIsSaid(await someFigures(rows))).toContain(
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3, cột "Giá trị": ghi 50 - cùng cơ quan, cùng kỳ, dòng 2 trang tính "Chỉ tiêu" của tệp này đã ghi 62,5. So hai dòng với báo cáo giấy; sửa hoặc xóa dòng sai. [values-conflict]',
    );
    const alike = rows.map((row) => row.map((cell) => (cell === '50' ? '62,5' : cell)));
    expect((await accepted(await someFigures(alike))).changes).toHaveLength(2);
  });

  it('allows two papers of one number that differ in day and body (F54)', async () => {
    const known = aKnownProgramme({ reports: [await reported()] });
    const bytes = await someFigures([aFigure('88', { code: 'van-hoa/gia-dinh' })], {
      agency: 'UBND xã',
      issuer: 'UBND xã',
      date: '09/10/2026',
    });
    expect((await accepted(bytes, { known })).reportId).toBe('2026-Q3-uy-ban-nhan-dan');
  });
});
