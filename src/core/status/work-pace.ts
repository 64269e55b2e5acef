import { endOf, endOfYear, hasEnded, quarterAfter, quarterOf, yearOf, yearsBetween, yearsFrom } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { WorkRecord } from '../schemas/work.ts';
import type { Calendar } from './calendar.ts';
import { isAtLeast } from './compare.ts';
import { paceBounds, paceOf, verdictOfPace } from './path.ts';

/** What a work promises in figures; the lower end of a range decides. */
export interface WorkPromise {
  quantity?: PromisedQuantity | undefined;
  quantityEachYear?: PromisedQuantity | undefined;
}

/** A quantity without the words it is printed in. */
export type PromisedQuantity = Omit<NonNullable<WorkRecord['quantity']>, 'quote'>;

/** What stood finished in all on one day, as the updates that stand say. */
export interface DoneReading {
  refersTo: RefersTo;
  quantity: number;
  unit: string;
}

/** A judgement of a quantity that a work promises, or why there is none. */
export type WorkStatus =
  | 'reached'
  | 'ahead'
  | 'on-track'
  | 'late'
  | 'very-late'
  | 'not-met'
  /** Văn bản không ghi thời hạn: the text sets no time, so nothing says how much is needed by now. */
  | 'no-pace'
  /** The first whole year has not ended. */
  | 'too-early'
  | 'not-due'
  | 'not-reported'
  /** Reported in another unit, less than before without a correction, or otherwise by two reports for one day. */
  | 'not-assessable';

/** What was built in one year, held against the least promised for each. */
export interface WorkYear {
  year: number;
  status: 'reached' | 'not-met' | 'not-due' | 'not-reported' | 'not-assessable';
  built?: number;
  /** Reports of its last day tell different amounts. */
  isDisputed?: true;
}

export interface WorkAssessment {
  status: WorkStatus;
  /** The least promised in all; reaching it keeps the word. */
  promised?: number;
  /** The least promised for each year. */
  promisedEachYear?: number;
  unit: string;
  latest?: DoneReading & { date: IsoDate };
  /** In place of the latest value: what reports say differently of the newest day. */
  differing?: (DoneReading & { date: IsoDate })[];
  /** Needed on the day of the latest value, by the least promised for each year. */
  expected?: number;
  pace?: number;
  /** One for each year begun; none where the text promises nothing for each year. */
  years: WorkYear[];
}

/**
 * The judgement of a work with a quantity; the lower end of a range decides. In this order:
 * nothing reported: silence; the whole is done: reached; the programme is over: not met, and where nothing is promised in
 * all, kept if every year was; the last year heard of was missed: not met; the last year due is silent: not reported; no amount for each year in the text: no pace; before the first year has ended: too early; else the band of the pace
 * done / (least for each year × years gone).
 * 15-20 km, each year 3-4 km, 6.5 km by the end of 2027: 2 × 3 = 6 were needed, pace 1.0833, ahead.
 * About 8 km without a date, 3 km by the end of 2027: no pace.
 */
export function assessWork(
  { quantity, quantityEachYear }: WorkPromise,
  done: readonly DoneReading[],
  calendar: Calendar,
): WorkAssessment | undefined {
  const unit = (quantity ?? quantityEachYear)?.unit;
  if (unit === undefined) return undefined;
  const readings = done
    .map((reading) => ({ ...reading, date: endOf(reading.refersTo) }))
    .filter(({ date }) => date <= calendar.cutOff)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const latest = readings.at(-1);
  const newest = readings.filter(({ date }) => date === latest?.date);
  const isDisputed = newest.some((reading) => differs(reading, latest));
  const years = quantityEachYear ? judgeYears(quantityEachYear.from, readings, quantity?.from, calendar) : [];
  const known = {
    unit,
    years,
    ...(quantity && { promised: quantity.from }),
    ...(quantityEachYear && { promisedEachYear: quantityEachYear.from }),
    ...(isDisputed ? { differing: newest } : latest && { latest }),
  };
  if (latest === undefined) return { ...known, status: silence(calendar) };
  if (readings.some((reading) => reading.unit !== unit) || isContradicted(readings))
    return { ...known, status: 'not-assessable' };
  return { ...known, ...judge(known, latest, calendar) };
}

