import type { Issue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import { type Said, saysSame } from '../status/say-same.ts';
import { groupBy, issueBeside, levelOf, listFigures, type ReportedFigure } from './reported-figures.ts';

/**
 * The same thing told twice in different words. One body contradicting itself must correct itself;
 * two bodies that disagree are told apart to the reader, since nobody here can say who is right.
 */
export function checkConflicts(content: Ledger): Issue[] {
  const groups = groupBy(listFigures(content), ({ observation }) => {
    const { target, part, refersTo, isBaseline, breaksSeries } = observation;
    // A baseline counted again in the new way stands beside the old one.
    const isRestated = isBaseline && breaksSeries !== undefined;
    return [target, part, endOf(refersTo), isBaseline, isRestated].join(' ');
  });
  return groups.flatMap((figures) =>
    figures.flatMap((after, index) => {
      const before = figures.slice(0, index).find((one) => contradicts(one, after));
      return before === undefined ? [] : [describe(before, after)];
    }),
  );
}

/**
 * A provisional value may be followed by another one, but not in the same report: there one thing has one value on one
 * day, however it is reckoned.
 */
function contradicts(before: ReportedFigure, after: ReportedFigure): boolean {
  const { observation: a } = before;
  const { observation: b } = after;
  const isLater = a.nature === b.nature && a.certainty === 'final' && b.certainty === 'final';
  const bothStand = a.report === b.report || isLater;
  return bothStand && !saysSame(sayOf(before), sayOf(after)) && !saysSame(sayOf(after), sayOf(before));
}

function sayOf(figure: ReportedFigure): Said {
  return { value: figure.observation.value, number: levelOf(figure) };
}

function describe(before: ReportedFigure, after: ReportedFigure): Issue {
  const code = before.observation.agency === after.observation.agency ? 'values-conflict' : 'agencies-disagree';
  return issueBeside(code, before, after);
}
