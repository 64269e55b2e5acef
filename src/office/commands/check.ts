// `npm run kiem-tra`: reads the whole content folder and names every problem in it.

import type { Issue } from '../../core/issues/catalogue.ts';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import { isFolder } from '../../core/machine/is-there.ts';
import { exitCodes, parseArguments, refuse, runCommand } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { checkCommandWords } from '../words/check-command.ts';
import { checkGenerated } from './check-generated.ts';
import { printIssues } from './print-issues.ts';

if (import.meta.main) await runCommand(check);

/** Every problem of a content folder, printed: the exit code. */
export async function check(args: string[]): Promise<number> {
  const options = parseOptions(args);
  if (options === undefined) return refuse(exitCodes.usage, checkCommandWords.usage);
  const { folder, isJson } = options;
  if (!(await isFolder(folder))) return refuse(exitCodes.usage, checkCommandWords.noFolder(folder));
  const result = await readContent(folder);
  const generated = await checkGenerated(folder);
  const issues = [...generated, ...('issues' in result ? result.issues : result.warnings)];
  if (isJson) tell(JSON.stringify(describeIssues(issues), null, 2));
  else printIssues(issues);
  if (issues.some(({ severity }) => severity === 'error')) return exitCodes.data;
  if (!isJson && 'content' in result) tell(checkCommandWords.sound(result.content));
  return exitCodes.sound;
}

function parseOptions(args: string[]): { folder: string; isJson: boolean } | undefined {
  const parsed = parseArguments({ args, options: { 'noi-dung': { type: 'string' }, json: { type: 'boolean' } } });
  if (parsed === undefined) return undefined;
  const { 'noi-dung': folder = contentFolder, json: isJson = false } = parsed.values;
  return { folder: folder.replace(/[/\\]+$/, ''), isJson };
}

/** For programs: every problem with its facts, and the sentence that people read. */
function describeIssues(issues: readonly Issue[]): object {
  const described = issues.map((issue) => ({ ...issue, message: formatIssue(issue) }));
  return {
    errors: described.filter(({ severity }) => severity === 'error'),
    warnings: described.filter(({ severity }) => severity === 'warning'),
  };
}
