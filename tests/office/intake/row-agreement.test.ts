import { describe, expect, it } from 'vitest';
import { figureHeadings, newsHeadings } from '../../../src/core/words/template-headings.ts';
import type { KnownProgramme } from '../../../src/office/intake/known.ts';
import {
  aCover,
  accepted,
  aFigure,
  aKnownProgramme,
  aWorkbook,
  figureHead,
  newsHead,
  type TestCell,
  whatIsSaid,
} from './filled-tables.ts';

const insurance = { printed: '(11)', shortName: 'Bảo hiểm y tế' };
const pension = { printed: '(12)', shortName: 'Bảo hiểm xã hội' };

/** The programme of the other tests with targets that have numbers and names of their own. */
function aNamedProgramme(): KnownProgramme {
  const known = aKnownProgramme();
  const named = known.targets.map((target) => {
    const own = target.id === 'bao-hiem-y-te' ? insurance : target.id === 'bao-hiem-xa-hoi' ? pension : undefined;
    if (own === undefined) return target;
    return {
      ...target,
      ...own,
      parts: target.parts.map((part) => ({ ...part, label: `Dân số tham gia ${own.shortName}` })),
    };
  });
  return { ...known, targets: named };
}

const head = (['code', 'printed', 'name', 'unit', 'last', 'refersTo', 'value', 'nature', 'certainty'] as const).map(
  (column) => figureHeadings[column],
);

function aRow(
  fields: { code?: TestCell; printed?: TestCell; name?: TestCell; unit?: TestCell; last?: TestCell },
  value = '93,9',
) {
  const {
    code = 'bao-hiem-y-te/tham-gia',
    printed = '(11)',
    name = 'Dân số tham gia Bảo hiểm y tế',
    unit = '%',
    last = null,
  } = fields;
  return [code, printed, name, unit, last, 'Quý III/2026', value, 'Tại thời điểm', 'Chính thức'];
}

const aFile = (...rows: TestCell[][]) => aWorkbook({ Bìa: aCover(), 'Chỉ tiêu': [head, ...rows] });
const known = aNamedProgramme();

const misplaced =
  'cột này biểu mẫu đã điền sẵn, số báo cáo ở đây không được đọc. Số báo cáo thì chuyển sang cột "Giá trị" (tình trạng thì "Tình trạng"); rồi trả ô này lại như biểu mẫu, hoặc xóa. [value-misplaced]';

it('blames a formula that nobody calculated on its cell', async () => {
  const uncalculated: TestCell = { formula: 'B9' };
  const ofNews = await aWorkbook({
    Bìa: aCover(),
    'Công trình': [newsHead, ['cong-trinh/de', uncalculated, 'Đang làm']],
  });
  expect((await whatIsSaid(ofNews))[0]).toBe(
    'Quy III.xlsx, trang tính "Công trình", dòng 2, cột "Tin của": ô có công thức chưa được tính. Mở bằng Excel, lưu lại; hoặc gõ thẳng giá trị. [cell-error]',
  );
});

it('says of each heading by itself for which of ours it was taken', async () => {
  const spelt = head.map((heading) =>
    heading === figureHeadings.certainty
      ? 'Độ chắc chắn'
      : heading === figureHeadings.value
        ? 'Giá trị báo cáo'
        : heading,
  );
  expect(await whatIsSaid(await aWorkbook({ Bìa: aCover(), 'Chỉ tiêu': [spelt, aRow({})] }), { known })).toEqual([
    'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 1, cột "Giá trị báo cáo": cột "Giá trị báo cáo" được hiểu là cột "Giá trị". Kiểm tra lại nếu không đúng ý. [read-as]',
    'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 1, cột "Độ chắc chắn": cột "Độ chắc chắn" được hiểu là cột "Độ chắc". Kiểm tra lại nếu không đúng ý. [read-as]',
  ]);
});

