import { listOwers } from '../../core/owed.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import {
  isVerdict,
  type PartAssessment,
  type RuleAnswer,
  type TargetAssessment,
} from '../../core/status/assessment.ts';
import { decisiveAnswer } from '../../core/status/composite.ts';
import { sayFigure, sayLevel } from '../../core/words/figure.ts';
import { lowerFirst } from '../../core/words/format.ts';
import { type Commitment, formatAllPrinted, formatDue, formatDueOf, isFalling } from '../../core/words/measure.ts';
import { drawSmallPicture } from '../charts/small-picture.ts';
import { routes } from '../routes.ts';
import { targetWords } from '../words/target.ts';
import { buildTargetCharts, type ChartedProgramme } from './all-charts.ts';
import type { PageLink } from './page.ts';
import { numberOfSection } from './section.ts';
import type { ChartSpec } from './target-chart/spec.ts';
import { sayUnjudged } from './unjudged.ts';
import type { ShownStatus } from './verdict.ts';

/** One thing that is measured, on one line: what was promised, what is there, what is needed by now. */
export interface PartRow {
  label: string;
  status: ShownStatus;
  isProvisional: boolean;
  /** Inline SVG. */
  picture: string;
  /** The first and the last year that it shows. */
  years: [from: string, to: string];
  /** The newest value, with its period and what was needed then; absent where none was reported. */
  now?: NewestValue;
  commitment: Commitment;
  due: string;
  /** What must fall is said by its own name. */
  isFalling: boolean;
  /** "năm 2026 không đạt": beside a verdict on the newest year that says nothing of those before; else empty. */
  missedBefore: string;
}

/** What a status rests on. */
export interface NewestValue {
  value: string;
  needed: string;
  period: string;
  /** What was reported of a year that cannot be judged: no number to compare. */
  isUnjudged?: true;
  /** "năm 2027 chưa có báo cáo": the year whose silence is the status. */
  silent?: string;
}

/** One target on one line, the same in every list of targets. */
export interface TargetRow extends PageLink {
  id: string;
  /** "(11)": begins anew in each section. */
  printed: string;
  /** "mục 3.2". */
  section: string;
  status: ShownStatus;
  isProvisional: boolean;
  /** The part that decides. */
  main: PartRow;
  /** All parts of a target that has several; else none. */
  parts: PartRow[];
  /** Whose silence it is, where a value was due and none came; else none. */
  owers: string[];
  /** Whether a release stands behind it: else there are no values to miss. */
  isPublished: boolean;
}

/** The row of one target, as known at a release; before the first, the promise alone. */
export function buildTargetRow(programme: Programme, state: ReleaseState | undefined, target: Target): TargetRow {
  const assessment = state && findAssessment(state, target.id);
  return {
    id: target.id,
    label: target.shortName,
    href: routes.target(target.id),
    printed: target.printed,
    section: targetWords.section(numberOfSection(target.section)),
    status: assessment?.status ?? 'no-data',
    isProvisional: assessment?.isProvisional ?? false,
    ...buildPartRows(programme, state, target),
    owers: assessment?.status === 'not-reported' ? listOwerNames(programme, target.id) : [],
    isPublished: state !== undefined,
  };
}

function listOwerNames(programme: Programme, id: string): string[] {
  return listOwers(programme, { about: 'target', id }).map(({ agency }) => getById(programme.agencies, agency).name);
}

/** What the row of a target says in figures. */
export function buildPartRows(
  programme: ChartedProgramme,
  state: ReleaseState | undefined,
  target: AssessedTarget & { shortName: string },
): Pick<TargetRow, 'main' | 'parts'> {
  const assessment = state && findAssessment(state, target.id);
  const { charts } = buildTargetCharts(programme, state, target);
  const parts = target.parts.map((part) => buildPart(part, getById(charts, `${target.id}--${part.id}`), assessment));
  const decisive = target.parts.findIndex(({ id }) => id === assessment?.decidedBy);
  const main = parts[decisive] ?? parts[0];
  if (main === undefined) throw new Error(`Target ${target.id} has no part`);
  return { main, parts: parts.length > 1 ? parts : [] };
}

/** The rows of all targets, in the order of the document. */
export function buildTargetRows(programme: Programme, state: ReleaseState | undefined): TargetRow[] {
  return programme.targets.map((target) => buildTargetRow(programme, state, target));
}

