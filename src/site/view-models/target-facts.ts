import { listOwers } from '../../core/owed.ts';
import { getById, type Programme, type Target } from '../../core/programme/programme.ts';
import { listAssigned } from '../../core/programme/task-facts.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { AssessedTarget } from '../../core/status/assess-target.ts';
import { upperFirst } from '../../core/words/format.ts';
import { describeGrounds } from '../../core/words/grounds.ts';
import { isFalling } from '../../core/words/measure.ts';
import { targetWords } from '../words/target.ts';
import { agencyLink, type RecordLink, taskLink } from './links.ts';
import type { ChartRow, ChartSpec } from './target-chart/spec.ts';
import { sayConflict } from './unjudged.ts';

/** The newest value of one part beside that of the same day a year before. */
export interface YearPair {
  /** Of a target that has several parts; else empty. */
  label: string;
  before: { period: string; shown: string };
  now: { period: string; shown: string };
  /** "tăng, tốt hơn", or why they cannot be compared; absent where the values are no numbers. */
  moved?: string;
}

/** What a reader asks next: who must act, who only reports, whether this year is better than the last. */
export interface TargetFacts {
  /** Our own words: what it is, and why it matters. */
  plain?: Target['plain'];
  /** By the words of the text or of a later document; none where they give it to nobody. */
  actors: RecordLink[];
  /** Where nobody was given it: who was given a task that serves it, and which. */
  related: RecordLink[];
  /** Bodies that a task of the target names, without giving it to them. */
  named: RecordLink[];
  /** Bodies that reported of it though no words give it to them. */
  reporters: RecordLink[];
  years: YearPair[];
  /** Why there are none. */
  noYears: string;
  /** Whether anything was reported that could be compared. */
  isReported: boolean;
}

export function buildTargetFacts(
  programme: Programme,
  state: ReleaseState | undefined,
  target: Target,
  charts: readonly ChartSpec[],
): TargetFacts {
  const actors = listActors(programme, target);
  const known = new Set(actors.map(({ href }) => href));
  const related = actors.length > 0 ? [] : listGivenRelated(programme, target);
  const named = listNamed(programme, target).filter(({ href }) => !known.has(href));
  const reported = new Set(state?.standing.filter((one) => one.target === target.id).map(({ agency }) => agency));
  const reporters = [...reported].map((agency) => agencyLink(getById(programme.agencies, agency)));
  return {
    ...(target.plain && { plain: target.plain }),
    actors,
    related,
    named,
    reporters: reporters.filter(({ href }) => !known.has(href)),
    years: listYearPairs(charts, target.parts),
    noYears: sayNoYears(state, target),
    isReported: reported.size > 0,
  };
}

/** The newest value of each part beside that of a year before, where both are there. */
export function listYearPairs(charts: readonly ChartSpec[], parts: AssessedTarget['parts']): YearPair[] {
  return charts.flatMap((chart) => {
    const part = parts.find(({ id }) => chart.id.endsWith(`--${id}`));
    return pairYears(chart, charts.length > 1, part && findBetter(part));
  });
}

/** Which way is the better one, where the promise says so: of a count and of an exact level neither is. */
function findBetter(part: AssessedTarget['parts'][number]): 'up' | 'down' | undefined {
  const { measure } = part;
  if (isFalling(part)) return 'down';
  if ('comparison' in measure && measure.comparison === 'exactly') return undefined;
  const kinds = ['annual-threshold', 'by-date-threshold', 'range-by-date', 'average-growth', 'yearly-growth'];
  return kinds.includes(measure.kind) ? 'up' : undefined;
}

function sayNoYears(state: ReleaseState | undefined, { id }: Target): string {
  const { noYears, nextUnheard } = targetWords.facts;
  const assessment = state && findAssessment(state, id);
  const answer = assessment?.parts.find(({ part }) => part === assessment.decidedBy);
  const [before, last] = (answer?.years ?? []).filter(({ verdict }) => verdict !== 'not-due').slice(-2);
  if (before === undefined || last?.verdict !== 'not-reported') return noYears;
  const isJudged = before.verdict === 'reached' || before.verdict === 'not-met';
  return isJudged ? nextUnheard(before.year, before.verdict === 'reached') : noYears;
}

