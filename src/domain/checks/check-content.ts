import type { Content } from '../content.ts';
import { checkAssignments } from './check-assignments.ts';
import { checkCitedNumbers } from './check-cited-numbers.ts';
import { checkDemonstration } from './check-demonstration.ts';
import { checkErrata } from './check-errata.ts';
import { checkIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkOfficialText } from './check-official-text.ts';
import { checkOrder } from './check-order.ts';
import { checkPlacement } from './check-placement.ts';
import { checkPrintedWords } from './check-printed-words.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkReports } from './check-reports.ts';
import type { Issue } from './issue.ts';

/** Every problem between the records of valid content, and between them and the official text. */
export function checkContent(content: Content): Issue[] {
  const checks = [
    checkOfficialText,
    checkIds,
    checkOrder,
    checkPlacement,
    checkLinks,
    checkQuotes,
    checkReports,
    checkAssignments,
    checkDemonstration,
    checkErrata,
    checkCitedNumbers,
    checkPrintedWords,
  ];
  return checks.flatMap((check) => check(content));
}
