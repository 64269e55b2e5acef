import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf, yearOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import { figureOf, groupBy, issueBeside, listFigures, type ReportedFigure } from './reported-figures.ts';

/** How many times the value before is too many to be believed without a word of confirmation. */
const jump = 5;

/** Each value against the one before it: a total never falls, and a leap is confirmed. */
export function checkSeries(content: Ledger): Issue[] {
  const parts = groupBy(listFigures(content), ({ observation }) => `${observation.target}/${observation.part}`);
  return [
    ...parts.flatMap((figures) => pairs(totalsOf(figures), { apart: 'no' }).flatMap(checkTotal)),
    ...parts.flatMap((figures) => comparable(figures).flatMap(checkJump)),
    ...checkWorks(content),
  ];
}

type FigurePair = [before: ReportedFigure, after: ReportedFigure];

/** Values that add up: since 1 January of one year, or since the start of the programme. */
function totalsOf(figures: readonly ReportedFigure[]): ReportedFigure[][] {
  const inYear = figures.filter(({ observation }) => observation.nature === 'cumulative-in-year');
  const sinceStart = figures.filter(
    ({ part, observation }) => part.measure.kind === 'cumulative-count' && observation.nature === 'point-in-time',
  );
  return [...groupBy(inYear, ({ observation }) => String(yearOf(observation.refersTo))), sinceStart];
}

function checkTotal([before, after]: FigurePair): Issue[] {
  const [earlier, later] = [figureOf(before.observation.value), figureOf(after.observation.value)];
  if (earlier === undefined || later === undefined || later >= earlier) return [];
  if (after.part.unit?.startsWith('%') !== true) return [issueBeside('total-fell', before, after)];
  // What the share is a share of may have grown faster: files settled of files received.
  return after.observation.confirmed ? [] : [issueBeside('share-fell', before, after)];
}

/**
 * Levels day by day, whole years year by year, sums in a year against the same day of the year before. A share is a
 * share however it is reckoned: it is held against the last one known, but for a sum that has begun anew.
 */
function comparable(figures: readonly ReportedFigure[]): FigurePair[] {
  const levels = figures.filter(({ part }) => !isRate(part));
  const byNature = groupBy(levels, ({ observation }) => observation.nature);
  const alike = byNature.flatMap((group) => {
    const isSum = group[0]?.observation.nature === 'cumulative-in-year';
    return pairs(isSum ? groupBy(group, ({ observation }) => dayOf(observation).slice(5)) : [group], {
      apart: isSum ? 'a-year' : 'no',
    });
  });
  if (!levels.every(({ part }) => isShare(part))) return alike;
  const neighbours = pairs([levels], { apart: 'no' }).filter((pair) => !beginsAnew(pair));
  const held = new Set(neighbours.map(([, after]) => after));
  return [...neighbours, ...alike.filter(([, after]) => !held.has(after))];
}

function beginsAnew([{ observation: before }, { observation: after }]: FigurePair): boolean {
  return after.nature === 'cumulative-in-year' && yearOf(after.refersTo) > yearOf(before.refersTo);
}

function checkJump([before, after]: FigurePair): Issue[] {
  if (after.observation.confirmed !== undefined) return [];
  const [earlier = 0, later = 0] = [figureOf(before.observation.value), figureOf(after.observation.value)];
  const isJump = earlier > 0 && later > 0 && (later > jump * earlier || earlier > jump * later);
  return isJump ? [issueBeside('jump-not-confirmed', before, after)] : [];
}

/** What stands finished of a work does not vanish. */
function checkWorks({ reports }: Ledger): Issue[] {
  const updates = [...reports].flatMap(([report, { updates: all }]) =>
    all.map((update, index) => ({ ...update, file: `reports/${report}.json`, report, index })),
  );
  const corrected = new Set(updates.map(({ corrects }) => `${corrects?.report}/${corrects?.update}`));
  const done = updates
    .filter(({ report, id }) => !corrected.has(`${report}/${id}`))
    .flatMap((update) => (update.about === 'work' && update.done ? [{ ...update, done: update.done }] : []))
    .sort((a, b) => compare(endOf(a.refersTo), endOf(b.refersTo)));
  return groupBy(done, ({ work, done: { unit } }) => `${work} ${unit}`).flatMap((series) =>
    series.slice(1).flatMap(({ done: { quantity }, file, index }, at) => {
      const before = series[at];
      if (before === undefined || quantity >= before.done.quantity) return [];
      const fieldOf = (entry: number) => `updates.${entry}.done.quantity`;
      const place = { file, field: fieldOf(index), beside: { file: before.file, field: fieldOf(before.index) } };
      const facts = { now: String(quantity), before: String(before.done.quantity), report: before.report };
      return [newIssue('total-fell', place, facts)];
    }),
  );
}

/** Neighbours in time within each series; values of one day are no neighbours. */
function pairs(series: readonly ReportedFigure[][], { apart }: { apart: 'no' | 'a-year' }): FigurePair[] {
  return series.flatMap((figures) => {
    // The import runs this in the browsers of offices, some of which know neither toSorted nor findLast.
    const sorted = [...figures].sort((a, b) => compare(orderOf(a), orderOf(b)));
    return sorted.flatMap((after) => {
      const before = sorted.filter(({ observation }) => dayOf(observation) < dayOf(after.observation)).at(-1);
      if (before === undefined) return [];
      const years = yearOf(after.observation.refersTo) - yearOf(before.observation.refersTo);
      return apart === 'a-year' && years !== 1 ? [] : [[before, after] satisfies FigurePair];
    });
  });
}

/** Rates of growth are not levels: 1% and then 6% is no leap. */
function isRate({ measure, levelUnit }: ReportedFigure['part']): boolean {
  return levelUnit === undefined && (measure.kind === 'average-growth' || measure.kind === 'yearly-growth');
}

function isShare({ unit, levelUnit }: ReportedFigure['part']): boolean {
  return levelUnit === undefined && unit?.startsWith('%') === true;
}

function dayOf({ refersTo }: ReportedFigure['observation']): string {
  return endOf(refersTo);
}

function orderOf({ observation }: ReportedFigure): string {
  return `${dayOf(observation)} ${observation.receivedOn} ${observation.report}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
