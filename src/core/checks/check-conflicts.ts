import type { Issue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import { groupBy, issueBeside, listFigures, type ReportedFigure } from './reported-figures.ts';

/**
 * The same thing told twice in different words. One body contradicting itself must correct itself;
 * two bodies that disagree are told apart to the reader, since nobody here can say who is right.
 */
export function checkConflicts(content: Ledger): Issue[] {
  const groups = groupBy(listFigures(content), ({ observation }) => {
    const { target, part, refersTo, nature, isBaseline } = observation;
    return [target, part, endOf(refersTo), nature, isBaseline].join(' ');
  });
  return groups.flatMap((figures) =>
    figures.flatMap((after, index) => {
      const before = figures.slice(0, index).find((one) => contradicts(one, after));
      return before === undefined ? [] : [describe(before, after)];
    }),
  );
}

/** A provisional value may be followed by another one, but not in the same report. */
function contradicts({ observation: a }: ReportedFigure, { observation: b }: ReportedFigure): boolean {
  const bothStand = a.report === b.report || (a.certainty === 'final' && b.certainty === 'final');
  return bothStand && JSON.stringify(a.value) !== JSON.stringify(b.value);
}

function describe(before: ReportedFigure, after: ReportedFigure): Issue {
  const code = before.observation.agency === after.observation.agency ? 'values-conflict' : 'agencies-disagree';
  return issueBeside(code, before, after);
}
