import type { TargetPart } from '../schemas/target.ts';
import { by2030, eachYear, examplePart } from './example-builders.ts';

export const insurance: TargetPart = examplePart(
  { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
  by2030,
  { unit: '%' },
);
export const poverty: TargetPart = examplePart(
  { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' },
  { kind: 'by-date', date: '2027-12-31', printed: '2027' },
  { unit: '%' },
);
export const onTime: TargetPart = examplePart(
  { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 },
  eachYear,
  {
    unit: '%',
  },
);
export const rated: TargetPart = examplePart(
  { kind: 'annual-threshold', comparison: 'more-than', threshold: 90 },
  eachYear,
  {
    unit: '%',
  },
);
export const revenue: TargetPart = examplePart({ kind: 'average-growth', fromPercent: 10, toPercent: 13 }, eachYear, {
  unit: '%',
});
export const income: TargetPart = examplePart(
  { kind: 'yearly-growth', comparison: 'at-least', percent: 10 },
  eachYear,
  {
    unit: '%',
    levelUnit: 'example',
  },
);
export const socialInsurance: TargetPart = examplePart({ kind: 'range-by-date', from: 62, to: 63 }, by2030, {
  unit: '%',
});
export const founded: TargetPart = examplePart({ kind: 'cumulative-count', comparison: 'at-least', count: 2 }, by2030);
export const title: TargetPart = examplePart(
  { kind: 'milestone' },
  { kind: 'by-date', date: '2027-12-31', printed: '2027' },
);
export const villages: TargetPart = examplePart({ kind: 'quota', total: 21 }, eachYear);
export const schools: TargetPart = examplePart({ kind: 'maintain-level' }, { kind: 'term', printed: '2025-2030' });
export const rating: TargetPart = examplePart(
  { kind: 'ordinal-rating', scale: ['poor', 'fair', 'good', 'excellent'], atLeast: 'good' },
  eachYear,
);
export const online: TargetPart = examplePart(
  { kind: 'annual-threshold', comparison: 'exactly', threshold: 85 },
  eachYear,
  {
    id: 'online',
    unit: '%',
  },
);
