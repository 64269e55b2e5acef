import { describe, expect, it } from 'vitest';
import { getById } from '../../../src/core/programme/programme.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildTargetCharts } from '../../../src/site/view-models/all-charts.ts';
import type { ChartSpec } from '../../../src/site/view-models/target-chart/spec.ts';
import { chartOf } from '../../fixtures/chart-examples.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

/** A mark as one would note it down: the year to two places, the value, hollow `o`, the start `b`, `*` for a note. */
function marksOf({ values }: ChartSpec): string[] {
  return values.map(
    ({ x, y, isHollow, isBaseline, hasNote }) =>
      `${Math.round(x * 100) / 100} ${y ?? 'gap'}${isBaseline ? ' b' : ''}${isHollow ? ' o' : ''}${hasNote ? ' *' : ''}`,
  );
}

const linesOf = ({ lines }: ChartSpec) =>
  lines.map(({ role, label, points }) => `${role} ${points.map(({ x, y }) => `${x}:${y}`).join(' ')} “${label}”`);

const rowsOf = ({ table }: ChartSpec) =>
  table.rows.map(({ period, shown, neededShown, goal, note }) => [period, shown, neededShown, goal, note].join(' | '));

describe('the chart of a path to a date', () => {
  const chart = chartOf('path');

  it('draws the way from the start to the promise', () => {
    expect(linesOf(chart)).toEqual(['needed 2026:93 2031:97 “mức cần có”']);
    expect(chart.goal).toEqual({ x: 2031, y: 97, label: '≥ 97%', due: '31/12/2030' });
  });

  it('shows provisional values hollow and a missing quarter as a gap, never as zero', () => {
    expect(marksOf(chart)).toEqual([
      '2026 93 b',
      '2026.5 93.2',
      '2026.75 93.1 o',
      '2027 93.9',
      '2027.25 gap',
      '2027.5 94.2',
      '2027.75 94.3',
      '2028 94.5 o',
    ]);
  });

  it('has the same numbers in its table, each with the level needed on that day', () => {
    // From 93 to 97 in five years: 0.8 a year, 0.4 in half a year.
    expect(rowsOf(chart)).toEqual([
      'Năm 2025 (xuất phát) | 93% |  | ≥ 97% | ',
      'Quý II/2026 | 93,2% | 93,4% | ≥ 97% | ',
      'Quý III/2026 | 93,1% (tạm tính) | 93,6% | ≥ 97% | ',
      'Quý IV/2026 | 93,9% | 93,8% | ≥ 97% | ',
      'Quý I/2027 | không có số liệu | 94% | ≥ 97% | ',
      'Quý II/2027 | 94,2% | 94,2% | ≥ 97% | ',
      'Quý III/2027 | 94,3% | 94,4% | ≥ 97% | ',
      'Quý IV/2027 | 94,5% (tạm tính) | 94,6% | ≥ 97% | ',
      'Cam kết, đến năm 2030 |  |  | ≥ 97% | ',
    ]);
  });

  it('says in its axis that it does not start from zero', () => {
    expect([chart.y.from, chart.axisNote]).toEqual([92, 'Trục đứng từ 92%']);
  });

  it('shows a correction once, with what was written before and why', () => {
    const corrected = chartOf('corrected');
    expect(marksOf(corrected)).toEqual(['2026 93 b', '2026.5 93.2 *', '2026.75 93.8']);
    expect(rowsOf(corrected)[1]).toBe(
      'Quý II/2026 | 93,2% | 93,4% | ≥ 97% | Đã sửa, trước ghi 39,2%: Gõ nhầm thứ tự chữ số.',
    );
  });
});

describe('the level needed in the table of a chart', () => {
  const demoRows = (target: string, part: string) => {
    const { charts } = buildTargetCharts(demo, states.at(-1), getById(demo.targets, target));
    return getById(charts, `${target}--${part}`).table.rows.map(({ period, shown, neededShown, note }) =>
      [period, shown, neededShown, note].join(' | '),
    );
  };

  it('is none of all of N before its day: whole things have no pace', () => {
    const rows = demoRows('phong-hoc-thong-minh', 'nha-da-nang');
    expect(rows).toEqual([
      'Quý IV/2026 | 1/3 cấp học |  | Chưa đạt: mầm non, trung học cơ sở.',
      'Quý IV/2027 | 2/3 cấp học |  | Chưa đạt: trung học cơ sở.',
      'Cam kết, đến năm 2030 |  |  | ',
    ]);
  });

  it('is not held against figures of the old way, where the start was counted again in the new one', () => {
    expect(demoRows('ho-so-truc-tuyen', 'xu-ly-truc-tuyen').slice(0, 6)).toEqual([
      'Năm 2025 (xuất phát) | 61,9% |  | ',
      'Quý II/2026 | 64,5% |  | Cách tính cũ, không so với mức cần có.',
      'Quý III/2026 | không có số liệu |  | ',
      'Năm 2026 | 66,9% |  | Cách tính cũ, không so với mức cần có.',
      'Quý I/2027 | 67,2% | 67,66% | ',
      'Quý II/2027 | 68,9% | 68,81% | ',
    ]);
  });
});

