import type { Content } from '../../core/programme/content.ts';
import { linkProgramme } from '../../core/programme/programme.ts';
import type { Sheet } from '../intake/cells.ts';
import { type KnownProgramme, pickKnown } from '../intake/known.ts';
import { type Intake, type IntakeOptions, readReport } from '../intake/read-filled-table.ts';
import { readInSandbox } from '../sandbox/read-in-sandbox.ts';

/** What one received file says. */
export interface ReceivedTable {
  file: string;
  /** Its cells; none of a file that could not be read. */
  sheets: readonly Sheet[];
  intake: Intake;
  /** What was known before it: the ledger, and the sound files before this one. */
  known: KnownProgramme;
}

/** Reads the files one after the other, each against the ledger with the ones before it; a faulty one adds nothing. */
export async function readReceived(
  content: Content,
  files: readonly string[],
  options: IntakeOptions,
  read: typeof readInSandbox = readInSandbox,
): Promise<ReceivedTable[]> {
  let known = pickKnown(linkProgramme(content));
  const received: ReceivedTable[] = [];
  for (const file of files) {
    const cells = await read(file);
    const intake = readReport(cells, file, known, options);
    received.push({ file, sheets: 'issues' in cells ? [] : cells.sheets, intake, known });
    if (!('issues' in intake)) known = withReport(known, { ...intake.report, id: intake.reportId });
  }
  return received;
}

function withReport(known: KnownProgramme, report: KnownProgramme['reports'][number]): KnownProgramme {
  return { ...known, reports: [...known.reports.filter(({ id }) => id !== report.id), report] };
}
