import { describe, expect, it } from 'vitest';
import type { KnownReport } from '../../../src/office/intake/choose-home.ts';
import type { IntakeOptions } from '../../../src/office/intake/read-filled-table.ts';
import { checkFile } from '../../../src/site/checker/check-file.ts';
import {
  aCover,
  accepted,
  aFigure,
  aKnownProgramme,
  aWorkbook,
  newsHead,
  someFigures,
  type TestRow,
  whatIsSaid,
} from './filled-tables.ts';

const cover = (line: number, heading: string) => `Quy III.xlsx, trang tính "Bìa", dòng ${line}, cột "${heading}": `;
const said = async (days: Parameters<typeof someFigures>[1], options: Partial<IntakeOptions> = {}) =>
  whatIsSaid(await someFigures([aFigure('93,9')], days), { today: '2026-11-28', ...options });

describe('the days of a cover', () => {
  const future = (date: string) =>
    `ghi ngày ${date} - ngày này chưa tới, hôm nay là 28/11/2026. Xem lại ngày, nhất là năm; nếu máy sai ngày thì sửa ngày của máy. [date-in-future]`;

  it('are not after the day on which the file is read', async () => {
    expect(await said({ receivedOn: '10/10/2036' })).toEqual([
      `${cover(6, 'Ngày Văn phòng nhận')}${future('10/10/2036')}`,
    ]);
    expect(await said({ date: '29/11/2026', receivedOn: '30/11/2026' })).toEqual([
      `${cover(4, 'Ngày văn bản')}${future('29/11/2026')}`,
      `${cover(6, 'Ngày Văn phòng nhận')}${future('30/11/2026')}`,
    ]);
    expect(await said({ date: '10/10/2026', receivedOn: '28/11/2026' })).toEqual([]);
  });

  it('are asked about only where somebody says the day', async () => {
    expect(await said({ receivedOn: '10/10/2036' }, { today: undefined })).toEqual([]);
  });

  it('are held against the day of the browser, too', async () => {
    const bytes = await someFigures([aFigure('93,9')], { date: '08/12/2026', receivedOn: null });
    const { problems } = await checkFile(bytes, 'Quy III.xlsx', aKnownProgramme(), '2026-11-28');
    expect(problems.map(({ code }) => code)).toEqual(['date-in-future']);
    const before = await checkFile(
      await someFigures([aFigure('93,9')], { receivedOn: null }),
      'Quy III.xlsx',
      aKnownProgramme(),
      '2026-10-08',
    );
    expect(before.problems).toEqual([]);
  });

  it('let a paper be received on its day, not before', async () => {
    expect(await said({ date: '08/10/2026', receivedOn: '08/10/2026' })).toEqual([]);
    expect(await said({ date: '08/10/2026', receivedOn: '07/10/2026' })).toEqual([
      `${cover(4, 'Ngày văn bản')}văn bản ghi ngày 08/10/2026 - không thể sau ngày nhận báo cáo 07/10/2026. Xem lại ngày trên văn bản và ngày nhận. [document-after-receipt]`,
    ]);
  });

  it.each([
    ['ten years early', '08/10/2016', '08/10/2016'],
    ['a year early', '08/10/2025', '08/10/2025'],
    ['in January of the year before', '10/01/2025', '10/01/2025'],
    ['on the last day of the year before', '31/12/2025', '31/12/2025'],
  ])('let no paper tell of what had not begun: %s', async (_, date, told) => {
    expect(await said({ date })).toEqual([
      `${cover(4, 'Ngày văn bản')}văn bản ghi ngày ${told} - lúc ấy năm 2026 chưa bắt đầu. Sửa ngày của văn bản (xem cả năm) hoặc sửa kỳ. [document-before-period]`,
    ]);
  });

  it('do not speak for the day of a paper that a row of news names', async () => {
    const news = ['cong-trinh/de', 'Quý III', 'Đang làm', null, null, null, '12/QĐ-UBND', '11/10/2026'];
    const bytes = await aWorkbook({ Bìa: aCover(), 'Công trình': [newsHead, news] });
    expect(await whatIsSaid(bytes)).toEqual([
      'Quy III.xlsx, trang tính "Công trình", dòng 2, cột "Văn bản: ngày": văn bản ghi ngày 11/10/2026 - không thể sau ngày nhận báo cáo 10/10/2026. Xem lại ngày trên văn bản và ngày nhận. [document-after-receipt]',
    ]);
  });

  it('let no paper tell of a quarter that had not begun', async () => {
    expect(await said({ date: '30/06/2026' })).toEqual([
      `${cover(4, 'Ngày văn bản')}văn bản ghi ngày 30/6/2026 - lúc ấy quý III/2026 chưa bắt đầu. Sửa ngày của văn bản (xem cả năm) hoặc sửa kỳ. [document-before-period]`,
    ]);
    const onItsFirstDay = await someFigures([aFigure('93,9', { certainty: 'Tạm tính' })], { date: '01/07/2026' });
    expect(await whatIsSaid(onItsFirstDay)).toEqual([]);
  });

  it('remark upon a final value in a paper of before the end, not upon an estimate', async () => {
    expect(await said({ date: '25/09/2026' })).toEqual([
      `Lưu ý, ${cover(4, 'Ngày văn bản')}văn bản ghi ngày 25/9/2026, khi quý III/2026 chưa hết. Nếu nhầm, sửa ngày của văn bản; nếu số là số ước, chọn "Tạm tính". [document-before-end]`,
    ]);
    const estimate = await someFigures([aFigure('93,9', { certainty: 'Tạm tính' })], { date: '25/09/2026' });
    expect(await whatIsSaid(estimate)).toEqual([]);
    expect(await said({ date: '30/09/2026' })).toEqual([]);
  });
});

