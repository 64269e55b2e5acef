import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf, yearOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import { compareCodes } from '../text/fold.ts';
import { findLeaps, type Neighbours, pairs } from './find-leaps.ts';
import { figureOf, groupBy, issueBeside, listFigures, type ReportedFigure } from './reported-figures.ts';

/** Each value against the one before it: a total never falls, and a leap is confirmed. */
export function checkSeries(content: Ledger): Issue[] {
  const parts = groupBy(listFigures(content), ({ observation }) => `${observation.target}/${observation.part}`);
  return [
    ...parts.flatMap((figures) => pairs(totalsOf(figures)).flatMap(checkTotal)),
    ...parts.flatMap((figures) =>
      findLeaps(figures).map(([before, after]) => issueBeside('jump-not-confirmed', before, after)),
    ),
    ...checkWorks(content),
  ];
}

/** Values that add up: since 1 January of one year, or since the start of the programme. */
function totalsOf(figures: readonly ReportedFigure[]): ReportedFigure[][] {
  const inYear = figures.filter(({ observation }) => observation.nature === 'cumulative-in-year');
  const sinceStart = figures.filter(
    ({ part, observation }) => part.measure.kind === 'cumulative-count' && observation.nature === 'point-in-time',
  );
  return [...groupBy(inYear, ({ observation }) => String(yearOf(observation.refersTo))), sinceStart];
}

function checkTotal([before, after]: Neighbours): Issue[] {
  const [earlier, later] = [figureOf(before.observation.value), figureOf(after.observation.value)];
  if (earlier === undefined || later === undefined || later >= earlier) return [];
  if (after.part.unit?.startsWith('%') !== true) return [issueBeside('total-fell', before, after)];
  // What the share is a share of may have grown faster: files settled of files received.
  return after.observation.confirmed || after.observation.breaksSeries
    ? []
    : [issueBeside('share-fell', before, after)];
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
    .sort((a, b) => compareCodes(endOf(a.refersTo), endOf(b.refersTo)));
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
