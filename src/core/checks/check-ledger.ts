import { type Issue, type IssuePlace, newIssue } from '../issues/catalogue.ts';
import type { Ledger } from '../programme/content.ts';
import type { Observation, ObservationValue } from '../schemas/observation.ts';
import type { TargetPart } from '../schemas/target.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkDisputes } from './check-disputes.ts';
import { checkPlausible } from './check-plausible.ts';
import { checkReportDates } from './check-report-dates.ts';
import { checkReportIds } from './check-report-ids.ts';
import { checkSeries } from './check-series.ts';
import { checkWholes } from './check-wholes.ts';
import { checkWorks } from './check-works.ts';
import { listFigures, shortly } from './reported-figures.ts';

/** What can be wrong with reported figures, each by itself and next to the others; the same for a build and an import. */
export function checkLedger(ledger: Ledger): Issue[] {
  const checks = [
    checkReportIds,
    checkReportDates,
    checkWithheld,
    checkFigures,
    checkSeries,
    checkWorks,
    checkPlausible,
    checkConflicts,
    checkDisputes,
    checkWholes,
  ];
  return checks.flatMap((check) => check(ledger));
}

/** Values that no count can give: a share below 0 or above 100, less than nothing. Growth may be negative. */
function checkFigures(content: Ledger): Issue[] {
  return listFigures(content).flatMap(({ observation, part, place }) => checkBounds(observation.value, part, place));
}

/** One value by itself, which needs nothing else to be known. */
export function checkBounds(value: ObservationValue, part: TargetPart, place: IssuePlace): Issue[] {
  const { least, most } = boundsOf(part);
  const figures = value.kind === 'range' ? [value.from, value.to] : value.kind === 'number' ? [value.value] : [];
  if (figures.every((one) => one >= least && (most === undefined || one <= most))) return [];
  return [newIssue('figure-impossible', place, { written: shortly(value), least, most })];
}

function boundsOf({ measure, unit, levelUnit }: TargetPart): { least: number; most?: number } {
  const isGrowth = measure.kind === 'average-growth' || measure.kind === 'yearly-growth';
  if (isGrowth && levelUnit === undefined) return { least: -100 };
  const isShare = !isGrowth && unit?.startsWith('%') === true;
  return isShare ? { least: 0, most: 100 } : { least: 0 };
}

/**
 * Where only met or not met may be published, no figure stands in the ledger: not as a value, not in the words beside it.
 * Corrected entries count too, because their file stays public. The message does not repeat the figure.
 */
function checkWithheld({ reports, targets }: Ledger): Issue[] {
  return [...reports].flatMap(([id, { observations }]) =>
    observations.flatMap((observation, index) => {
      const part = targets.get(observation.target)?.parts.find((one) => one.id === observation.part);
      if (part?.isYesNoOnly !== true) return [];
      const file = `reports/${id}.json`;
      return fieldsWithFigures(observation).map((field) =>
        newIssue('figure-withheld', { file, field: `observations.${index}.${field}` }),
      );
    }),
  );
}

function fieldsWithFigures({ value, note, confirmed, corrects }: Observation): string[] {
  const words = { note, confirmed, 'corrects.reason': corrects?.reason };
  const telling = Object.entries(words).filter(([, text]) => /\d/.test(text ?? ''));
  return [...(value.kind === 'yes-no' ? [] : ['value']), ...telling.map(([field]) => field)];
}