describe('a template of the quarter before', () => {
  const january = { number: '03/BC-CAX', date: '08/01/2027', receivedOn: '10/01/2027' };
  const reported = async (rows: TestRow[] = [aFigure('93,9')]): Promise<KnownReport> => {
    const { reportId, report } = await accepted(await someFigures(rows));
    return { ...report, id: reportId };
  };
  const published = [{ id: '2026-Q3', reports: [{ id: '2026-Q3-cong-an-xa', sha256: '0'.repeat(64) }] }];
  const stale = `${cover(1, 'Kỳ báo cáo')}kỳ báo cáo là quý III/2026, còn văn bản ngày 08/01/2027 là lúc báo cáo quý IV/2026 - có lẽ dùng lại biểu mẫu cũ, vì số của quý III/2026 đã báo cáo rồi. Chép sang biểu mẫu quý IV/2026, hoặc sửa "Kỳ báo cáo" và cột "Số liệu của"; chỉ khi số quý III/2026 đã báo sai mới ghi đính chính. [template-stale]`;

  it.each([
    ['with other values', [aFigure('94,2'), aFigure('88', { code: 'van-hoa/gia-dinh' })]],
    ['with the same values', [aFigure('93,9')]],
    ['with times of this quarter', [aFigure('94,2', { refersTo: 'Quý IV/2026' })]],
  ])('is named as such, with no advice to correct: %s', async (_, rows) => {
    for (const releases of [[], published]) {
      const known = aKnownProgramme({ reports: [await reported()], releases });
      expect(await whatIsSaid(await someFigures(rows, january), { known })).toEqual([stale]);
    }
  });

  it('is named where only its rows are of the quarter before', async () => {
    const known = aKnownProgramme({ reports: [await reported()], releases: published });
    const rows = [aFigure('94,2', { refersTo: 'Quý III/2026' })];
    expect(await whatIsSaid(await someFigures(rows, { ...january, period: 'Quý IV/2026' }), { known })).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Số liệu của": các dòng ghi số liệu của quý III/2026, còn kỳ báo cáo là quý IV/2026 - có lẽ dùng lại biểu mẫu cũ, vì số của quý III/2026 đã báo cáo rồi. Chép sang biểu mẫu quý IV/2026, hoặc sửa "Kỳ báo cáo" và cột "Số liệu của"; chỉ khi số quý III/2026 đã báo sai mới ghi đính chính. [template-stale]',
    ]);
  });

  it('is only asked about where the report may be late', async () => {
    expect(await whatIsSaid(await someFigures([aFigure('93,9')], january))).toEqual([
      `Lưu ý, ${cover(1, 'Kỳ báo cáo')}kỳ báo cáo là quý III/2026, còn văn bản ngày 08/01/2027 là lúc báo cáo quý IV/2026. Nếu là số của quý IV/2026, chép sang biểu mẫu kỳ ấy; nếu là báo cáo muộn thì để nguyên. [template-perhaps-stale]`,
    ]);
  });

  it('is none where a later paper corrects, nor where it is of the next weeks', async () => {
    const known = aKnownProgramme({ reports: [await reported()], releases: published });
    const corrects = '2026-Q3-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q3';
    const correction = aFigure('94,2', { corrects, reason: 'Cộng nhầm.' });
    expect(await whatIsSaid(await someFigures([correction], january), { known })).toEqual([]);
    expect(
      await whatIsSaid(await someFigures([aFigure('93,9')], { date: '05/12/2026', receivedOn: '06/12/2026' })),
    ).toEqual([]);
  });

  it('is none where one body has two values for a quarter in its time', async () => {
    const known = aKnownProgramme({ reports: [await reported()] });
    expect(await whatIsSaid(await someFigures([aFigure('94,2')], { number: '46/BC-CAX' }), { known })).toEqual([
      expect.stringMatching(/\[value-differs\]$/),
    ]);
  });
});

it('tells of a number and a day of the cover that cannot be in the same answer as rows that all are wrong', async () => {
  const day = { date: '08/10/2026', receivedOn: '07/10/2026' };
  const saidOf = async (value: string, cover: Parameters<typeof someFigures>[1]) =>
    whatIsSaid(await someFigures([aFigure(value)], { ...day, ...cover }), { today: '2026-11-28' });
  for (const cover of [{ number: '45' }, { number: null }, { number: '45', agency: 'Phòng gì' }]) {
    const together = (await saidOf('nhiều', cover)).join('\n');
    expect(together).toContain('[document-after-receipt]');
    expect(together).toMatch(/\[(?:document-number-bare|cell-empty)\]/);
    expect(together).toContain('[number-unreadable]');
  }
  const early = await saidOf('nhiều', { date: '08/10/2025' });
  expect(early.join('\n')).toContain('[document-before-period]');
  // Of a file whose rows are right it is told once.
  const right = await saidOf('93,9', {});
  expect(right.filter((line) => line.includes('[document-after-receipt]'))).toHaveLength(1);
});
