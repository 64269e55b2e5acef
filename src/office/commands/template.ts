// `npm run bieu-mau`: writes the Excel file that an agency fills in for one period.

import path from 'node:path';
import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import { isFile, isFolder } from '../../core/machine/is-there.ts';
import { exitCodes, parseArguments, refuse, runCommand } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import { linkProgramme, type Programme } from '../../core/programme/programme.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { parseReportPeriod } from '../intake/parse-period.ts';
import { writeWorkbooks } from '../quarter/write-workbooks.ts';
import { buildTemplate } from '../templates/build-template.ts';
import { writeTemplate } from '../templates/write-template.ts';
import { commandWords } from '../words/commands.ts';
import { sheetNames } from '../words/template.ts';
import { overviewWords, templateCommandWords } from '../words/template-command.ts';
import { assignByWorkbook } from './assign.ts';
import { joinWords } from './join-words.ts';
import { printIssues } from './print-issues.ts';
import { todayInVietnam } from './today.ts';

if (import.meta.main) await runCommand((args) => makeTemplate(args));

/** The workbooks that the editor ordered, made, read or refused: the exit code. */
export async function makeTemplate(args: string[], today: IsoDate = todayInVietnam()): Promise<number> {
  const options = parseOptions(args);
  if (options === undefined) return refuse(exitCodes.usage, templateCommandWords.usage);
  const { agency, folder, assigns } = options;
  const period = options.period === undefined ? undefined : parseReportPeriod(options.period);
  if (period === undefined && options.period !== undefined)
    return refuse(exitCodes.usage, templateCommandWords.wrongPeriod(options.period));
  const places = [folder, path.dirname(options.file ?? '.')];
  for (const place of places)
    if (!(await isFolder(place))) return refuse(exitCodes.usage, commandWords.notThere(place));
  const result = await readContent(folder);
  if ('issues' in result) {
    printIssues(result.issues);
    return exitCodes.data;
  }
  if (assigns !== undefined) return assignByWorkbook(result.content, { ...assigns, folder, today });
  if (period === undefined) return refuse(exitCodes.usage, templateCommandWords.usage);
  const programme = linkProgramme(result.content);
  if (options.all !== undefined) return makeAllTemplates(programme, period, options.all);
  const ids = programme.agencies.map(({ id }) => id);
  if (agency !== undefined && !ids.includes(agency))
    return refuse(exitCodes.usage, templateCommandWords.noAgency(agency, ids.join(', ')));
  const file = options.file ?? templateCommandWords.fileName(period, agency);
  // A filled template of the same name must not be lost.
  if (await isFile(file)) return refuse(exitCodes.usage, templateCommandWords.exists(file));
  const bytes = await writeTemplate(buildTemplate(programme, period, agency), sheetNames.cover);
  await writeWhole(file, bytes, path.join(path.dirname(path.resolve(file)), '.template.unfinished'));
  tell(templateCommandWords.written(file));
  return exitCodes.sound;
}

async function makeAllTemplates(programme: Programme, period: ReportPeriod, folder: string): Promise<number> {
  const written = await writeWorkbooks(programme, period, folder);
  if ('exists' in written) return refuse(exitCodes.usage, templateCommandWords.existsIn(written.exists, folder));
  const { bodies, summary, unowed } = written;
  for (const { file, agency, rows } of bodies) tell(overviewWords.written(file, agency.name, rows));
  tell(overviewWords.summary(summary, bodies.length));
  if (unowed.length > 0) complain(overviewWords.nobody(unowed));
  return exitCodes.sound;
}

function parseOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const ofAssignments = { 'phan-cong': text, sua: text, ghi: { type: 'boolean' } } as const;
  const options = { ky: text, 'co-quan': text, tep: text, 'tat-ca': text, 'noi-dung': text, ...ofAssignments };
  const values = parseArguments({ args: joinWords(args), options })?.values;
  if (values === undefined) return undefined;
  const { 'tat-ca': all, 'phan-cong': assignments, sua, ghi } = values;
  // A workbook of what bodies report for a period, or the one of what a document gives them.
  if ((values.ky === undefined) === (assignments === undefined)) return undefined;
  const others = values['co-quan'] ?? values.tep;
  // One file for one body, or a folder for all.
  if ((all ?? assignments) !== undefined && others !== undefined) return undefined;
  if (assignments !== undefined ? all !== undefined : (sua ?? ghi) !== undefined) return undefined;
  const assigns = assignments === undefined ? undefined : { file: assignments, change: sua, writes: ghi === true };
  const folder = (values['noi-dung'] ?? contentFolder).replace(/[/\\]+$/, '');
  return { period: values.ky, agency: values['co-quan'], file: values.tep, all, folder, assigns };
}
