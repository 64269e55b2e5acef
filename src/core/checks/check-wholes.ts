import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import { figureOf, groupBy, listFigures, type ReportedFigure } from './reported-figures.ts';

/** By how much a sum may miss the whole, as a share of it: figures are rounded. */
const rounding = 0.005;

/**
 * A whole against its parts, for one period: levels add up to it, and its growth lies between the lowest and the highest of theirs.
 * Sectors that grew 6, 12 and 8.8% cannot make a whole that grew 13%. Only told: the figures stay as reported.
 */
export function checkWholes(content: Ledger): Issue[] {
  const periods = groupBy(listFigures(content), ({ observation: { target, refersTo, nature } }) =>
    [target, endOf(refersTo), nature].join(' '),
  );
  return periods.flatMap((figures) => {
    const target = content.targets.get(figures[0]?.observation.target ?? '');
    return figures.flatMap((whole) => {
      const names = (target?.parts ?? []).filter(({ summandOf }) => summandOf === whole.part.id).map(({ id }) => id);
      const summands = figures.filter(({ part }) => names.includes(part.id));
      return names.length > 0 && summands.length === names.length ? checkWhole(whole, summands) : [];
    });
  });
}

function checkWhole(whole: ReportedFigure, summands: readonly ReportedFigure[]): Issue[] {
  const total = figureOf(whole.observation.value);
  const figures = summands.map(({ observation }) => figureOf(observation.value));
  if (total === undefined || !figures.every((figure) => figure !== undefined)) return [];
  const reports = summands.map(({ observation }) => observation.report);
  if (whole.part.levelUnit !== undefined) {
    const sum = figures.reduce((added, figure) => added + figure, 0);
    if (Math.abs(sum - total) <= rounding * Math.abs(total)) return [];
    return [newIssue('parts-not-whole', whole.place, { total, sum: Number(sum.toFixed(6)), reports })];
  }
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  if (total >= least && total <= most) return [];
  return [newIssue('growth-outside-parts', whole.place, { total, least, most, reports })];
}
