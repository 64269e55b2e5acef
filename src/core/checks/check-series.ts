import type { Issue } from '../issues/catalogue.ts';
import { yearOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
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
