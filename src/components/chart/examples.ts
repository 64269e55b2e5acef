import type { ReportedObservation } from '../../domain/status/observations.ts';
import type { ObservationValue } from '../../schemas/observation.ts';
import type { TargetPart } from '../../schemas/target.ts';

/** Made-up figures for one chart: the tests draw them, and the page of examples shows them. */
export interface ChartExample {
  name: string;
  part: TargetPart;
  observations: ReportedObservation[];
  cutOff: string;
}

const by2030 = { kind: 'by-date', date: '2030-12-31', printed: 'Đến năm 2030' } as const;
const eachYear = { kind: 'each-year', printed: 'Hằng năm' } as const;

const insurance = aPart('Dân số tham gia bảo hiểm y tế', by2030, '%', {
  kind: 'by-date-threshold',
  comparison: 'at-least',
  threshold: 97,
  direction: 'rising',
});
const pension = {
  ...aPart('Người trong độ tuổi lao động tham gia bảo hiểm xã hội', by2030, '%', {
    kind: 'range-by-date',
    from: 62,
    to: 63,
  }),
  disputed: [{ printed: '66%', value: 66, place: { at: 'da-1', quote: '66%' }, erratum: 'bao-hiem-xa-hoi' }],
};
const land = aPart('Giá trị sản phẩm trên 01 ha đất trồng trọt và nuôi trồng thủy sản', by2030, 'triệu đồng/ha', {
  kind: 'by-date-threshold',
  comparison: 'exactly',
  threshold: 240.6,
  direction: 'rising',
});
const poverty = aPart('Tỷ lệ hộ nghèo', { kind: 'by-date', date: '2027-12-31', printed: 'Trước năm 2028' }, '%', {
  kind: 'by-date-threshold',
  comparison: 'exactly',
  threshold: 0,
  direction: 'falling',
});
const water = aPart('Dân số được sử dụng nước sạch', eachYear, '%', {
  kind: 'annual-threshold',
  comparison: 'exactly',
  threshold: 100,
});
const revenue = aPart('Thu ngân sách nhà nước trên địa bàn', eachYear, '%/năm', {
  kind: 'average-growth',
  fromPercent: 10,
  toPercent: 13,
});
const income = {
  ...aPart('Thu nhập bình quân đầu người', eachYear, '%', {
    kind: 'yearly-growth',
    comparison: 'at-least',
    percent: 10,
  }),
  levelUnit: 'triệu đồng',
};
const founded = aPart('Tổ chức đảng thành lập mới', { kind: 'not-stated' }, 'tổ chức đảng', {
  kind: 'cumulative-count',
  comparison: 'at-least',
  count: 2,
});
const villages = aPart('Thôn giữ vững danh hiệu “Thôn văn hóa”', eachYear, 'thôn', { kind: 'quota', total: 21 });
const schools = aPart('Trường học đạt chuẩn quốc gia mức độ 2', { kind: 'term', printed: 'Trong nhiệm kỳ' }, 'trường', {
  kind: 'maintain-level',
});
const friendly = aPart(
  'Đạt chuẩn “Chính quyền thân thiện”',
  { kind: 'by-date', date: '2027-12-31', printed: 'Đến hết năm 2027' },
  undefined,
  { kind: 'milestone' },
);
const rating = aPart('Xếp loại Đảng bộ', eachYear, undefined, {
  kind: 'ordinal-rating',
  scale: [
    'Không hoàn thành nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành xuất sắc nhiệm vụ',
  ],
  atLeast: 'Hoàn thành tốt nhiệm vụ',
});

const insuranceValues = [
  baseline('2025', 93),
  figure('2026-Q2', 93.2),
  figure('2026-Q3', 93.1, { certainty: 'provisional' }),
  figure('2026-Q4', 93.9),
  figure('2027-Q2', 94.2),
  figure('2027-Q3', 94.3),
  figure('2027-Q4', 94.5, { certainty: 'provisional' }),
];