describe('a row', () => {
  it.each<[string, Parameters<typeof aRow>[0]]>([
    ['as the template writes it', {}],
    ['with other capitals, blanks and marks', { name: 'DÂN SỐ  tham gia bảo hiểm Y TẾ', printed: '11', unit: ' % ' }],
    ['with marks placed the old way', { name: 'Dân số tham gia Bảo hiểm y tế'.normalize('NFD') }],
    ['with its number read as a loss', { printed: -11 }],
    ['with columns emptied', { printed: null, name: null, unit: null }],
    ['with dashes for what is not there', { printed: '-', name: '…', unit: '–', last: '---' }],
    ['with days where words stood', { name: new Date(Date.UTC(2026, 5, 30)), unit: new Date(Date.UTC(2026, 5, 30)) }],
    ['with the short name of its only part', { code: 'bao-hiem-y-te', name: 'Bảo hiểm y tế' }],
  ])('agrees with itself %s', async (_, fields) => {
    const bytes = await aFile(aRow(fields));
    expect((await accepted(bytes, { known })).report.observations).toHaveLength(1);
    expect(await whatIsSaid(bytes, { known })).toEqual([]);
  });

  it.each<[string, Parameters<typeof aRow>[0], string]>([
    [
      'the name of another row',
      { name: 'Dân số tham gia bảo hiểm xã hội' },
      'cột "Chỉ tiêu": mã là "bao-hiem-y-te/tham-gia" (Dân số tham gia Bảo hiểm y tế), còn cột "Chỉ tiêu" ghi "Dân số tham gia bảo hiểm xã hội" - có lẽ hàng bị lệch. Giữ mã "bao-hiem-y-te/tham-gia" và sửa tên, hoặc sửa mã thành "bao-hiem-xa-hoi/tham-gia". [row-disagrees]',
    ],
    [
      'the number of another row',
      { printed: '(12)' },
      'cột "Số": mã là "bao-hiem-y-te/tham-gia" ((11)), còn cột "Số" ghi "(12)" - có lẽ hàng bị lệch. Sửa lại mã hoặc ô này cho cùng một việc. [row-disagrees]',
    ],
    [
      'another unit',
      { unit: 'người' },
      'cột "Đơn vị": mã là "bao-hiem-y-te/tham-gia" (%), còn cột "Đơn vị" ghi "người" - có lẽ hàng bị lệch. Sửa lại mã hoặc ô này cho cùng một việc. [row-disagrees]',
    ],
  ])('is refused with %s, and offers both', async (_, fields, problem) => {
    expect(await whatIsSaid(await aFile(aRow(fields)), { known })).toEqual([
      `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, ${problem}`,
    ]);
  });

  it.each(['printed', 'name', 'unit', 'last'])('is told of signs that stand for "the same": %s', async (column) => {
    expect(await whatIsSaid(await aFile(aRow({ [column]: '//' })), { known })).toEqual([
      expect.stringMatching(/^Lưu ý, .*lời "\/\/" .*\(dòng 2\).*\[words-unread\]$/),
    ]);
  });

  it('is told of, but not refused, with a name that nobody has', async () => {
    expect(await whatIsSaid(await aFile(aRow({ name: 'Tỷ lệ BHYT' })), { known })).toEqual([
      expect.stringMatching(/^Lưu ý, .*lời "Tỷ lệ BHYT" .*\(dòng 2\).*\[words-unread\]$/),
    ]);
  });

  it('is refused with a figure in a column that an office only reads', async () => {
    const said = await whatIsSaid(
      await aFile(
        aRow({ last: '93,9' }, '94'),
        aRow({ code: 'van-hoa/thon', printed: null, name: null, unit: 'thôn', last: '20/21' }, ''),
      ),
      { known },
    );
    expect(said).toEqual([
      `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Lần trước": ghi "93,9" - ${misplaced}`,
      `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3, cột "Lần trước": ghi "20/21" - ${misplaced}`,
    ]);
  });

  it.each<[string, string]>([
    ['commitment', '93,9'],
    ['commitment', 'Đạt'],
    ['ground', '93,9 %'],
  ])(
    'is refused with a figure or an answer in the column of what is only read, its value empty: %s %s',
    async (column, written) => {
      const heading = figureHeadings[column as 'commitment'];
      const [cover, ...rest] = [aCover(), [...figureHead, heading], [...aFigure(null), written]];
      const said = await whatIsSaid(await aWorkbook({ Bìa: cover, 'Chỉ tiêu': rest }), { known });
      expect(said).toEqual([
        `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "${heading}": ghi "${written}" - ${misplaced}`,
      ]);
    },
  );

  it.each(['≥ 97%', '97', '≥ 97%, năm 2030', 'Đạt, năm 2026'])(
    'may say of its commitment less than the template does: %s',
    async (written) => {
      const rows = [
        [...figureHead, figureHeadings.commitment],
        [...aFigure('93,9'), written],
      ];
      expect(await whatIsSaid(await aWorkbook({ Bìa: aCover(), 'Chỉ tiêu': rows }), { known })).toEqual([]);
    },
  );

  it('is refused with the last value of another row', async () => {
    const source = { number: '1/BC-CAX', date: '2026-07-08', issuer: 'Công an xã' };
    const figure = { refersTo: '2026-Q2', certainty: 'final', nature: 'point-in-time', isBaseline: false } as const;
    const observations = [
      { id: 'a', target: 'bao-hiem-y-te', part: 'tham-gia', value: { kind: 'number', value: 93 } as const, ...figure },
      {
        id: 'b',
        target: 'bao-hiem-xa-hoi',
        part: 'tham-gia',
        value: { kind: 'number', value: 50 } as const,
        ...figure,
      },
    ];
    const report = {
      id: '2026-Q2-cong-an-xa',
      period: '2026-Q2',
      agency: 'cong-an-xa',
      source,
      receivedOn: '2026-07-10',
    };
    const withLedger = { ...known, reports: [{ ...report, observations, updates: [], explanations: [] }] };
    const said = async (last: string) => whatIsSaid(await aFile(aRow({ last })), { known: withLedger });
    expect(await said('93% (quý II/2026)')).toEqual([]);
    expect(await said('50% (quý II/2026)')).toEqual([
      expect.stringMatching(/dòng 2, cột "Lần trước": .*\[row-disagrees\]$/),
    ]);
    // The clerk's own way of correcting: the cell is only read by people.
    expect(await said('94,1% (quý II/2026)')).toEqual([
      expect.stringMatching(/^Lưu ý, .*cột "Lần trước": ghi "94,1% \(quý II\/2026\)", khác .*\[last-changed\]$/),
    ]);
    // Of another quarter nothing is known here: the template may have been made later, elsewhere.
    expect(await said('94,1% (quý I/2026)')).toEqual([]);
  });

  it('of news is held against its name too', async () => {
    const news = [newsHeadings.code, newsHeadings.name, newsHeadings.refersTo, newsHeadings.state];
    const swapped = ['de-an/nong-thon-moi', 'Đê', 'Quý III/2026', 'Đang làm'];
    expect(await whatIsSaid(await aWorkbook({ Bìa: aCover(), 'Đề án': [news, swapped] }), { known })).toEqual([
      expect.stringMatching(
        /dòng 2, cột "Nội dung": mã là "de-an\/nong-thon-moi" .* sửa mã thành "cong-trinh\/de"\. \[row-disagrees\]$/,
      ),
    ]);
  });
});