/** The bodies of its plans and of later documents. */
function listActors(programme: Programme, { id }: Target): RecordLink[] {
  return listOwers(programme, { about: 'target', id }).map(({ agency, grounds }) => ({
    ...agencyLink(getById(programme.agencies, agency)),
    note: upperFirst(describeGrounds({ grounds })),
  }));
}

/** The bodies that later documents give a task that serves it by its words, with all of these tasks. */
export function listGivenRelated(programme: Programme, { id }: Pick<Target, 'id'>): RecordLink[] {
  const given = programme.tasks
    .filter(({ targets }) => targets.some((target) => target.id === id))
    .flatMap((task) => listAssigned(programme, 'task', task.id).map(({ agency }) => ({ agency, task })));
  return [...Map.groupBy(given, ({ agency }) => agency)].map(([agency, of]) => ({
    ...agencyLink(getById(programme.agencies, agency)),
    note: [...new Set(of.map(({ task }) => targetWords.facts.namedBy(taskLink(task).number)))].join(', '),
  }));
}

/** The bodies that a task names which serves it by its words: a name in a sentence gives nobody anything to do. */
function listNamed(programme: Programme, { id }: Target): RecordLink[] {
  const named = programme.tasks
    .filter(({ targets }) => targets.some((target) => target.id === id))
    .flatMap((task) =>
      task.agencies.map((agency) => ({
        ...agencyLink(getById(programme.agencies, agency.id)),
        note: targetWords.facts.namedBy(taskLink(task).number),
      })),
    );
  return [...new Map(named.map((link) => [link.href, link])).values()];
}

function pairYears(
  { title, table }: ChartSpec,
  isOneOfSeveral: boolean,
  better: 'up' | 'down' | undefined,
): YearPair[] {
  const values = table.rows.filter(({ kind }) => kind === 'value' || kind === 'baseline');
  const now = values.findLast(({ kind, date }) => kind === 'value' && date !== undefined);
  const before = values.find(({ date }) => date !== undefined && date === dayYearBefore(now));
  if (now === undefined || before === undefined) return [];
  const show = ({ period, shown }: ChartRow) => ({ period, shown });
  const conflict = sayConflict(values);
  const between = values.filter(({ date = '' }) => date > (before.date ?? '') && date <= (now.date ?? ''));
  const earlier = sayConflict(values.filter(({ date }) => date === before.date));
  const isBroken = !before.isBroken && between.some((row) => row.isBroken);
  const moved = sayWhyNot((conflict ?? earlier) !== undefined, isBroken) ?? sayMove(before.value, now.value, better);
  return [
    {
      label: isOneOfSeveral ? title : '',
      before: { ...show(before), ...(earlier && { shown: earlier.value }) },
      now: { ...show(now), ...(conflict && { shown: conflict.value }) },
      ...(moved !== undefined && { moved }),
    },
  ];
}

/** Two values of which one is not known, or that were measured in two ways, have not risen or fallen. */
function sayWhyNot(isConflicting: boolean, isBroken: boolean): string | undefined {
  const { broken, conflicting } = targetWords.facts;
  if (isConflicting) return conflicting;
  return isBroken ? broken : undefined;
}

function dayYearBefore(row: ChartRow | undefined): string | undefined {
  return row?.date && `${Number(row.date.slice(0, 4)) - 1}${row.date.slice(4)}`;
}

function sayMove(
  before: number | undefined,
  now: number | undefined,
  better: 'up' | 'down' | undefined,
): string | undefined {
  if (before === undefined || now === undefined) return undefined;
  const { same, better: isBetter, worse: isWorse } = targetWords.facts;
  if (now === before) return same;
  const way = now > before ? 'up' : 'down';
  return better === undefined
    ? targetWords.facts[way]
    : `${targetWords.facts[way]}, ${way === better ? isBetter : isWorse}`;
}
