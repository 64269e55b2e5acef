import { describe, expect, it } from 'vitest';
import { aReport } from '../../fixtures/builders.ts';
import { aFigure, aKnownProgramme, someFigures, type TestRow, whatIsSaid } from './filled-tables.ts';

const health = { code: 'bao-hiem-y-te/tham-gia' };
const families = { code: 'van-hoa/gia-dinh' };
const insurance = { code: 'bao-hiem-xa-hoi/tham-gia' };
const land = { code: 'gia-tri-tren-hec-ta/gia-tri' };

/** What was known of the quarter before: 93.5, 78, 45 percent, and 60 million. */
function known(values: Record<string, number> = {}) {
  const all = {
    ...{
      'bao-hiem-y-te/tham-gia': 93.5,
      'van-hoa/gia-dinh': 78,
      'bao-hiem-xa-hoi/tham-gia': 45,
      'gia-tri-tren-hec-ta/gia-tri': 60,
    },
    ...values,
  };
  const observations = Object.entries(all).map(([code, value]) => {
    const [target, part] = code.split('/');
    const about = { id: code.replace('/', '-'), target, part, refersTo: '2026-Q2', nature: 'point-in-time' };
    return { ...about, certainty: 'final', value: { kind: 'number', value } };
  });
  const source = { number: '1/BC-CAX', date: '2026-07-01', issuer: 'Công an xã' };
  const report = aReport({ period: '2026-Q2', agency: 'cong-an-xa', source, receivedOn: '2026-07-02', observations });
  return aKnownProgramme({ reports: [{ id: '2026-Q2-cong-an-xa', ...report }] });
}

const said = async (rows: TestRow[], values?: Record<string, number>) =>
  (await whatIsSaid(await someFigures(rows), { known: known(values) })).filter((line) =>
    /\[(?:value-of-other-row|rows-shifted)\]/.test(line),
  );

describe('a value in the wrong row', () => {
  it('is asked about where it is far from its own series and close to that of the row beneath', async () => {
    expect(await said([aFigure('46', families), aFigure(null, insurance)])).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Giá trị": ghi 46%, khác xa lần trước (78%) - gần bằng lần trước của dòng 3 (45%). Xem có chép nhầm dòng không; nếu số đúng thì để nguyên. [value-of-other-row]',
    ]);
  });

  it.each<[string, TestRow[]]>([
    ['the next row has a value of its own', [aFigure('46', families), aFigure('47', insurance)]],
    ['it is close to its own series', [aFigure('79', families), aFigure(null, insurance)]],
    ['it is far from both', [aFigure('60', families), aFigure(null, insurance)]],
    [
      'somebody has confirmed it',
      [aFigure('46', { ...families, confirmed: 'Đã kiểm tra: đổi cách tính.' }), aFigure(null, insurance)],
    ],
  ])('is not asked about where %s', async (_, rows) => expect(await said(rows)).toEqual([]));

  it('is asked about in both rows where two were changed about', async () => {
    const lines = await said([aFigure('45', families), aFigure('78', insurance)]);
    expect(lines.map((line) => /dòng (\d+)/.exec(line)?.[1])).toEqual(['2', '3']);
  });
});

describe('a first value in the wrong row', () => {
  const first = async (rows: TestRow[]) =>
    (await whatIsSaid(await someFigures(rows))).filter((line) => /\[value-of-other-row\]/.test(line));

  it('is asked about where it is far beyond its own promise and close to that of the row above', async () => {
    expect(await first([aFigure('75', health), aFigure('95,3', insurance)])).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3, cột "Giá trị": ghi 95,3%, khác xa mức cam kết (62–63%) - gần bằng mức cam kết của dòng 2 (≥ 97%). Xem có chép nhầm dòng không; nếu số đúng thì để nguyên. [value-of-other-row]',
    ]);
  });

  it.each<[string, TestRow[]]>([
    ['the row above has a value that suits it', [aFigure('95', health), aFigure('95,3', insurance)]],
    ['it is not far beyond its promise', [aFigure(null, health), aFigure('80', insurance)]],
    ['it is close to no promise beside it', [aFigure(null, health), aFigure('91', insurance)]],
    ['the row beside it has another unit', [aFigure(null, land), aFigure('95,3', insurance)]],
    [
      'somebody has confirmed it',
      [aFigure(null, health), aFigure('95,3', { ...insurance, confirmed: 'Đã kiểm tra với cơ quan bảo hiểm.' })],
    ],
  ])('is not asked about where %s', async (_, rows) => expect(await first(rows)).toEqual([]));
});

describe('a column pasted one row too low', () => {
  const shifted = [aFigure(null, health), aFigure('93,5', families), aFigure('78', insurance), aFigure('45', land)];

  it('is asked about once for the whole block', async () => {
    expect(await said(shifted)).toEqual([
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3, cột "Giá trị": 3 dòng, đến dòng 5, ghi đúng số lần trước của dòng ngay trên - có thể đã dán số kỳ trước và lệch một dòng. So từng dòng với báo cáo giấy; nếu số đúng thì để nguyên. [rows-shifted]',
    ]);
  });

  it('is asked about one row too high, too', async () => {
    const rows = [aFigure('78', health), aFigure('45', families), aFigure('60', insurance), aFigure(null, land)];
    expect((await said(rows))[0]).toContain('3 dòng, đến dòng 4, ghi đúng số lần trước của dòng ngay dưới');
  });

  it('is asked about by what the body itself said, whatever another one said of the same day', async () => {
    const rows = [aFigure(null, health), aFigure('93,5', families), aFigure('78', insurance)];
    const { reports } = known();
    const [own] = reports;
    if (own === undefined) throw new Error('A report was written');
    const figures = own.observations.map((one) => ({ ...one, value: { kind: 'number' as const, value: 80 } }));
    const other = { ...own, id: '2026-Q2-uy-ban-nhan-dan', agency: 'uy-ban-nhan-dan', observations: figures };
    const both = aKnownProgramme({ reports: [own, other] });
    const lines = await whatIsSaid(await someFigures(rows), { known: both });
    expect(lines.filter((line) => line.endsWith('[rows-shifted]'))).toHaveLength(1);
  });

  it('is not asked about where nothing has changed since, in its own rows', async () => {
    const rows = [aFigure('93,5', health), aFigure('78', families), aFigure('45', insurance)];
    expect(await said(rows)).toEqual([]);
    const same = { 'van-hoa/gia-dinh': 93.5, 'bao-hiem-xa-hoi/tham-gia': 93.5 };
    expect(await said([aFigure('93,5', health), aFigure('93,5', families), aFigure('93,5', insurance)], same)).toEqual(
      [],
    );
  });
});
