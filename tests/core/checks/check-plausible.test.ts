import { describe, expect, it } from 'vitest';
import { checkPlausible } from '../../../src/core/checks/check-plausible.ts';
import { checkSeries } from '../../../src/core/checks/check-series.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { aReport, aTarget, aTargetPart } from '../../fixtures/builders.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

type Fields = Record<string, unknown>;

const byDate = (threshold: number, direction = 'rising') => ({
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold, direction },
});
const everyYear = (threshold: number) => ({
  measure: { kind: 'annual-threshold', comparison: 'at-least', threshold },
});
const insurance = { unit: '%', ...byDate(97) };
const perHectare = { unit: 'triệu đồng/ha', ...byDate(240.6), nature: 'whole-year' };
const spending = { unit: '%', ...everyYear(100), nature: 'cumulative-in-year' };
const firms = { unit: 'cơ sở', ...everyYear(2), nature: 'cumulative-in-year' };
const poverty = { unit: '%', ...byDate(0, 'falling') };
const growth = { unit: '%/năm', measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 } };
const farming = { unit: '%/năm', measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 6 } };
const cells = { unit: 'tổ chức đảng', measure: { kind: 'cumulative-count', comparison: 'at-least', count: 2 } };
const inspected = { unit: '%', measure: { kind: 'cumulative-count', comparison: 'exactly', count: 100 } };
const social = { unit: '%', measure: { kind: 'range-by-date', from: 62, to: 63 } };
const kept = { unit: '%', measure: { kind: 'maintain-level' } };
const schools = { unit: '%', label: 'Trường học đạt chuẩn', ...byDate(100) };
const villages = { unit: 'thôn', measure: { kind: 'quota', total: 26 } };
const fires = { unit: 'vụ', ...byDate(0, 'falling') };
const road = { unit: 'km', ...byDate(12) };
const trees = { unit: 'cây', ...everyYear(5000), nature: 'cumulative-in-year' };
const revenue = { ...growth, levelUnit: 'tỷ đồng' };

const inYear = { nature: 'cumulative-in-year' };
const wholeYear = (year = '2026') => ({ nature: 'whole-year', refersTo: year });

/** A report of one quarter with one value; received ten days after the quarter. */
function reporting(period: string, value: number | Fields, fields: Fields = {}, agency = 'uy-ban') {
  const after = { Q1: '04-10', Q2: '07-10', Q3: '10-10', Q4: '12-31' }[period.slice(5)];
  const observation = {
    ...{ id: 'mot', target: 'nuoc-sach', part: 'nuoc-sach', refersTo: period },
    value: typeof value === 'number' ? { kind: 'number', value } : value,
    ...{ certainty: 'final', nature: 'point-in-time', ...fields },
  };
  return { period, agency, receivedOn: `${period.slice(0, 4)}-${after}`, observations: [observation] };
}

/** What is asked about these reports of one part: the place, and what is said of it. */
function asked(reports: ReturnType<typeof reporting>[], part: Fields): string[] {
  const ledger = {
    targets: new Map([['nuoc-sach', aTarget({ parts: [aTargetPart(part)] })]]),
    reports: new Map(reports.map((report) => [`${report.period}-${report.agency}`, aReport(report)] as const)),
  };
  const issues = [...checkSeries(ledger), ...checkPlausible(ledger)];
  return issues.filter(({ severity }) => severity === 'error').map(formatIssue);
}

const placed = (report: string) => `reports/${report}.json, trường "observations.0.value": `;
const confirm = 'ghi "Đã kiểm tra: …" (vì sao, ai kiểm tra) ở trường "confirmed". [value-unlikely]';

