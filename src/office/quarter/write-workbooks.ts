import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { isFile } from '../../core/machine/is-there.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import type { Agency, Programme, Target } from '../../core/programme/programme.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { buildTemplate } from '../templates/build-template.ts';
import { buildOverviewSheets, listOwedOverview } from '../templates/owed-overview.ts';
import { writeSheets, writeTemplate } from '../templates/write-template.ts';
import { sheetNames } from '../words/template.ts';
import { overviewWords, templateCommandWords } from '../words/template-command.ts';

/** The workbooks of a period, in a folder. */
export interface WrittenWorkbooks {
  bodies: { file: string; agency: Agency; rows: number }[];
  /** Who is asked for what: it stays in the office. */
  summary: string;
  unowed: Target[];
}

/** Writes the workbook of every body that is asked for something, and one that says who is asked for what. */
export async function writeWorkbooks(
  programme: Programme,
  period: ReportPeriod,
  folder: string,
): Promise<WrittenWorkbooks | { exists: string }> {
  const overview = listOwedOverview(programme, period);
  const bodies = overview.bodies.map(({ agency, rows }) => ({
    agency,
    rows,
    file: path.join(folder, templateCommandWords.fileName(period, agency.id)),
  }));
  const summary = path.join(folder, overviewWords.fileName(period));
  await mkdir(folder, { recursive: true });
  for (const { file } of bodies) {
    // A filled template of the same name must not be lost.
    if (await isFile(file)) return { exists: file };
  }
  const write = (file: string, bytes: Uint8Array) => writeWhole(file, bytes, path.join(folder, '.template.unfinished'));
  try {
    for (const { agency, file } of bodies)
      await write(file, await writeTemplate(buildTemplate(programme, period, agency.id), sheetNames.cover));
    await write(summary, await writeSheets(buildOverviewSheets(overview)));
  } catch (error) {
    // Half of them would keep the command from running again. None was there before.
    for (const { file } of bodies) if (await isFile(file)) await rm(file);
    throw error;
  }
  return { bodies, summary, unowed: overview.unowed };
}
