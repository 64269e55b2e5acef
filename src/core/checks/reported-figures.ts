import { type Issue, newIssue } from '../issues/catalogue.ts';
import { yearOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import type { ObservationValue } from '../schemas/observation.ts';
import type { TargetPart } from '../schemas/target.ts';
import { applyCorrections } from '../status/apply-corrections.ts';
import { listObservations, type ReportedObservation } from '../status/observations.ts';
import { sayMissing, sayWhether } from '../words/format.ts';

/** A standing observation with the part it is about, and where it stands. */
export interface ReportedFigure {
  observation: ReportedObservation;
  part: TargetPart;
  place: Issue['place'];
}

/** Every observation that stands; what a correction replaced was dealt with by it. Unknown parts are named by checkReportIds. */
export function listFigures({ reports, targets }: Ledger): ReportedFigure[] {
  const observations = listObservations([...reports].map(([id, report]) => ({ ...report, id })));
  const indexes = new Map(
    [...reports].map(
      ([id, report]) => [id, new Map(report.observations.map((one, index) => [one.id, index]))] as const,
    ),
  );
  return applyCorrections(observations).flatMap((observation) => {
    const part = targets.get(observation.target)?.parts.find(({ id }) => id === observation.part);
    const index = indexes.get(observation.report)?.get(observation.id) ?? -1;
    const place = { file: `reports/${observation.report}.json`, field: `observations.${index}.value` };
    return part === undefined ? [] : [{ observation, part, place }];
  });
}

/** The value as one number; a range by its lower bound, k of N by k. */
export function figureOf(value: ObservationValue): number | undefined {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'count') return value.count;
  return value.kind === 'range' ? value.from : undefined;
}

/** The value in the unit of its part: k of N is a share where shares are reported. */
export function levelOf({
  part,
  observation: { value },
}: {
  part: TargetPart;
  observation: { value: ObservationValue };
}): number | undefined {
  return value.kind === 'count' && isShare(part) ? (100 * value.count) / value.total : figureOf(value);
}

/** How many times the value before is too many to be believed without a word of confirmation. */
export const jump = 5;

/** Rates of growth are not levels: 1% and then 6% is no leap. */
export function isRate({ measure, levelUnit }: TargetPart): boolean {
  return levelUnit === undefined && (measure.kind === 'average-growth' || measure.kind === 'yearly-growth');
}

export function isShare({ unit, levelUnit }: TargetPart): boolean {
  return levelUnit === undefined && unit?.startsWith('%') === true;
}

/** A sum in the year starts from nothing. */
export function beginsAnew({ observation: before }: ReportedFigure, { observation: after }: ReportedFigure): boolean {
  return after.nature === 'cumulative-in-year' && yearOf(after.refersTo) > yearOf(before.refersTo);
}

/** The value as it stands in the file, in short; whether something is so, in words. */
export function shortly(value: ObservationValue): string {
  switch (value.kind) {
    case 'count':
      return `${value.count}/${value.total}`;
    case 'range':
      return `${value.from}-${value.to}`;
    case 'yes-no':
      return sayWhether(value.value);
    default:
      return String(value.value);
  }
}

/** Two values in short; where they look the same, with the names in which they differ: "6/8" by two bodies. */
function tellApart(one: ObservationValue, other: ObservationValue): [string, string] {
  const [first, second] = [shortly(one), shortly(other)];
  return first === second ? [withNames(one), withNames(other)] : [first, second];
}

function withNames(value: ObservationValue): string {
  return value.kind === 'count' ? `${shortly(value)} (${sayMissing(value.missing)})` : shortly(value);
}

/** A value that does not agree with another one. */
export function issueBeside(
  code: 'total-fell' | 'share-fell' | 'jump-not-confirmed' | 'values-conflict' | 'agencies-disagree',
  before: ReportedFigure,
  { observation, place }: ReportedFigure,
): Issue {
  const { value, report } = before.observation;
  const [now, was] = tellApart(observation.value, value);
  const facts = { now, before: was, report };
  return newIssue(code, { ...place, beside: before.place }, facts);
}

/** Groups in the order of their first members. */
export function groupBy<T>(list: readonly T[], keyOf: (member: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const member of list) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}
