import type { Issue } from '../../core/issues/catalogue.ts';
import type { Content } from '../../core/programme/content.ts';
import { linkProgramme } from '../../core/programme/programme.ts';
import type { Sheet } from '../intake/cells.ts';
import { type KnownProgramme, pickKnown } from '../intake/known.ts';
import { type Intake, type IntakeOptions, readReport } from '../intake/read-filled-table.ts';
import { readInSandbox } from '../sandbox/read-in-sandbox.ts';
import { findSender, type Sender } from './find-sender.ts';

/** What one received file says. */
export interface ReceivedTable {
  file: string;
  /** Its cells; none of a file that could not be read. */
  sheets: readonly Sheet[];
  intake: Intake;
  /** What was known before it: the ledger, and the sound files before this one. */
  known: KnownProgramme;
  sender: Sender | undefined;
  /** What its body is answered: also where a file that was read after it says otherwise. */
  answer: Intake;
}

type ReadInTurn = Omit<ReceivedTable, 'answer'>;

/** Reads the files one after the other, each against the ledger with the ones before it; a faulty one adds nothing. */
export async function readReceived(
  content: Content,
  files: readonly string[],
  options: IntakeOptions,
  read: typeof readInSandbox = readInSandbox,
): Promise<ReceivedTable[]> {
  let known = pickKnown(linkProgramme(content));
  const received: ReadInTurn[] = [];
  for (const file of files) {
    const cells = await read(file);
    const intake = readReport(cells, file, known, options);
    const sheets = 'issues' in cells ? [] : cells.sheets;
    received.push({ file, sheets, intake, known, sender: findSender(intake, sheets, file, known) });
    if (!('issues' in intake)) known = withReport(known, { ...intake.report, id: intake.reportId });
  }
  return received.map((one, index) => ({ ...one, answer: answerOf(one, received.slice(index + 1), options) }));
}

/** Both of two bodies that disagree are asked: the one that was read first knew nothing of the other yet. */
function answerOf(one: ReadInTurn, after: readonly ReadInTurn[], options: IntakeOptions): Intake {
  const { intake } = one;
  if ('issues' in intake) return intake;
  const others = after.flatMap((later) => {
    if ('issues' in later.intake) return [];
    const { notices, reportId, report } = later.intake;
    const disagrees = notices.some((notice) => isAbout(notice, intake.reportId));
    return disagrees && reportId !== intake.reportId ? [{ ...report, id: reportId }] : [];
  });
  if (others.length === 0) return intake;
  const again = readReport(
    { sheets: [...one.sheets], notices: [] },
    one.file,
    others.reduce(withReport, one.known),
    options,
  );
  const asked = again.notices.filter((notice) => others.some(({ id }) => isAbout(notice, id)));
  return { ...intake, notices: [...intake.notices, ...asked] };
}

/** Whether it says that another body disagrees with what stands in this report. */
function isAbout(notice: Issue, report: string): boolean {
  return notice.code === 'agencies-disagree' && notice.facts.report === report;
}

function withReport(known: KnownProgramme, report: KnownProgramme['reports'][number]): KnownProgramme {
  return { ...known, reports: [...known.reports.filter(({ id }) => id !== report.id), report] };
}
