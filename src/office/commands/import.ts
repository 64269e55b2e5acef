// `npm run nhap`: reads filled templates, shows what they change, and writes report files if everything is right.

import path from 'node:path';
import type { Issue } from '../../core/issues/catalogue.ts';
import { readFiles, withTexts } from '../../core/load/content-files.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import { readLastCommit, readUserName } from '../../core/machine/git.ts';
import { isFolder } from '../../core/machine/is-there.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { clearStage, moveStaged, stageFiles } from '../../core/machine/write-all.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { type Confirmed, writeLogs } from '../quarter/import-log.ts';
import { type ReadTable, readTables } from '../quarter/read-tables.ts';
import { commandWords } from '../words/commands.ts';
import { importWords } from '../words/import-command.ts';
import { answerFiles } from './answer-files.ts';
import { findFiles } from './find-files.ts';
import { type ImportOptions, parseImportOptions } from './import-options.ts';
import { printChanges } from './print-changes.ts';
import { printIssues, refuseData } from './print-issues.ts';
import { takeBack } from './take-back.ts';
import { todayInVietnam } from './today.ts';

if (import.meta.main) await runCommand((args) => importTables(args, process.env, todayInVietnam()));

/** What the editor ordered, done or refused: the exit code. `environment` holds what npm leaves there. */
export async function importTables(
  args: string[],
  environment: NodeJS.ProcessEnv,
  machineDay: IsoDate,
): Promise<number> {
  const options = parseImportOptions(args, environment, machineDay);
  if ('refusal' in options) return refuse(exitCodes.usage, options.refusal);
  const found = await findFiles(options.named, options.commandFor);
  if ('refusal' in found) return refuse(exitCodes.usage, found.refusal);
  if (!(await isFolder(options.folder))) return refuse(exitCodes.usage, commandWords.notThere(options.folder));
  const beside = path.dirname(path.resolve(options.folder));
  // Who only looks changes nothing, and keeps nobody waiting.
  const isLook = options.isPreview && options.answers === undefined && options.takeBack === undefined;
  const giveBack = isLook ? async () => {} : await takeLock(path.join(beside, '.release.lock'));
  if (giveBack === 'held') return refuse(exitCodes.system, importWords.busy);
  try {
    const by = options.by ?? (await readUserName(beside));
    const confirmed = { on: options.today, ...(by !== undefined && { by }) };
    const stage = path.join(beside, '.import.unfinished');
    if (!isLook) await clearStage(stage);
    if (options.takeBack !== undefined) return await takeBack(options.takeBack, options, confirmed, stage);
    for (const notice of found.notices) complain(notice);
    return await readAndWrite(found.files, options, confirmed, stage);
  } finally {
    await giveBack();
  }
}

async function readAndWrite(
  named: readonly string[],
  options: ImportOptions,
  confirmed: Confirmed,
  stage: string,
): Promise<number> {
  const { folder, isPreview } = options;
  const files = await readFiles(folder);
  const before = checkFiles(files, folder);
  if ('content' in before && options.answers !== undefined)
    return await answerFiles(before.content, named, options.answers, options);
  const read = 'issues' in before ? before : await readTables(before.content, named, options);
  if ('issues' in read) {
    const exitCode = refuseData(read.issues);
    for (const report of listRivalReports(read.issues)) complain(await describeWriter(`${folder}/${report}`));
    return exitCode;
  }

  // The whole repository as it would be: nothing is written that the next check would refuse.
  const known = 'content' in before ? before.content.imports : new Map();
  const logs = writeLogs(known, listAdded(read.tables, confirmed));
  const texts = new Map([...read.texts, ...logs]);
  const after = checkFiles(withTexts(files, texts), folder);
  if ('issues' in after) return refuseData(after.issues);

  printChanges(read.tables, read, folder);
  printIssues(read.notices);
  if (read.texts.size === 0) return exitCodes.sound;
  if (isPreview) return refuse(exitCodes.sound, options.howToWrite);
  const staged = await stageFiles(new Map([...texts].map(([name, text]) => [`${folder}/${name}`, text])), stage);
  await moveStaged(staged, stage);
  for (const name of read.texts.keys()) tell(commandWords.written(`${folder}/${name}`));
  return exitCodes.sound;
}

/** A line of the log for each file that changes a report. */
function listAdded(tables: readonly ReadTable[], confirmed: Confirmed) {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ file, reportId, rows }) => ({
      report: reportId,
      line: { ...confirmed, did: 'imported' as const, rows: rows.length, file: path.basename(file) },
    }));
}

/** The reports that already hold another value for what the files report: somebody else may have imported them. */
function listRivalReports(issues: readonly Issue[]): string[] {
  const rivals = issues.flatMap(({ code, facts }) =>
    code === 'value-differs' || code === 'value-differs-from-published' ? [facts.report] : [],
  );
  return [...new Set(rivals)].map((id) => `reports/${id}.json`);
}

async function describeWriter(report: string): Promise<string> {
  const last = await readLastCommit(path.resolve(report));
  return last === undefined ? importWords.notCommitted(report) : importWords.committed(report, last);
}
