import type { Due, TargetPart } from '../schemas/target.ts';
import type { YearVerdict } from '../status/assessment.ts';
import type { Level } from '../status/compare.ts';
import { formatNumber, formatQuantity, formatValue, lowerFirst } from './format.ts';

/** A promise in figures: what is set large, and the same as words for a screen reader. */
export interface Commitment {
  figure: string;
  spoken: string;
}

/** How a level is promised on either side of it: "từ 95% trở lên", "dưới 9%". */
const levels = {
  rising: {
    'at-least': { sign: '≥', say: (value: string) => `từ ${value} trở lên` },
    'more-than': { sign: '>', say: (value: string) => `trên ${value}` },
  },
  falling: {
    'at-least': { sign: '≤', say: (value: string) => `từ ${value} trở xuống` },
    'more-than': { sign: '<', say: (value: string) => `dưới ${value}` },
  },
} as const;

/** A part, as far as its promise is said. */
type Promised = Pick<TargetPart, 'measure' | 'unit' | 'isLevelOurs'> & { due?: Due };

/**
 * What is promised, in figures: "≥ 97%", "62–63%", "21/21 thôn"; "Phải đạt" for a thing done or not done. A level that the text
 * does not print is never read as one that it does.
 */
export function formatCommitment(part: Promised): Commitment {
  const { figure, spoken } = formatLevel(part);
  return { figure, spoken: markOurs(part, spoken) };
}

/** What is promised as a figure, where nothing beside it says whose reading the level is: "≥ 97%", "0% (theo cách hiểu của trang)". */
export function formatFigureAlone(part: Promised): string {
  return markOurs(part, formatLevel(part).figure);
}

function markOurs({ isLevelOurs }: Promised, words: string): string {
  return isLevelOurs ? `${words} (theo cách hiểu của trang)` : words;
}

function formatLevel(part: Promised): Commitment {
  const { measure } = part;
  const unit = unitBesideDue(part);
  switch (measure.kind) {
    case 'annual-threshold':
      return compared(measure.comparison, formatQuantity(measure.threshold, unit));
    case 'by-date-threshold':
      return compared(measure.comparison, formatQuantity(measure.threshold, unit), measure.direction);
    case 'yearly-growth':
      return compared(measure.comparison, formatQuantity(measure.percent, unit));
    case 'cumulative-count':
      return compared(measure.comparison, formatQuantity(measure.count, unit));
    case 'range-by-date':
      return ranged(measure.from, measure.to, unit);
    case 'average-growth':
      return ranged(measure.fromPercent, measure.toPercent, unit);
    case 'quota':
      return measure.total === undefined
        ? { figure: 'Tất cả', spoken: 'tất cả' }
        : { figure: `${measure.total}/${measure.total} ${unit}`.trim(), spoken: `cả ${measure.total} ${unit}`.trim() };
    case 'maintain-level':
      return { figure: 'Giữ vững', spoken: 'giữ vững' };
    case 'ordinal-rating':
      return { figure: `≥ ${measure.atLeast}`, spoken: `từ ${measure.atLeast} trở lên` };
    case 'milestone':
      // Beside a status that reads "Đạt", the bare word would say that it is reached.
      return { figure: 'Phải đạt', spoken: 'phải đạt' };
  }
}

/** What else the text prints for the same thing stands beside it: "62–63% hoặc 66%". */
export function formatAllPrinted(part: Promised & Pick<TargetPart, 'disputed'>): Commitment {
  const { figure, spoken } = formatCommitment(part);
  const others = part.disputed.map(({ printed }) => printed);
  return { figure: [figure, ...others].join(' hoặc '), spoken: [spoken, ...others].join(', chỗ khác ghi ') };
}

/** "%/năm" beside "hằng năm" would say it twice. */
function unitBesideDue({ unit = '', due }: { unit?: string | undefined; due?: Due }): string {
  const isYearly = due !== undefined && due.kind !== 'not-stated' && /hằng năm|mỗi năm/iu.test(due.printed);
  return isYearly ? unit.replace(/\/năm$/u, '') : unit;
}

/** By when: the words of the text, or that the text gives none. */
export function formatDue(due: Due): string {
  return due.kind === 'not-stated' ? 'văn bản không ghi thời hạn' : lowerFirst(due.printed);
}

/** By when, beside what is promised: of a thing done or not, "đến hết năm 2027" would be heard as until then. */
export function formatDueOf({ measure, due }: Pick<TargetPart, 'measure' | 'due'>): string {
  const words = formatDue(due);
  return measure.kind === 'milestone' ? words.replace(/^đến /u, 'hạn ') : words;
}

/** The whole promise in words: "từ 97% trở lên, đến năm 2030", "phải đạt, hạn hết năm 2027". */
export function sayPromise(part: TargetPart): string {
  return `${formatAllPrinted(part).spoken}, ${formatDueOf(part)}`;
}

function compared(
  comparison: Level['comparison'],
  value: string,
  direction: Level['direction'] = 'rising',
): Commitment {
  if (comparison === 'exactly') return plain(value);
  const { sign, say } = levels[direction][comparison];
  return { figure: `${sign} ${value}`, spoken: say(value) };
}

function ranged(from: number, to: number, unit: string): Commitment {
  return {
    figure: `${formatNumber(from)}–${formatQuantity(to, unit)}`,
    spoken: `từ ${formatNumber(from)} đến ${formatQuantity(to, unit)}`,
  };
}

function plain(figure: string): Commitment {
  return { figure, spoken: figure };
}

/** Whether less is better: the name of a target that ends something turns its figure round. */
export function isFalling({ measure }: Pick<TargetPart, 'measure'>): boolean {
  return measure.kind === 'by-date-threshold' && measure.direction === 'falling';
}

/** The name of what a figure measures, where the name of the target does not say it: of one part of several, of what must fall. */
export function namePart(parts: readonly Pick<TargetPart, 'id' | 'label' | 'measure'>[], id: string): string {
  const part = parts.find((one) => one.id === id);
  return part !== undefined && (parts.length > 1 || isFalling(part)) ? part.label : '';
}

/** The unit of what is reported: of the level itself, where growth is promised and levels are reported. */
export function unitReported({ unit, levelUnit }: Pick<TargetPart, 'unit' | 'levelUnit'>): string | undefined {
  return levelUnit ?? unit;
}

/** The value that a year was judged by: `95%`, `21/21 thôn`; nothing where there is none. */
export function formatYearValue(part: TargetPart, { measured, reading }: YearVerdict): string {
  if (measured !== undefined && part.measure.kind === 'quota' && reading) return formatValue(reading.value, part.unit);
  if (measured !== undefined)
    return formatValue({ kind: 'number', value: measured }, part.unit?.replace(/\/năm$/u, ''));
  return reading === undefined ? '' : formatValue(reading.value, unitReported(part));
}