describe('the axis of values', () => {
  it.each([
    ['nu-cap-uy-vien', 'cap-uy-vien-nu', 'counts given in percent as near as other shares', 12],
    ['bao-hiem-y-te', 'tham-gia', 'shares near their values', 92],
  ])('of %s %s shows %s', (target, part, _, from) => {
    const { charts } = buildTargetCharts(demo, states.at(-1), getById(demo.targets, target));
    expect(getById(charts, `${target}--${part}`).y.from).toBe(from);
  });
});

describe('the line that is shared', () => {
  const shared = (target: string, part: string) =>
    getById(buildTargetCharts(demo, states.at(-1), getById(demo.targets, target)).charts, `${target}--${part}`).summary;

  it('tells two reports of one year as two reports', () => {
    expect(shared('chat-thai-ran', 'thu-gom')).toBe(
      'Tỷ lệ thu gom chất thải rắn sinh hoạt: năm 2026 100%, năm 2027 có 2 báo cáo ghi khác nhau: 100% và 97,4%; mức phải đạt mỗi năm: 100%.',
    );
  });

  it('keeps when a thing was first reached', () => {
    expect(shared('nu-cap-uy-vien', 'ban-thuong-vu')).toBe(
      'Có cán bộ trong Ban Thường vụ cấp ủy: đã đạt từ quý IV/2026 (báo cáo mới nhất: quý IV/2027); hạn trong nhiệm kỳ.',
    );
    expect(shared('to-chuc-dang-trong-doanh-nghiep', 'thanh-lap')).toContain(
      ': 2 tổ chức đảng vào ngày 31/12/2027, đủ từ quý III/2027; ',
    );
    expect(shared('tram-y-te', 'dat-chuan')).toMatch(/: chưa đạt vào quý IV\/2027; hạn 31\/12\/2030\.$/);
  });
});

describe('a chart without values', () => {
  it.each([
    ['no-data', 'Chưa có số liệu. Cam kết: từ 97% trở lên đến năm 2030.'],
    ['each-year-no-data', 'Chưa có số liệu. Cam kết: 100% hằng năm.'],
    ['average-growth-no-data', 'Chưa có số liệu. Cam kết: từ 10 đến 13% hằng năm.'],
    ['count-no-data', 'Chưa có số liệu. Cam kết: từ 2 tổ chức đảng trở lên, văn bản không ghi thời hạn.'],
    ['hold-no-data', 'Chưa có số liệu. Cam kết: giữ vững, trong nhiệm kỳ.'],
    ['milestone-no-data', 'Chưa có số liệu. Cam kết: phải đạt, hạn hết năm 2027.'],
  ])('says so and shows the promise: %s', (name, summary) => {
    const chart = chartOf(name);
    expect([chart.summary, chart.empty]).toEqual([summary, 'Chưa có số liệu']);
    expect(chart.values.filter(({ isBaseline }) => !isBaseline)).toEqual([]);
  });

  it('needs no path where the start is unknown, and says why', () => {
    const chart = chartOf('no-baseline');
    expect(chart.lines).toEqual([]);
    expect(chart.summary).toBe(
      'Dân số tham gia bảo hiểm y tế: 93,6% vào ngày 30/9/2026; chưa có mức xuất phát nên chưa tính được mức cần có; đích từ 97% trở lên vào ngày 31/12/2030.',
    );
  });
});

describe('the chart of a range with another value elsewhere', () => {
  const chart = chartOf('range-disputed');

  it('draws the range as a band and the other value as a second, labelled line', () => {
    expect(chart.band).toEqual({ fromX: 2030, toX: 2031, from: 62, to: 63 });
    expect(linesOf(chart)).toEqual([
      'needed 2026:52 2031:62 “mức cần có”',
      'disputed 2026:52 2031:66 “chỗ khác ghi 66%”',
    ]);
  });

  it('names both in its sentence', () => {
    expect(chart.summary).toBe(
      'Người trong độ tuổi lao động tham gia bảo hiểm xã hội: 55% vào năm 2027; mức cần có 56% (theo mức 62–63%), 57,6% (theo mức 66%); đích 62–63% vào ngày 31/12/2030; chỗ khác trong văn bản ghi 66%.',
    );
  });
});