/** One for each kind of chart, and the edges that go wrong first. */
export const chartExamples: ChartExample[] = [
  { name: 'path', part: insurance, observations: insuranceValues, cutOff: '2027-12-31' },
  { name: 'no-data', part: insurance, observations: [], cutOff: '2026-06-30' },
  { name: 'baseline-only', part: insurance, observations: [baseline('2025', 93)], cutOff: '2026-06-30' },
  {
    name: 'no-baseline',
    part: insurance,
    observations: [figure('2026-Q2', 93.2), figure('2026-Q3', 93.6)],
    cutOff: '2026-09-30',
  },
  {
    name: 'one-value',
    part: insurance,
    observations: [baseline('2025', 93), figure('2026-Q2', 93.2)],
    cutOff: '2026-06-30',
  },
  {
    name: 'corrected',
    part: insurance,
    observations: [
      baseline('2025', 93),
      figure('2026-Q2', 39.2),
      figure('2026-Q3', 93.8),
      figure('2026-Q2', 93.2, {
        id: 'sua-2026-q2',
        corrects: { report: '2026-Q2-ubnd', observation: 'so-2026-q2', reason: 'Gõ nhầm thứ tự chữ số.' },
      }),
    ],
    cutOff: '2026-09-30',
  },
  {
    name: 'range-disputed',
    part: pension,
    observations: [baseline('2025', 52), figure('2026', 54.1), figure('2027', 55)],
    cutOff: '2027-12-31',
  },
  { name: 'range-no-data', part: pension, observations: [], cutOff: '2026-06-30' },
  {
    name: 'large-unit',
    part: land,
    observations: [baseline('2025', 198), figure('2026', 206.5), figure('2027', 217)],
    cutOff: '2027-12-31',
  },
  {
    name: 'falling',
    part: poverty,
    observations: [baseline('2025', 2.1), figure('2026-Q2', 1.6), figure('2026-Q3', 1.4), figure('2026-Q4', 1)],
    cutOff: '2026-12-31',
  },
  {
    name: 'each-year',
    part: water,
    observations: [
      figure('2026', 99.6),
      figure('2027', 100),
      figure('2028', 100),
      figure('2029', 100),
      figure('2030', 100),
    ],
    cutOff: '2030-12-31',
  },
  {
    name: 'within-year',
    part: water,
    observations: [figure('2026', 98.2), figure('2028-Q2', 99.1)],
    cutOff: '2028-06-30',
  },
  { name: 'each-year-no-data', part: water, observations: [], cutOff: '2026-06-30' },
  {
    name: 'average-growth',
    part: revenue,
    observations: [
      figure('2026', 9),
      figure('2027', 8),
      figure('2028', 12.4),
      figure('2029', 13.5, { certainty: 'provisional' }),
    ],
    cutOff: '2029-12-31',
  },
  { name: 'average-growth-no-data', part: revenue, observations: [], cutOff: '2026-06-30' },
  {
    name: 'yearly-growth',
    part: income,
    observations: [baseline('2025', 50), figure('2026', 54.5), figure('2027', 59.95), figure('2028', 58.2)],
    cutOff: '2028-12-31',
  },
  {
    name: 'count',
    part: founded,
    observations: [figure('2026-Q4', 0), figure('2027-Q2', 1), figure('2027-Q3', 1), figure('2027-Q4', 1)],
    cutOff: '2027-12-31',
  },
  { name: 'count-by-year', part: founded, observations: [figure('2026', 1), figure('2027', 1)], cutOff: '2027-12-31' },
  { name: 'count-no-data', part: founded, observations: [], cutOff: '2026-06-30' },
  {
    name: 'quota',
    part: villages,
    observations: [countOf('2026', 20, 21, ['Thôn Đoài']), countOf('2027', 21, 21), countOf('2028', 20, 20)],
    cutOff: '2028-12-31',
  },
  {
    name: 'hold',
    part: schools,
    observations: [
      { ...countOf('2025', 5, 8), isBaseline: true },
      countOf('2026-12-31', 5, 8),
      countOf('2027-12-31', 4, 8, ['Trường Tiểu học An Bình']),
    ],
    cutOff: '2027-12-31',
  },
  { name: 'hold-no-data', part: schools, observations: [], cutOff: '2026-06-30' },
  {
    name: 'milestone',
    part: friendly,
    observations: [done('2026-Q3', false), done('2026-Q4', false), done('2027-Q1', false), done('2027-Q2', true)],
    cutOff: '2027-06-30',
  },
  { name: 'milestone-no-data', part: friendly, observations: [], cutOff: '2026-06-30' },
  {
    name: 'criteria',
    part: friendly,
    observations: [countOf('2026-Q4', 6, 19), countOf('2027-Q1', 9, 19), countOf('2027-Q2', 14, 19)],
    cutOff: '2027-06-30',
  },
  {
    name: 'rating',
    part: rating,
    observations: [
      rated('2026', 'Hoàn thành nhiệm vụ'),
      rated('2027', 'Hoàn thành xuất sắc nhiệm vụ'),
      rated('2028', 'Hoàn thành tốt nhiệm vụ', { certainty: 'provisional' }),
    ],
    cutOff: '2028-12-31',
  },
  {
    name: 'met-or-not',
    part: { ...water, label: 'Chỉ tiêu tuyển chọn, gọi công dân nhập ngũ' },
    observations: [done('2026', true), done('2027', false)],
    cutOff: '2027-12-31',
  },
];

function aPart(
  label: string,
  due: TargetPart['due'],
  unit: string | undefined,
  measure: TargetPart['measure'],
): TargetPart {
  return {
    id: 'phan',
    label,
    quote: label,
    ...(unit !== undefined && { unit }),
    measure,
    due,
    nature: 'point-in-time',
    tolerance: 0,
    disputed: [],
  };
}

type Changes = Partial<ReportedObservation>;

function figure(refersTo: string, value: number, changes: Changes = {}): ReportedObservation {
  return observed(refersTo, { kind: 'number', value }, changes);
}

function baseline(refersTo: string, value: number): ReportedObservation {
  return figure(refersTo, value, { id: `goc-${refersTo}`, isBaseline: true });
}

function countOf(refersTo: string, count: number, total: number, missing: string[] = []): ReportedObservation {
  return observed(refersTo, { kind: 'count', count, total, missing });
}

function done(refersTo: string, value: boolean): ReportedObservation {
  return observed(refersTo, { kind: 'yes-no', value });
}

function rated(refersTo: string, value: string, changes: Changes = {}): ReportedObservation {
  return observed(refersTo, { kind: 'rating', value }, changes);
}

function observed(refersTo: string, value: ObservationValue, changes: Changes = {}): ReportedObservation {
  return {
    id: `so-${refersTo.toLowerCase()}`,
    target: 'chi-tieu',
    part: 'phan',
    refersTo,
    value,
    certainty: 'final',
    nature: refersTo.length === 4 ? 'whole-year' : 'point-in-time',
    isBaseline: false,
    report: `${refersTo}-ubnd`,
    agency: 'ubnd',
    receivedOn: '2031-01-10',
    source: { number: '45/BC-UBND', date: '2026-07-10', issuer: 'Ủy ban nhân dân xã' },
    ...changes,
  };
}
