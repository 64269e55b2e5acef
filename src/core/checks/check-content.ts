import type { Issue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { checkAssignments } from './check-assignments.ts';
import { checkCitedNumbers } from './check-cited-numbers.ts';
import { checkDemonstration } from './check-demonstration.ts';
import { checkErrata } from './check-errata.ts';
import { checkIds } from './check-ids.ts';
import { checkLedger } from './check-ledger.ts';
import { checkLinks } from './check-links.ts';
import { checkMoved } from './check-moved.ts';
import { checkOfficialText } from './check-official-text.ts';
import { checkOrder } from './check-order.ts';
import { checkPlacement } from './check-placement.ts';
import { checkPrintedWords } from './check-printed-words.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkReleaseReports } from './check-release-reports.ts';
import { checkReleases } from './check-releases.ts';
import { checkVerdicts } from './check-verdicts.ts';

/** Every problem between the records of valid content, and between them and the official text. */
export function checkContent(content: Content): Issue[] {
  const checks = [
    checkOfficialText,
    checkIds,
    checkOrder,
    checkPlacement,
    checkLinks,
    checkQuotes,
    checkLedger,
    checkAssignments,
    checkMoved,
    checkReleases,
    checkReleaseReports,
    checkDemonstration,
    checkErrata,
    checkCitedNumbers,
    checkPrintedWords,
  ];
  const issues = checks.flatMap((check) => check(content));
  // Only linked content can be judged.
  const isSound = issues.every(({ severity }) => severity === 'warning');
  return isSound ? [...issues, ...checkVerdicts(content)] : issues;
}