describe('bars', () => {
  it('say how far the last year fell short, which bars that begin at zero hide', () => {
    expect(chartOf('each-year').summary).toMatch(/mức phải đạt mỗi năm: 100%\.$/);
    expect(chartOf('within-year').summary).toMatch(/mức phải đạt mỗi năm: 100%; còn thiếu 0,9 điểm phần trăm\.$/);
  });

  it.each(['each-year', 'within-year', 'average-growth', 'quota'])('stand on zero: %s', (name) => {
    expect(chartOf(name).y.from).toBe(0);
  });

  it('leave the place of a year without a report empty, and the year that has not ended hollow', () => {
    expect(marksOf(chartOf('within-year'))).toEqual(['2026.5 98.2', '2027.5 gap', '2028.5 99.1 o']);
  });

  it('carry the average of growth as it stood after each year', () => {
    // 1.09 × 1.08 = 1.1772, whose square root is 1.084988; × 1.124 × 1.135, the fourth root, is 1.107014.
    expect(linesOf(chartOf('average-growth'))).toEqual([
      'level 2026:10 2031:10 “10–13% mỗi năm”',
      'average 2026.5:9 2027.5:8.4988 2028.5:9.784 2029.5:10.7014 “bình quân 10,7%”',
    ]);
  });

  it('go below zero where the value fell', () => {
    // 58.2 after 59.95 is 2.92 % less.
    const chart = chartOf('yearly-growth');
    expect(marksOf(chart)).toEqual(['2026.5 9', '2027.5 10', '2028.5 -2.9191']);
    expect(chart.y.from).toBe(-5);
  });

  it('mark where the number of villages changed, and name the one that is missing', () => {
    const chart = chartOf('quota');
    expect(chart.breaks).toEqual([{ x: 2028, label: 'từ đây tính trên 20 thôn' }]);
    expect(rowsOf(chart)[0]).toBe('Năm 2026 | 20/21 thôn | 21/21 thôn | 21/21 thôn | Chưa đạt: Thôn Đoài.');
  });
});

describe('steps', () => {
  it('add up what each year brought', () => {
    const chart = chartOf('count-by-year');
    expect(marksOf(chart)).toEqual(['2026 0 b', '2027 1', '2028 2']);
    // Counted from the first day of the term: nobody reported a 0 for the year before it.
    expect(rowsOf(chart)[0]).toBe(
      'Đầu nhiệm kỳ | Bắt đầu đếm từ ngày 31/12/2025, ngày do trang chọn |  | ≥ 2 tổ chức đảng | ',
    );
    expect(rowsOf(chart)[2]).toBe('Năm 2027 | 2 tổ chức đảng |  | ≥ 2 tổ chức đảng | Riêng kỳ này: 1 tổ chức đảng.');
  });

  it('show criteria met of all criteria', () => {
    const chart = chartOf('criteria');
    expect(marksOf(chart)).toEqual(['2027 6', '2027.25 9', '2027.5 14']);
    expect(chart.goal).toEqual({ x: 2028, y: 19, label: '19/19', due: '31/12/2027' });
  });
});

describe('states', () => {
  it('show not met and met on two lines', () => {
    const chart = chartOf('milestone');
    expect(chart.y.ticks).toEqual([
      { at: 0, label: 'Chưa đạt' },
      { at: 1, label: 'Đạt' },
    ]);
    expect(marksOf(chart)).toEqual(['2026.75 0', '2027 0', '2027.25 0', '2027.5 1']);
  });

  it('call a quarter without a value silent only where one was due', () => {
    expect(rowsOf(chartOf('milestone-quiet')).map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['Quý IV/2026', 'chưa đạt'],
      ['Quý I/2027', 'không có số liệu'],
      ['Quý II/2027', 'đã đạt'],
      ['Cam kết, hạn hết năm 2027', ''],
    ]);
  });

  it('show a rating on its whole scale', () => {
    const chart = chartOf('rating');
    expect(chart.y.ticks.map(({ label }) => label)).toEqual([
      'Không hoàn thành nhiệm vụ',
      'Hoàn thành nhiệm vụ',
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành xuất sắc nhiệm vụ',
    ]);
    expect(marksOf(chart)).toEqual(['2026.5 1', '2027.5 3', '2028.5 2 o']);
  });
});
