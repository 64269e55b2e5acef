import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { isFile } from '../../core/machine/is-there.ts';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { buildTemplate } from '../templates/build-template.ts';
import { buildOverviewSheets, listOwedOverview } from '../templates/owed-overview.ts';
import { writeSheets, writeTemplate } from '../templates/write-template.ts';
import { sheetNames } from '../words/template.ts';
import { overviewWords, templateCommandWords } from '../words/template-command.ts';

/** Writes the workbook of every body that is asked for something, and one that says who is asked for what. */
export async function makeAllTemplates(programme: Programme, period: ReportPeriod, folder: string): Promise<number> {
  const overview = listOwedOverview(programme, period);
  const bodies = overview.bodies.map((body) => ({
    ...body,
    file: path.join(folder, templateCommandWords.fileName(period, body.agency.id)),
  }));
  const summary = path.join(folder, overviewWords.fileName(period));
  await mkdir(folder, { recursive: true });
  for (const { file } of bodies) {
    // A filled template of the same name must not be lost.
    if (await isFile(file)) return refuse(exitCodes.usage, templateCommandWords.existsIn(file, folder));
  }
  const write = (file: string, bytes: Uint8Array) => writeWhole(file, bytes, path.join(folder, '.template.unfinished'));
  for (const { agency, file, rows } of bodies) {
    await write(file, await writeTemplate(buildTemplate(programme, period, agency.id), sheetNames.cover));
    tell(overviewWords.written(file, agency.name, rows));
  }
  await write(summary, await writeSheets(buildOverviewSheets(overview)));
  tell(overviewWords.summary(summary, bodies.length));
  if (overview.unowed.length > 0) complain(overviewWords.nobody(overview.unowed));
  return exitCodes.sound;
}
