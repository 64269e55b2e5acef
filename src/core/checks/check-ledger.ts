import type { Issue } from '../issues/catalogue.ts';
import type { Ledger } from '../programme/content.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkFigures } from './check-figures.ts';
import { checkPlausible } from './check-plausible.ts';
import { checkReportDates } from './check-report-dates.ts';
import { checkReports } from './check-reports.ts';
import { checkSeries } from './check-series.ts';
import { checkWholes } from './check-wholes.ts';
import { checkWithheld } from './check-withheld.ts';

/** What can be wrong with reported figures, each by itself and next to the others; the same for a build and an import. */
export function checkLedger(ledger: Ledger): Issue[] {
  const checks = [
    checkReports,
    checkReportDates,
    checkWithheld,
    checkFigures,
    checkSeries,
    checkPlausible,
    checkConflicts,
    checkWholes,
  ];
  return checks.flatMap((check) => check(ledger));
}