describe('a first value', () => {
  const first = (value: number | Fields, part: Fields, fields: Fields = {}) =>
    asked([reporting('2026-Q2', value, fields)], part).map((said) => said.replace(placed('2026-Q2-uy-ban'), ''));
  const far = (now: string, promised: string, likely: string) => [
    `giá trị ${now} lệch quá xa mức cam kết ${promised} - có thể là ${likely}, ghi theo đơn vị khác. Nếu nhầm, sửa thành ${likely}; nếu đúng là ${now}, ${confirm}`,
  ];

  it.each([
    [
      'dong for million dong',
      240_600_000,
      perHectare,
      far('240.600.000 triệu đồng/ha', '≥ 240,6 triệu đồng/ha', '240,6 triệu đồng/ha'),
    ],
    [
      'thousands for millions',
      185_000,
      perHectare,
      far('185.000 triệu đồng/ha', '≥ 240,6 triệu đồng/ha', '185 triệu đồng/ha'),
    ],
    ['a comma left out', 1850, perHectare, far('1.850 triệu đồng/ha', '≥ 240,6 triệu đồng/ha', '185 triệu đồng/ha')],
    [
      'billions for millions',
      0.2406,
      perHectare,
      far('0,2406 triệu đồng/ha', '≥ 240,6 triệu đồng/ha', '240,6 triệu đồng/ha'),
    ],
    ['a fraction of one', 0.93, insurance, far('0,93%', '≥ 97%', '93%')],
    ['a fraction of one, of a band', 0.52, social, far('0,52%', '62–63%', '52%')],
    ['metres for kilometres', 8000, road, far('8.000 km', '≥ 12 km', '8 km')],
  ])('is asked about where it is far from the promise: %s', (_, value, part, expected) => {
    expect(first(value, part)).toEqual(expected);
  });

  it('of a share of people is no count of a handful', () => {
    expect(first({ kind: 'count', count: 6, total: 8 }, insurance)).toEqual([
      `giá trị 6/8, tổng số quá ít để là số người hay số hộ - có thể là số của dòng khác. Nếu nhầm, ghi lại số của dòng này; nếu đúng là 6/8, ${confirm}`,
    ]);
    expect(first({ kind: 'count', count: 6, total: 8 }, schools)).toEqual([]);
  });

  it('is asked about without another reading where no shift of the comma gives one', () => {
    expect(first(90, cells)).toEqual([
      `giá trị 90 tổ chức đảng lệch quá xa mức cam kết ≥ 2 tổ chức đảng - có thể ghi nhầm đơn vị. Nếu nhầm, sửa lại số theo đơn vị của dòng; nếu đúng là 90 tổ chức đảng, ${confirm}`,
    ]);
    expect(first(98.2, poverty)).toHaveLength(1);
    expect(first(60_000, trees, inYear)).toEqual([]);
    expect(first(600_000, trees, inYear)).toHaveLength(1);
  });

  it.each([
    [
      '110.4 of 100',
      110.4,
      growth,
      'mức tăng 110,4%/năm - có thể là chỉ số (năm trước bằng 100), tức mức tăng 10,4%/năm. Nếu nhầm, sửa thành 10,4%/năm',
    ],
    [
      '98.2 of 100',
      98.2,
      farming,
      'mức tăng 98,2%/năm - có thể là chỉ số (năm trước bằng 100), tức mức tăng -1,8%/năm. Nếu nhầm, sửa thành -1,8%/năm',
    ],
    [
      'a level',
      1240,
      growth,
      'mức tăng 1.240%/năm - có thể là giá trị, không phải mức tăng. Nếu nhầm, ghi lại mức tăng',
    ],
    [
      'a fall to almost nothing',
      -95,
      growth,
      'mức tăng -95%/năm - có thể là giá trị, không phải mức tăng. Nếu nhầm, ghi lại mức tăng',
    ],
  ])('is asked about where growth is none: %s', (_, value, part, said) => {
    const now = /mức tăng (\S+) -/.exec(said)?.[1];
    expect(first(value, part, wholeYear())).toEqual([`${said}; nếu đúng là ${now}, ${confirm}`]);
  });

  it.each([
    ['each year', { unit: '%/năm', measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 1.5 } }],
    ['on average', { unit: '%/năm', measure: { kind: 'average-growth', fromPercent: 1, toPercent: 1.5 } }],
  ])('is asked about where growth is more than twenty times the 1.5%% promised %s', (_, part) => {
    expect(first(30, part, wholeYear())).toEqual([]);
    expect(first(30.1, part, wholeYear())).toEqual([
      expect.stringMatching(/^mức tăng 30,1%\/năm - có thể là giá trị, không phải mức tăng\./),
    ]);
  });

  it.each<[string, number | Fields, Fields, Fields]>([
    ['insurance of 93.9%', 93.9, insurance, {}],
    ['insurance well below the promise', 61, insurance, {}],
    ['insurance beyond the promise', 99.4, insurance, {}],
    ['185 a hectare', 185, perHectare, wholeYear()],
    ['96.4 a hectare until June', 96.4, perHectare, inYear],
    ['more a hectare than promised', 310, perHectare, wholeYear()],
    ['0 fires', 0, fires, {}],
    ['3 fires', 3, fires, {}],
    ['0 of 5 schools at the start', { kind: 'count', count: 0, total: 5 }, schools, {}],
    ['13 of 15 people', { kind: 'count', count: 13, total: 15 }, insurance, {}],
    ['1 of 26', { kind: 'count', count: 1, total: 26 }, { unit: '%', ...byDate(100) }, {}],
    ['1 of 26 villages', { kind: 'count', count: 1, total: 26 }, villages, {}],
    ['a level of 0% at the start', 0, { unit: '%', ...byDate(100) }, {}],
    ['no party cell yet', 0, cells, {}],
    ['seven party cells, where two are promised', 7, cells, {}],
    ['growth of 12%', 12, growth, wholeYear()],
    ['growth of 19.4%, where 10 are promised', 19.4, farming, wholeYear()],
    ['growth of half a percent', 0.5, growth, wholeYear()],
    ['a fall of 3.2%', -3.2, farming, wholeYear()],
    ['no growth', 0, farming, wholeYear()],
    ['growth of 45% in a good year', 45, growth, wholeYear()],
    ['4.1% of the money spent by June', 4.1, spending, inYear],
    ['0.8% of the money spent by June', 0.8, spending, inYear],
    ['96.4% of the money spent', 96.4, spending, wholeYear()],
    ['no firm in the year', 0, firms, wholeYear()],
    ['five firms, where two are promised', 5, firms, wholeYear()],
    ['2.1% poor households', 2.1, poverty, {}],
    ['0.04% poor households', 0.04, poverty, {}],
    ['no poor household', 0, poverty, {}],
    ['4.4% inspected so far', 4.4, inspected, {}],
    ['52.6% of 62-63', 52.6, social, {}],
    ['between 54.8 and 55.2%', { kind: 'range', from: 54.8, to: 55.2 }, social, {}],
    ['a level to be kept', 75, kept, {}],
    ['half a kilometre more than a twentieth of the road', 0.7, road, {}],
    ['20,000 trees by June', 20_000, trees, inYear],
    ['revenue in billions, growth of which is promised', 1_240, revenue, wholeYear()],
    ['yes', { kind: 'yes-no', value: true }, { measure: { kind: 'milestone' } }, {}],
  ])('is believed: %s', (_, value, part, fields) => {
    expect(first(value, part, fields)).toEqual([]);
  });

  it('is believed once it is confirmed', () => {
    expect(first(90, cells, { confirmed: 'Đã kiểm tra: có khu công nghiệp mới.' })).toEqual([]);
    expect(first(110.4, growth, { ...wholeYear(), confirmed: 'Đã kiểm tra: hai nhà máy mới.' })).toEqual([]);
  });

  it('is not told where no figure may be published', () => {
    expect(first(0.5, { ...insurance, isYesNoOnly: true })).toEqual([]);
  });
});

