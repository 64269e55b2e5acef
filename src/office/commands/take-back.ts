import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readFiles, withTexts } from '../../core/load/content-files.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { moveStaged, stageFiles } from '../../core/machine/write-all.ts';
import type { Content } from '../../core/programme/content.ts';
import { linkProgramme } from '../../core/programme/programme.ts';
import { findNearest } from '../../core/text/nearest.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { type Confirmed, writeLogs } from '../quarter/import-log.ts';
import { listReported } from '../templates/ledger-sheet.ts';
import { explanationName } from '../words/import-preview.ts';
import { takeBackWords } from '../words/take-back.ts';
import type { ImportOptions } from './import-options.ts';
import { refuseData } from './print-issues.ts';

/** Shows what a report holds, and takes the report away again while no release rests on it. */
export async function takeBack(
  named: string,
  options: ImportOptions,
  confirmed: Confirmed,
  stage: string,
): Promise<number> {
  const { folder } = options;
  const files = await readFiles(folder);
  const before = checkFiles(files, folder);
  if ('issues' in before) return refuseData(before.issues);
  const report = path.win32.basename(named).replace(/\.json$/i, '');
  const refusal = refuseReport(before.content, report);
  if (refusal !== undefined) return refuse(exitCodes.data, refusal);

  const name = `reports/${report}.json`;
  const rows = listRows(before.content, report);
  const line = { ...confirmed, did: 'taken-back' as const, rows: rows.length };
  const logs = writeLogs(before.content.imports, [{ report, line }]);
  // The whole repository as it would be: a correction may rest on what would go.
  const left = withTexts(files, logs);
  left.delete(name);
  const after = checkFiles(left, folder);
  if ('issues' in after) return refuseData(after.issues);

  tell(takeBackWords.goes(`${folder}/${name}`, rows.length));
  for (const row of rows) tell(`  - ${row}`);
  if (options.isPreview) return refuse(exitCodes.sound, options.howToWrite);
  await moveStaged(await stageFiles(new Map([...logs].map(([log, text]) => [`${folder}/${log}`, text])), stage), stage);
  await rm(path.join(folder, name));
  tell(takeBackWords.gone(`${folder}/${name}`));
  return exitCodes.sound;
}

function refuseReport({ reports, releases }: Content, report: string): string | undefined {
  if (!reports.has(report)) return takeBackWords.noReport(report, findNearest(report, reports.keys()));
  const resting = [...releases].filter(([, release]) => release.reports.some(({ id }) => id === report));
  return resting.length === 0 ? undefined : takeBackWords.released(report, resting.map(([id]) => id).sort());
}

/** Every value and every piece of news of the report. */
function listRows(content: Content, report: string): string[] {
  const programme = linkProgramme(content);
  const own = { ...programme, reports: programme.reports.filter(({ id }) => id === report) };
  const explained = own.reports.flatMap(({ explanations }) =>
    explanations.map((one) => `${explanationName(one.target)}, ${formatRefersTo(one.release)}: ${one.cause}`),
  );
  const reported = listReported(own).map(
    ({ name, refersTo, words }) => `${name}, ${formatRefersTo(refersTo)}: ${words}`,
  );
  return [...reported, ...explained];
}
