import type { IsoDate } from '../schemas/fields.ts';
import type { Measure } from '../schemas/target.ts';
import type { ObservationRef, Reading } from './observations.ts';

/** A judgement of what was reported. */
export type Verdict =
  /** Đạt: kept, and nothing is left to hold. */
  | 'reached'
  /** Đạt, cần giữ: kept so far; it must still be true on a later day, or again next year. */
  | 'reached-hold'
  /** Đạt, muộn: reached, but only after its date. */
  | 'reached-late'
  /** Vượt mức cần có: above the level needed by now. */
  | 'ahead'
  /** Bám sát: pace from 0.95 to 1, or below the level needed by no more than the tolerance. */
  | 'on-track'
  /** Chậm: pace from 0.60. */
  | 'late'
  /** Chậm nhiều: pace from 0. */
  | 'very-late'
  /** Đi lùi: further from the promise than at the start, or fallen below a level that had been reached. */
  | 'reversing'
  /** Không đạt: the year or the date has passed and the last word on it falls short. */
  | 'not-met'
  /** Quá hạn: the date of a milestone has passed and the last word is that it is not done. */
  | 'overdue';

/** Why nothing is judged. */
export type Silence =
  /** Chưa đến kỳ: the first reporting period has not ended, or what is promised is not done and nothing says that it should be. */
  | 'not-due'
  /** Quá sớm để đánh giá: the way needed so far is too short to be told from the digits that are reported. */
  | 'too-early'
  /** Chưa báo cáo: a value was due by the cut-off and none came. */
  | 'not-reported'
  /** Chưa đủ dữ liệu: something was reported, but the rule cannot judge it; the reason says why. */
  | 'not-assessable';

export type Status = Verdict | Silence;

const silences: readonly Status[] = ['not-due', 'too-early', 'not-reported', 'not-assessable'] satisfies Silence[];

export function isVerdict(status: Status): status is Verdict {
  return !silences.includes(status);
}

/** Why a rule cannot judge. */
export type Reason =
  /** No baseline was reported, and the rule measures from one. */
  | 'no-baseline'
  /** Baselines of different years, or two different values of one. */
  | 'conflicting-baselines'
  /** Two reports give different values for the same day, and neither corrects the other. */
  | 'conflicting-reports'
  /** A year between the first and the latest has no value, and the rule needs each. */
  | 'missing-year'
  /** Running totals and yearly amounts are mixed: adding them could count twice. */
  | 'mixed-natures'
  /** The definition or scope changed between the start and the value: they cannot be compared. */
  | 'series-broken'
  /** The value is of a kind that this rule cannot read: a rating for a percentage. */
  | 'wrong-kind-of-value'
  /** The rating is not a step of the scale of the target. */
  | 'rating-not-on-scale'
  /** N of k/N is not the N of the target: the list has changed, and a person must say how. */
  | 'total-differs'
  /** Growth from or to a level of zero or less, or a fall of 100% or more. */
  | 'growth-not-defined';

/** What remains to be done, counted from the latest value. */
export type Remaining =
  | { kind: 'nothing' }
  /** Keep it until that day. */
  | { kind: 'hold'; until: IsoDate }
  /** So much in all, in the unit of the part; so much in each of the years left. */
  | { kind: 'amount'; amount: number; years: number; perYear: number }
  /** So much is wanting, and the date has passed. */
  | { kind: 'shortfall'; amount: number }
  /** So much growth in each of the years left. */
  | { kind: 'growth'; percentPerYear: number; years: number }
  /** So many are wanting; these, as far as they are named. */
  | { kind: 'missing'; count: number; names: string[] }
  /** One step, by that day, which may have passed. */
  | { kind: 'step'; by: IsoDate; isPast: boolean }
  /** Each of these years, anew. */
  | { kind: 'years'; years: number[] };

