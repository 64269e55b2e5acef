import type { Issue } from '../../core/issues/catalogue.ts';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { complain } from '../../core/machine/tell.ts';
import { commandWords } from '../words/commands.ts';

const maxIssues = 50;

/** Prints what is wrong, then, apart from it, what is only told; fifty of each at most. */
export function printIssues(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  printSome(errors, commandWords.more);
  if (errors.length > 0 && warnings.length > 0) complain('');
  printSome(warnings, commandWords.moreWarnings);
}

/** Names what is wrong, and says that nothing was written: the exit code. */
export function refuseData(issues: readonly Issue[]): number {
  printIssues(issues);
  return refuse(exitCodes.data, commandWords.nothingWritten);
}

function printSome(issues: readonly Issue[], more: (count: number) => string): void {
  for (const issue of issues.slice(0, maxIssues)) complain(formatIssue(issue));
  if (issues.length > maxIssues) complain(more(issues.length - maxIssues));
}