describe('the reports of the demonstration', () => {
  it('are believed, every one', async () => {
    const { reports, targets } = await readDemoProgramme();
    const ledger = {
      reports: new Map(reports.map(({ id, ...report }) => [id, report] as const)),
      targets: new Map(targets.map((target) => [target.id, target] as const)),
    };
    const issues = [...checkSeries(ledger), ...checkPlausible(ledger)];
    expect(issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([]);
  });
});

describe('a value beside known ones', () => {
  const both = (before: number, after: number, part: Fields, fields: Fields = {}) =>
    asked([reporting('2026-Q1', before), reporting('2026-Q2', after, fields)], part);

  it('is asked about where it is 0 after a high level', () => {
    expect(both(98, 0, insurance)).toEqual([
      `${placed('2026-Q2-uy-ban')}giá trị bằng 0 - báo cáo 2026-Q1-uy-ban ghi 98%. Nếu nhầm, xóa số 0 và để trống ô (0 không phải là chưa có số liệu); nếu đúng là 0%, ${confirm}`,
    ]);
    expect(both(98, 0, insurance, { confirmed: 'Đã kiểm tra: thẻ hết hạn ngày 30/6.' })).toEqual([]);
    expect(both(0.3, 0, poverty)).toEqual([]);
  });

  it('is vouched for by one that was confirmed', () => {
    const first = reporting('2026-Q1', 90, { confirmed: 'Đã kiểm tra: có khu công nghiệp mới.' });
    expect(asked([first, reporting('2026-Q2', 91)], cells)).toEqual([]);
  });

  it('is asked about once, however many rules it breaks', () => {
    expect(both(185, 185_000, perHectare)).toEqual([expect.stringContaining('[jump-not-confirmed]')]);
  });

  it.each([
    ['a day after a whole year', reporting('2026-Q4', 196, wholeYear()), reporting('2027-Q2', 1960)],
    ['a sum after a whole year', reporting('2026-Q4', 196, wholeYear()), reporting('2027-Q2', 1180, inYear)],
    ['a whole year after a sum', reporting('2026-Q3', 140, inYear), reporting('2026-Q4', 1960, wholeYear())],
    ['another body a day later', reporting('2026-Q2', 196), reporting('2026-Q3', 19.6, {}, 'thong-ke')],
    [
      'another body on the same day',
      reporting('2026-Q2', 196),
      reporting('2026-Q3', 19.6, { refersTo: '2026-Q2' }, 'thong-ke'),
    ],
  ])('is asked about where it leaps across ways to reckon and bodies: %s', (_, before, after) => {
    expect(asked([before, after], perHectare)).toEqual([
      expect.stringMatching(new RegExp(`^reports/${after.period}-${after.agency}.json.*\\[jump-not-confirmed\\]$`)),
    ]);
  });

  it('is asked about in the report that came later, also where it tells of an earlier time', () => {
    const late = reporting('2026-Q3', 1960, { refersTo: '2026-03-31' });
    const said = [expect.stringMatching(/^reports\/2026-Q3-uy-ban\.json.*\[jump-not-confirmed\]$/)];
    expect(asked([reporting('2026-Q2', 196), late], perHectare)).toEqual(said);
  });

  it.each([
    ['a small sum in the first quarter', reporting('2026-Q4', 196, wholeYear()), reporting('2027-Q1', 22, inYear)],
    ['a year after a small first quarter', reporting('2026-Q1', 22, inYear), reporting('2026-Q4', 196, wholeYear())],
    ['another body, a little less', reporting('2026-Q2', 196), reporting('2026-Q3', 188, {}, 'thong-ke')],
  ])('is believed: %s', (_, before, after) => {
    expect(asked([before, after], perHectare)).toEqual([]);
  });

  it('of a share is the same told in percent and as k of N', () => {
    const nine = reporting('2026-Q2', { kind: 'count', count: 9, total: 12 });
    expect(asked([reporting('2026-Q1', 75), nine], kept)).toEqual([]);
  });
});

describe('a whole year beside its nine months', () => {
  const year = (months: number, whole: number, part: Fields) =>
    asked([reporting('2026-Q3', months, inYear), reporting('2026-Q4', whole, wholeYear())], part);

  it('is believed where k of a known N stands still, and asked about where a sum does', () => {
    const counted = (k: number) => ({ kind: 'count', count: k, total: 21, missing: [] });
    const quota = { unit: 'thôn', measure: { kind: 'quota', total: 21 } };
    const still = [reporting('2026-Q3', counted(20), inYear), reporting('2026-Q4', counted(20), wholeYear())];
    expect(asked(still, quota)).toEqual([]);
    expect(
      year(20, 20, { unit: 'thôn', measure: { kind: 'cumulative-count', comparison: 'at-least', count: 21 } }),
    ).toHaveLength(1);
  });

  it('is asked about where it is less', () => {
    expect(year(58, 38.4, spending)).toEqual([
      `${placed('2026-Q4-uy-ban')}số cả năm là 38,4%, không hơn số từ đầu năm 58% (báo cáo 2026-Q3-uy-ban) - có thể là số của riêng quý cuối, hoặc số cũ. Nếu nhầm, ghi lại số của cả năm; nếu đúng là 38,4%, ${confirm}`,
    ]);
  });

  it.each<[string, number, number, Fields, number]>([
    ['a share that stood still', 58, 58, spending, 1],
    ['a few things less', 5, 4, firms, 1],
    ['as few things', 5, 5, firms, 0],
    ['as many things', 3120, 3120, trees, 1],
    ['half the growth', 12.1, 3, growth, 1],
    ['a little less growth', 8.1, 8, growth, 0],
    ['everything, still', 100, 100, spending, 0],
    ['99.6 of files after 99.7', 99.7, 99.6, spending, 0],
    ['more', 58, 96.4, spending, 0],
    ['nothing, still', 0, 0, firms, 0],
  ])('is judged by what is measured: %s', (_, months, whole, part, count) => {
    expect(year(months, whole, part)).toHaveLength(count);
  });

  it('is not held against the months of another year', () => {
    const months = reporting('2026-Q3', 58, inYear);
    expect(asked([months, reporting('2027-Q4', 38.4, wholeYear('2027'))], spending)).toEqual([]);
  });

  it('is asked about at the sum that came after it', () => {
    const reports = [
      reporting('2026-Q3', 50, wholeYear()),
      reporting('2026-Q4', 62.5, { ...inYear, refersTo: '2026-Q3' }),
    ];
    expect(asked(reports, spending)).toEqual([
      expect.stringMatching(/^reports\/2026-Q4-uy-ban\.json.*số cả năm là 50%, .* 62,5% \(báo cáo 2026-Q3-uy-ban\)/),
    ]);
  });
});
