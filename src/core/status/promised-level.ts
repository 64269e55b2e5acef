import type { Measure } from '../schemas/target.ts';

/** The numbers of a promise: what must be reached, and of a range its upper end. */
export interface Bounds {
  level?: number | undefined;
  upper?: number | undefined;
}

/** What a measure promises in numbers; none where it promises no number. */
export function boundsOf(measure: Measure): Bounds {
  switch (measure.kind) {
    case 'annual-threshold':
    case 'by-date-threshold':
      return { level: measure.threshold };
    case 'range-by-date':
      return { level: measure.from, upper: measure.to };
    case 'average-growth':
      return { level: measure.fromPercent, upper: measure.toPercent };
    case 'yearly-growth':
      return { level: measure.percent };
    case 'cumulative-count':
      return { level: measure.count };
    case 'quota':
      return measure.total === undefined ? {} : { level: measure.total };
    case 'milestone':
    case 'maintain-level':
    case 'ordinal-rating':
      return {};
  }
}

/** The same promise with other numbers, those that are given; nothing where it promises none. */
export function withBounds(measure: Measure, bounds: Bounds): Measure | undefined {
  const { level = boundsOf(measure).level, upper = boundsOf(measure).upper } = bounds;
  if (level === undefined) return undefined;
  switch (measure.kind) {
    case 'annual-threshold':
    case 'by-date-threshold':
      return { ...measure, threshold: level };
    case 'range-by-date':
      return { ...measure, from: level, to: upper ?? level };
    case 'average-growth':
      return { ...measure, fromPercent: level, toPercent: upper ?? level };
    case 'yearly-growth':
      return { ...measure, percent: level };
    case 'cumulative-count':
      return { ...measure, count: level };
    case 'quota':
      return { ...measure, total: level };
    case 'milestone':
    case 'maintain-level':
    case 'ordinal-rating':
      return undefined;
  }
}