function judge(
  { promised, promisedEachYear, years }: Pick<WorkAssessment, 'promised' | 'promisedEachYear' | 'years'>,
  { quantity, date }: { quantity: number; date: IsoDate },
  { years: { from, to }, cutOff }: Calendar,
): Pick<WorkAssessment, 'status' | 'expected' | 'pace'> {
  if (promised !== undefined && isAtLeast(quantity, promised)) return { status: 'reached' };
  const expected = promisedEachYear && promisedEachYear * yearsBetween(endOfYear(from - 1), date);
  const needed = expected && Math.min(expected, promised ?? expected);
  const way = needed ? { expected: needed, pace: paceOf(quantity, needed, 0) } : {};
  if (hasEnded(String(to), cutOff)) return { ...way, status: concludeTerm(promised, years, way, date < endOfYear(to)) };
  const due = years.filter(({ status }) => status !== 'not-due');
  // A miss followed by silence stays a miss.
  if (due.findLast(({ status }) => status !== 'not-reported')?.status === 'not-met')
    return { ...way, status: 'not-met' };
  if (due.at(-1)?.status === 'not-reported') return { ...way, status: 'not-reported' };
  if (way.expected === undefined) return { status: 'no-pace' };
  if (date < endOfYear(from)) return { ...way, status: 'too-early' };
  const verdict = verdictOfPace(way.pace, way.expected - quantity, 0);
  return { ...way, status: verdict === 'reversing' ? 'very-late' : (verdict as WorkStatus) };
}

/** After the last day: who was behind with the last value and says nothing more has missed it; else nobody knows. */
function concludeTerm(
  promised: number | undefined,
  years: readonly WorkYear[],
  { pace }: { pace?: number },
  isSilent: boolean,
): WorkStatus {
  if (promised !== undefined)
    return isSilent && (pace === undefined || isAtLeast(pace, paceBounds.onTrack)) ? 'not-reported' : 'not-met';
  const statuses = years.map(({ status }) => status);
  const wrong = (['not-met', 'not-reported', 'not-assessable'] as const).find((status) => statuses.includes(status));
  return wrong ?? 'reached';
}

function judgeYears(
  least: number,
  readings: readonly (DoneReading & { date: IsoDate })[],
  whole: number | undefined,
  { years: { from, to }, cutOff }: Calendar,
): WorkYear[] {
  const endedAt = (year: number) => (year < from ? 0 : amountOn(readings, endOfYear(year)));
  return yearsFrom(from, Math.min(to, yearOf(cutOff))).map((year): WorkYear => {
    const [before, after] = [endedAt(year - 1), endedAt(year)];
    if (!hasEnded(String(year), cutOff)) return { year, status: 'not-due' };
    if (after === undefined) return { year, status: 'not-reported' };
    if (after === 'disputed' || before === 'disputed') return { year, status: 'not-assessable', isDisputed: true };
    // Nothing more is owed for a year at whose end the whole stands.
    if (whole !== undefined && isAtLeast(after, whole)) return { year, status: 'reached', ...sub(after, before) };
    if (before === undefined) return { year, status: 'not-assessable' };
    const built = after - before;
    return { year, status: isAtLeast(built, least) ? 'reached' : 'not-met', built };
  });
}

/** What stood finished on a day; of two amounts for one day neither. */
function amountOn(
  readings: readonly (DoneReading & { date: IsoDate })[],
  day: IsoDate,
): number | 'disputed' | undefined {
  const ofDay = readings.filter(({ date }) => date === day);
  return ofDay.some((reading) => differs(reading, ofDay[0])) ? 'disputed' : ofDay[0]?.quantity;
}

function differs(one: DoneReading, other: DoneReading | undefined): boolean {
  return other !== undefined && (one.quantity !== other.quantity || one.unit !== other.unit);
}

function sub(after: number, before: number | undefined): { built?: number } {
  return before === undefined ? {} : { built: after - before };
}

/** What was finished cannot become less, nor be two amounts on one day; only a correction may say so. */
function isContradicted(readings: readonly (DoneReading & { date: IsoDate })[]): boolean {
  return readings.some(({ quantity, date }, index) => {
    const before = readings[index - 1];
    return (
      before !== undefined && (quantity < before.quantity || (date === before.date && quantity !== before.quantity))
    );
  });
}

/** The first quarter that begins after the programme was issued is the first to report on. */
function silence({ years: { issuedOn }, cutOff }: Calendar): WorkStatus {
  return hasEnded(quarterAfter(quarterOf(issuedOn)), cutOff) ? 'not-reported' : 'not-due';
}
