import path from 'node:path';
import { readFiles, withTexts } from '../../core/load/content-files.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import { readUserName } from '../../core/machine/git.ts';
import { isFile } from '../../core/machine/is-there.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { clearStage, moveStaged, stageFiles } from '../../core/machine/write-all.ts';
import { writeWhole } from '../../core/machine/write-whole.ts';
import type { Content } from '../../core/programme/content.ts';
import { linkProgramme } from '../../core/programme/programme.ts';
import type { AssignmentRecord } from '../../core/schemas/assignment.ts';
import { assignmentSchema } from '../../core/schemas/assignment.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { fold } from '../../core/text/fold.ts';
import { buildAssignmentWorkbook } from '../assignments/build-assignment-workbook.ts';
import { describeAssignment, describeUnassigned, documentOf } from '../assignments/describe-assignment.ts';
import { readAssignment } from '../assignments/read-assignment.ts';
import { formatJson } from '../intake/format-json.ts';
import { readInSandbox } from '../sandbox/read-in-sandbox.ts';
import { writeTemplate } from '../templates/write-template.ts';
import { assignmentWords } from '../words/assignments.ts';
import { commandWords } from '../words/commands.ts';
import { importWords } from '../words/import-command.ts';
import { sheetNames } from '../words/template.ts';
import { printIssues, refuseData } from './print-issues.ts';
import { formatCommand } from './swallowed-flags.ts';

export interface AssignOptions {
  /** The workbook: made where it is not there, and else read. */
  file: string;
  folder: string;
  /** The document of before with which a new workbook is filled in. */
  change: string | undefined;
  /** False unless the editor asked to write. */
  writes: boolean;
  today: IsoDate;
}

/** Makes the workbook in which a document gives work to bodies, or shows and writes what a filled one says. */
export async function assignByWorkbook(content: Content, options: AssignOptions): Promise<number> {
  const { file, change } = options;
  const isThere = await isFile(file);
  if (isThere && change !== undefined) return refuse(exitCodes.usage, assignmentWords.exists(file));
  return isThere ? readAndShow(content, options) : makeWorkbook(content, options);
}

async function makeWorkbook(content: Content, { file, change, folder }: AssignOptions): Promise<number> {
  const record = change === undefined ? undefined : content.assignments.get(change);
  if (change !== undefined && record === undefined)
    return refuse(exitCodes.usage, assignmentWords.noDocument(change, [...content.assignments.keys()]));
  const there = change === undefined || record === undefined ? undefined : { id: change, record };
  const bytes = await writeTemplate(buildAssignmentWorkbook(linkProgramme(content), there), sheetNames.cover);
  await writeWhole(file, bytes, path.join(path.dirname(path.resolve(file)), '.template.unfinished'));
  tell(assignmentWords.made(file, commandFor(file, folder, false)));
  return exitCodes.sound;
}

async function readAndShow(content: Content, options: AssignOptions): Promise<number> {
  const { file, folder, today, writes } = options;
  const programme = linkProgramme(content);
  const read = readAssignment(await readInSandbox(file), file, programme, today);
  if ('issues' in read) return refuseData(read.issues);
  const beside = path.dirname(path.resolve(folder));
  const id = findId(read, content);
  const before = content.assignments.get(id);
  const enteredBy = read.record.enteredBy ?? (await readUserName(beside)) ?? read.record.document.issuer;
  const record = assignmentSchema.parse({
    ...(programme.site.isDemonstration && { isDemonstration: true }),
    ...read.record,
    enteredBy,
  });
  const lines = describeAssignment(record, before, programme);
  const target = `${folder}/assignments/${id}.json`;
  if (lines.length === 0) {
    tell(assignmentWords.unchanged(target));
    return exitCodes.sound;
  }
  const texts = new Map([[`assignments/${id}.json`, formatAssignment(record)]]);
  // The whole repository as it would be: nothing is written that the next check would refuse.
  const files = await readFiles(folder);
  const after = checkFiles(withTexts(files, texts), folder);
  if ('issues' in after) return refuseData(after.issues);
  tell(assignmentWords.heading(before === undefined, target, documentOf(record)));
  for (const line of lines) tell(line);
  tell(describeUnassigned(linkProgramme(after.content), today));
  printIssues(read.notices);
  if (!writes) return refuse(exitCodes.sound, assignmentWords.preview(commandFor(file, folder, true)));
  return write(texts, folder, beside);
}

async function write(texts: ReadonlyMap<string, string>, folder: string, beside: string): Promise<number> {
  const giveBack = await takeLock(path.join(beside, '.release.lock'));
  if (giveBack === 'held') return refuse(exitCodes.system, importWords.busy);
  try {
    const stage = path.join(beside, '.import.unfinished');
    await clearStage(stage);
    const placed = new Map([...texts].map(([name, text]) => [`${folder}/${name}`, text]));
    await moveStaged(await stageFiles(placed, stage), stage);
    for (const name of placed.keys()) tell(commandWords.written(name));
    return exitCodes.sound;
  } finally {
    await giveBack();
  }
}

/** The file of this document: the one from which the workbook was made, the one that names the same document, or a new one. */
function findId(
  { id, record: { document } }: Extract<ReturnType<typeof readAssignment>, { record: unknown }>,
  { assignments }: Content,
): string {
  if (id !== undefined && assignments.has(id)) return id;
  const isSame = (one: AssignmentRecord['document']) =>
    one.number === document.number && one.date === document.date && one.issuer === document.issuer;
  const [same] = [...assignments].find(([, one]) => isSame(one.document)) ?? [];
  if (same !== undefined) return same;
  const words = `${fold(document.number)} ${document.date}`.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  for (let number = 1; ; number++) {
    const free = number === 1 ? words : `${words}-${number}`;
    if (!assignments.has(free)) return free;
  }
}

/** What is so by default is left out. */
function formatAssignment({ assigned, ...head }: AssignmentRecord): string {
  const lists = assigned.map(({ agency, targets, works, tasks, quote }) => ({
    agency,
    ...(targets.length > 0 && { targets }),
    ...(works.length > 0 && { works }),
    ...(tasks.length > 0 && { tasks }),
    ...(quote !== undefined && { quote }),
  }));
  return formatJson({ ...head, assigned: lists });
}

function commandFor(file: string, folder: string, writes: boolean): string {
  const place = folder === 'content' ? [] : ['--noi-dung', folder];
  return formatCommand('bieu-mau', ['--phan-cong', file, ...place, ...(writes ? ['--ghi'] : [])]);
}