/** The verdict of one year of a promise made for every year. */
export interface YearVerdict {
  year: number;
  verdict: 'reached' | 'not-met' | Exclude<Silence, 'too-early'>;
  /** The number compared with the threshold, where there is one. */
  measured?: number;
  /** The value it rests on; in a year that has not ended, the latest so far. */
  reading?: Reading;
  isProvisional: boolean;
  reason?: Reason;
}

/**
 * Where the values would be on the due date if they went on as in the last years (at most five), or, of fewer than four
 * points, as since the baseline.
 */
export type Forecast =
  | { kind: 'value'; number: number; assumes: 'last-years' | 'since-baseline' }
  | { kind: 'none'; reason: 'too-few-points' };

/** By when. Where the text gives no day, the last day of the programme is assumed, and said so. */
export interface DueDate {
  date: IsoDate;
  isAssumed: boolean;
}

/** What is missing since the last value: silence never mends a miss. */
export interface Unheard {
  /** The day of the last value; absent where none ever came. */
  since?: IsoDate;
  /** The due date has passed, and no value is about it or a later day. */
  isDuePassed: boolean;
}

/** What a rule read and computed. Numbers are unrounded, in the unit of the part. */
export interface Findings {
  baseline?: Reading;
  /** The baseline is of a day after the programme was issued: it is named with the verdict. */
  isBaselineLate?: true;
  /** The newest value judged. */
  latest?: Reading;
  /** A value of a part of a year: shown, not judged. */
  interim?: Reading;
  /** What is wanting since the newest value. */
  unheard?: Unheard;
  /** The newest value that kept the promise, where it was lost since. */
  keptBefore?: Reading;
  /** Every value the answer rests on, oldest first; where absent, the baseline and the latest. */
  restsOn?: Reading[];
  threshold?: number;
  /** Upper end of a promised range: context, never a limit. */
  upperBound?: number;
  due?: DueDate;
  /** The number held against the expected one: the value itself, an average growth, how many of N. */
  measured?: number;
  /** The level needed on the day of the latest value. */
  expected?: number;
  /** Share of the needed way that was made: 1 is exactly enough. */
  pace?: number;
  /** Half a unit of the last digit reported: no shortfall smaller than this is told from none. */
  tolerance?: number;
  /** The first day on which the way needed can be told from the digits reported. */
  judgeableFrom?: IsoDate;
  remaining?: Remaining;
  years?: YearVerdict[];
  forecast?: Forecast;
  /** Names that do not have a level to be maintained, as of the latest value. */
  without?: string[];
  /** Those of them that had it at the start, and how many gained it since: where the start names all that were without. */
  lost?: string[];
  gained?: number;
}

/** The answer of one rule. */
export type RuleAnswer = Findings &
  ({ status: Verdict | 'not-due' | 'too-early' | 'not-reported' } | { status: 'not-assessable'; reason: Reason });

/** The answer for another value that the programme prints for the same thing. */
export type OtherAnswer = RuleAnswer & { printed: string };

/** The assessment of one part. */
export type PartAssessment = RuleAnswer & {
  part: string;
  rule: Measure['kind'];
  tolerance: number;
  /** True when a verdict rests on a value that may still change: `tạm tính`. Silence is never provisional. */
  isProvisional: boolean;
  /** Where the programme prints other values for the same thing: what each would make of it. Neither is chosen. */
  elsewhere: OtherAnswer[];
  /** Every observation it rests on, oldest first. */
  sources: ObservationRef[];
};

/** The assessment of a target: its worst part decides; of two printed values, the harder. */
export interface TargetAssessment {
  target: string;
  cutOff: IsoDate;
  status: Status;
  /** The part that decides; the first, where several are equally bad. */
  decidedBy: string;
  /** Two printed values give two verdicts of the deciding part; the status is the worse of them. */
  isSplit: boolean;
  /** True where a value that any verdict of a part rests on may still change. */
  isProvisional: boolean;
  parts: PartAssessment[];
}
