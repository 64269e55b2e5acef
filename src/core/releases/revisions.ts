import { endOf } from '../periods.ts';
import type { ReportedObservation } from '../status/observations.ts';
import { compareCodes } from '../text/fold.ts';
import type { ReleaseState } from './release-state.ts';

/** One published wording of a figure; no observation where a correction took it away altogether. */
export interface PublishedFigure {
  state: ReleaseState;
  observation?: ReportedObservation;
}

/** What one body published for one part and one time, from first to last. */
export interface FigureHistory {
  first: PublishedFigure & { observation: ReportedObservation };
  /** Every later release in which it was another one, oldest first; none where it never changed. */
  changes: PublishedFigure[];
}

/**
 * Every figure with what became of it. One figure is what one body says of one part for one day; its value at a release
 * is the one that stands: the final before the provisional, then the last received.
 */
export function listFigureHistories(states: readonly ReleaseState[]): FigureHistory[] {
  const histories = new Map<string, FigureHistory>();
  for (const state of states) {
    const standing = Map.groupBy(state.standing, nameFigure);
    for (const [name, observations] of standing) {
      const observation = chooseStanding(observations);
      const history = histories.get(name);
      if (history === undefined) histories.set(name, { first: { state, observation }, changes: [] });
      else if (!hasSameValue(currentOf(history), observation)) history.changes.push({ state, observation });
    }
    for (const [name, history] of histories) {
      if (!standing.has(name) && currentOf(history) !== undefined) history.changes.push({ state });
    }
  }
  return [...histories.values()];
}

/** How many figures they are: what two bodies say of one part for one day, or say anew, is one. */
export function countFigures(histories: readonly FigureHistory[]): number {
  return new Set(histories.map(nameStart)).size;
}

/** The figures that are another today than when they were first published, or were another in between. */
export function listRevised(histories: readonly FigureHistory[]): FigureHistory[] {
  return histories.filter(({ changes }) => changes.length > 0);
}

/** Each start that was counted again in a new way, beside the same start as it was first published. */
export function listRestatedStarts(histories: readonly FigureHistory[]): { old: FigureHistory; anew: FigureHistory }[] {
  const isAnew = ({ first: { observation } }: FigureHistory) => observation.breaksSeries !== undefined;
  const starts = histories.filter(({ first }) => first.observation.isBaseline);
  const firsts = new Map(starts.filter((one) => !isAnew(one)).map((one) => [nameStart(one), one]));
  return starts.filter(isAnew).flatMap((anew) => {
    const old = firsts.get(nameStart(anew));
    return old === undefined ? [] : [{ old, anew }];
  });
}

function nameStart({ first: { observation } }: FigureHistory): string {
  const { target, part, refersTo } = observation;
  return [target, part, endOf(refersTo)].join(' ');
}

/** What stands of a figure at the last release. */
export function currentOf({ first, changes }: FigureHistory): ReportedObservation | undefined {
  const last = changes.at(-1);
  return last === undefined ? first.observation : last.observation;
}

/** How far it moved from first to last, in its unit: 93.5, then 93.2, is -0.3; nothing where either is no number. */
export function distanceOf(history: FigureHistory): number | undefined {
  return distanceBetween(history.first.observation, currentOf(history));
}

/** From one figure to another: 62, then 61.9, is -0.1. */
export function distanceBetween(
  ...figures: [ReportedObservation | undefined, ReportedObservation | undefined]
): number | undefined {
  const [before, after] = figures.map((one) => numberOf(one));
  return before === undefined || after === undefined ? undefined : Number((after - before).toFixed(6));
}

function numberOf(observation: ReportedObservation | undefined): number | undefined {
  const { value } = observation ?? {};
  if (value?.kind === 'number') return value.value;
  return value?.kind === 'count' ? value.count : undefined;
}

function nameFigure({ target, part, refersTo, isBaseline, breaksSeries, agency }: ReportedObservation): string {
  // A baseline counted again in the new way is another figure.
  const isRestated = isBaseline && breaksSeries !== undefined;
  return [target, part, endOf(refersTo), isBaseline, isRestated, agency].join(' ');
}

function chooseStanding(observations: readonly ReportedObservation[]): ReportedObservation {
  const orderOf = ({ certainty, receivedOn, report, id }: ReportedObservation) =>
    `${certainty === 'final' ? 1 : 0} ${receivedOn} ${report}/${id}`;
  return observations.reduce((last, one) => (compareCodes(orderOf(one), orderOf(last)) > 0 ? one : last));
}

function hasSameValue(a: ReportedObservation | undefined, b: ReportedObservation): boolean {
  return a !== undefined && JSON.stringify(a.value) === JSON.stringify(b.value);
}
