// `npm run bieu-mau`: writes the Excel file that an agency fills in for one period.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { linkProgramme } from '../domain/programme.ts';
import { isFile, isFolder } from '../files/is-there.ts';
import { writeWhole } from '../files/write-whole.ts';
import { contentFolder } from '../load/content-folder.ts';
import { readContent } from '../load/read-content.ts';
import { reportPeriodSchema } from '../schemas/period.ts';
import { commandWords } from '../strings/commands.ts';
import { templateCommandWords } from '../strings/template-command.ts';
import { sheetNames } from '../strings/template-text.ts';
import { printIssues } from './print-issues.ts';
import { exitCodes, runCommand } from './run-command.ts';
import { buildTemplate } from './template/build-template.ts';
import { writeTemplate } from './template/write-template.ts';

await runCommand(makeTemplate);

async function makeTemplate(args: string[]): Promise<number> {
  const options = parseOptions(args);
  if (options === undefined) return refuse(templateCommandWords.usage);
  const { period, agency, folder } = options;
  if (!reportPeriodSchema.safeParse(period).success) return refuse(templateCommandWords.wrongPeriod(period));
  const places = [folder, path.dirname(options.file ?? '.')];
  for (const place of places) if (!(await isFolder(place))) return refuse(commandWords.notThere(place));
  const result = await readContent(folder);
  if ('issues' in result) {
    printIssues(result.issues);
    return exitCodes.data;
  }
  const programme = linkProgramme(result.content);
  const ids = programme.agencies.map(({ id }) => id);
  if (agency !== undefined && !ids.includes(agency))
    return refuse(templateCommandWords.noAgency(agency, ids.join(', ')));
  const file = options.file ?? templateCommandWords.fileName(period, agency);
  // A filled template of the same name must not be lost.
  if (await isFile(file)) return refuse(templateCommandWords.exists(file));
  const bytes = await writeTemplate(buildTemplate(programme, period, agency), sheetNames.cover);
  await writeWhole(file, bytes, path.join(path.dirname(path.resolve(file)), '.template.unfinished'));
  console.log(templateCommandWords.written(file));
  return exitCodes.sound;
}

function parseOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ args, options: { ky: text, 'co-quan': text, tep: text, 'noi-dung': text } });
    if (values.ky === undefined) return undefined;
    const folder = (values['noi-dung'] ?? contentFolder).replace(/[/\\]+$/, '');
    return { period: values.ky, agency: values['co-quan'], file: values.tep, folder };
  } catch {
    return undefined;
  }
}

function refuse(words: string): number {
  console.error(words);
  return exitCodes.usage;
}