function buildPart(
  part: AssessedTarget['parts'][number],
  chart: ChartSpec,
  assessment: TargetAssessment | undefined,
): PartRow {
  const ofPart = assessment?.parts.find((one) => one.part === part.id);
  const now = readNow(chart, part, ofPart);
  return {
    label: part.label,
    status: ofPart ? decisiveAnswer<RuleAnswer>(ofPart).status : 'no-data',
    isProvisional: ofPart?.isProvisional ?? false,
    picture: drawSmallPicture(chart),
    years: [`${chart.x.years[0] ?? ''}`, `${chart.x.years.at(-1) ?? ''}`],
    ...(now && { now }),
    commitment: formatAllPrinted(part),
    due: formatDueOf(part),
    isFalling: isFalling(part),
    missedBefore: ofPart ? sayMissedBefore(ofPart) : '',
  };
}

function sayMissedBefore({ status, years = [] }: PartAssessment): string {
  const missed = years.filter(({ verdict }) => verdict === 'not-met').map(({ year }) => year);
  return status === 'reached-hold' && missed.length > 0 ? targetWords.row.missedBefore(missed) : '';
}

/**
 * The newest value of a part, with what was needed then; of an average, the average that is judged and not the last year;
 * of a year that cannot be judged, what was reported of it.
 */
export function readNow(
  { table }: ChartSpec,
  part: AssessedTarget['parts'][number],
  answer: PartAssessment | undefined,
): NewestValue | undefined {
  const unjudged = answer && sayUnjudged(table.rows, part, answer);
  if (unjudged !== undefined) return unjudged;
  const newest = table.rows.findLast(({ kind }) => kind === 'value');
  if (newest === undefined) return undefined;
  const { row } = targetWords;
  if (part.measure.kind === 'average-growth' && answer?.measured !== undefined && answer.latest !== undefined)
    return {
      value: sayFigure(part, answer),
      needed: row.atLeast(sayLevel(part, answer.threshold, undefined)),
      period: row.until(answer.latest.date.slice(0, 4)),
    };
  const isGrowth = part.measure.kind === 'yearly-growth' && answer?.measured !== undefined;
  const silent = answer?.years?.findLast(({ verdict }) => verdict === 'not-reported')?.year;
  return {
    // "Thu nhập: 10,1%" would not say of what.
    value: isGrowth && answer.latest?.date === newest.date ? sayFigure(part, answer) : newest.shown,
    needed: sayNeed(newest.neededShown, part),
    period: newest.period,
    ...(silent !== undefined && `${silent}` > (newest.date ?? '').slice(0, 4) && { silent: row.silent(silent) }),
  };
}

/** What was needed then, in words where it is the promise itself; of all of N, which is not needed before its day, by when. */
function sayNeed(shown: string, part: AssessedTarget['parts'][number]): string {
  const { figure, spoken } = formatAllPrinted(part);
  if (shown !== '') return shown === figure ? spoken : shown;
  return part.measure.kind === 'quota' && part.due.kind === 'by-date' ? `${spoken} ${formatDue(part.due)}` : '';
}

/** "Quý IV/2027: 94,5%, cần 94,6%". */
export function sayNewest({ value, needed, period, silent }: NewestValue): string {
  if (silent !== undefined) return `${period}: ${value}; ${silent}`;
  return `${period}: ${value}${needed === '' ? '' : `, ${targetWords.row.needed(needed)}`}`;
}

/**
 * "nay 92,1%, cần 94,3%": after the name of a status, to be read aloud; of a silence, the last that was known. What must fall is
 * said by its own name: "Xóa nghèo: nay 0,3%" would be heard as 0.3 percent of poverty gone.
 */
export function sayStanding({ label, status, now, isFalling }: Omit<PartRow, 'picture'>): string {
  const { row } = targetWords;
  if (now === undefined) return row.noValue;
  if (now.isUnjudged) return `${lowerFirst(now.period)}: ${now.value}`;
  if (status === 'no-data' || !isVerdict(status)) return row.latest(now.value, lowerFirst(now.period));
  if (isFalling) return row.fallen(lowerFirst(label), now.value, now.needed);
  return [row.now(now.value), ...(now.needed === '' ? [] : [row.needed(now.needed)])].join(', ');
}
