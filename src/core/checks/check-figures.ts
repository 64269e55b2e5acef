import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Ledger } from '../programme/content.ts';
import { listFigures, type ReportedFigure, shortly } from './reported-figures.ts';

/** Values that no count can give: a share below 0 or above 100, less than nothing. Growth may be negative. */
export function checkFigures(content: Ledger): Issue[] {
  return listFigures(content).flatMap((figure) => {
    const { least, most } = boundsOf(figure);
    const { value } = figure.observation;
    const figures = value.kind === 'range' ? [value.from, value.to] : value.kind === 'number' ? [value.value] : [];
    if (figures.every((one) => one >= least && (most === undefined || one <= most))) return [];
    return [newIssue('figure-impossible', figure.place, { written: shortly(value), least, most })];
  });
}

function boundsOf({ part: { measure, unit, levelUnit } }: ReportedFigure): { least: number; most?: number } {
  const isGrowth = measure.kind === 'average-growth' || measure.kind === 'yearly-growth';
  if (isGrowth && levelUnit === undefined) return { least: -100 };
  const isShare = !isGrowth && unit?.startsWith('%') === true;
  return isShare ? { least: 0, most: 100 } : { least: 0 };
}
