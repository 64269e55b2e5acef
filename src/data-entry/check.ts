// `npm run check`: reads the whole content folder and names every problem in it.
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Issue } from '../domain/checks/issue.ts';
import type { Content } from '../domain/content.ts';
import { contentFolder } from '../load/content-folder.ts';
import { readContent } from '../load/read-content.ts';
import { commandWords } from '../strings/commands.ts';
import { formatIssue } from '../strings/issues.ts';

/** What the shell and the build are told. */
const exitCodes = { sound: 0, data: 1, usage: 2, program: 3 } as const;

const maxIssues = 50;

try {
  process.exitCode = await check(process.argv.slice(2));
} catch (error) {
  console.error(`${commandWords.programFault}\n${error instanceof Error ? error.stack : error}`);
  process.exitCode = exitCodes.program;
}

async function check(args: string[]): Promise<number> {
  const folder = parseFolder(args);
  if (folder === undefined) return refuse(commandWords.usage);
  if (!(await isFolder(folder))) return refuse(commandWords.noFolder(folder));
  const result = await readContent(folder);
  if ('issues' in result) {
    printIssues(result.issues);
    return exitCodes.data;
  }
  printIssues(result.warnings);
  console.log(commandWords.sound(countRecords(result.content)));
  return exitCodes.sound;
}

function parseFolder(args: string[]): string | undefined {
  try {
    const { values } = parseArgs({ args, options: { 'noi-dung': { type: 'string' } } });
    const folder = values['noi-dung'] ?? contentFolder;
    return folder.replace(/[/\\]+$/, '');
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function refuse(words: string): number {
  console.error(words);
  return exitCodes.usage;
}

function printIssues(issues: readonly Issue[]): void {
  for (const issue of issues.slice(0, maxIssues)) console.error(formatIssue(issue));
  if (issues.length > maxIssues) console.error(commandWords.more(issues.length - maxIssues));
}

function countRecords(content: Content) {
  const { targets, tasks, plans, works, agencies, citations, errata } = content;
  return {
    targets: targets.size,
    tasks: tasks.size,
    plans: plans.size,
    works: works.size,
    agencies: agencies.size,
    citations: citations.size,
    errata: errata.size,
  };
}
