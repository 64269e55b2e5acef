import { endOf, yearOf } from '../periods.ts';
import { amount } from './doubt-level.ts';
import { beginsAnew, groupBy, isRate, isShare, jump, levelOf, type ReportedFigure } from './reported-figures.ts';

/** Two values of one part, in the order of what they are about. */
export type Neighbours = [before: ReportedFigure, after: ReportedFigure];

/** Values of one part that leap and that nobody has confirmed: known first, to be asked about second. */
export function findLeaps(figures: readonly ReportedFigure[]): Neighbours[] {
  const levels = figures.filter((figure) => !isRate(figure.part) && (levelOf(figure) ?? 0) > 0);
  const leaps = comparable(levels).filter((pair) => isLeap(pair) && pair.every(isUnconfirmed));
  return leaps.map(([before, after]) => (isKnownBefore(after, before) ? [after, before] : [before, after]));
}

function isUnconfirmed({ observation }: ReportedFigure): boolean {
  return observation.confirmed === undefined && observation.breaksSeries === undefined;
}

/** A published value can no longer be confirmed; the one that came later can. */
export function isKnownBefore({ observation: one }: ReportedFigure, { observation: other }: ReportedFigure): boolean {
  if (one.report === other.report) return false;
  return `${one.receivedOn} ${one.report}` < `${other.receivedOn} ${other.report}`;
}

/**
 * Levels and whole years in turn; sums in a year against the same day of the year before, the sum before and the last
 * whole year. A share is a share however it is reckoned: it is held against the last one known, but for a sum that has
 * begun anew.
 */
function comparable(levels: readonly ReportedFigure[]): Neighbours[] {
  const sums = levels.filter(isSum);
  const alike = [
    ...pairs([levels.filter((figure) => !isSum(figure))], { withinDay: true }),
    ...pairs(groupBy(sums, (figure) => dayOf(figure).slice(5))).filter(([a, b]) => yearsApart(a, b) === 1),
  ];
  const neighbours = pairs([levels], { withinDay: true });
  const mixed = levels.every(({ part }) => isShare(part))
    ? neighbours.filter(([before, after]) => !beginsAnew(before, after))
    : neighbours.filter(
        ([before, after]) => isSum(before) !== isSum(after) || (isSum(before) && yearsApart(before, after) === 0),
      );
  const held = new Set(mixed.map(([, after]) => after));
  return [...mixed, ...alike.filter(([, after]) => !held.has(after))];
}

/** A sum in a year may be small at first, and grows with the months. */
function isLeap([before, after]: Neighbours): boolean {
  const [earlier = 0, later = 0] = [levelOf(before), levelOf(after)];
  const isOfYear = isSum(before) && yearsApart(before, after) === 0;
  const months = isOfYear ? monthOf(after) / monthOf(before) : 1;
  const isSmall = isOfYear && later < amount && !isShare(after.part);
  if (later > jump * months * earlier && !isSmall) return true;
  const mayBeLess =
    !isShare(after.part) && (isSum(before) || isSum(after)) && !(isSum(before) && isSum(after) && !isOfYear);
  return earlier > jump * later && !mayBeLess;
}

/** Neighbours in time within each series; of one day only those of two reports, where asked for. */
export function pairs(series: readonly (readonly ReportedFigure[])[], { withinDay = false } = {}): Neighbours[] {
  return series.flatMap((figures) => {
    // The import runs this in the browsers of offices, some of which know neither toSorted nor findLast.
    const sorted = [...figures].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : Number(orderOf(a) > orderOf(b))));
    return sorted.flatMap((after, at) => {
      const earlier = sorted
        .slice(0, at)
        .filter((one) => dayOf(one) < dayOf(after) || (withinDay && isOther(one, after)));
      const before = earlier.at(-1);
      return before === undefined ? [] : [[before, after] satisfies Neighbours];
    });
  });
}

function isOther({ observation: one }: ReportedFigure, { observation: other }: ReportedFigure): boolean {
  return one.report !== other.report;
}

function isSum({ observation }: ReportedFigure): boolean {
  return observation.nature === 'cumulative-in-year';
}

function yearsApart({ observation: before }: ReportedFigure, { observation: after }: ReportedFigure): number {
  return yearOf(after.refersTo) - yearOf(before.refersTo);
}

function dayOf({ observation }: ReportedFigure): string {
  return endOf(observation.refersTo);
}

function monthOf(figure: ReportedFigure): number {
  return Number(dayOf(figure).slice(5, 7));
}

function orderOf(figure: ReportedFigure): string {
  return `${dayOf(figure)} ${figure.observation.receivedOn} ${figure.observation.report}`;
}
