import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Issue } from '../../core/issues/catalogue.ts';
import { type ContentFiles, readFiles, withTexts } from '../../core/load/content-files.ts';
import { checkFiles } from '../../core/load/read-content.ts';
import { endOf } from '../../core/periods.ts';
import type { Content } from '../../core/programme/content.ts';
import { linkProgramme, type Programme } from '../../core/programme/programme.ts';
import { listReleaseStates, type ReleaseState } from '../../core/releases/release-state.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { type Letter, prepareLetter } from '../answers/prepare-letter.ts';
import { type DraftedRelease, draftRelease } from '../quarter/draft-release.ts';
import { writeLogs } from '../quarter/import-log.ts';
import { type ReceivedTable, readReceived } from '../quarter/read-received.ts';
import { describeTables, type ReadTable, type Superseded, type TableChanges } from '../quarter/read-tables.ts';
import { summariseRelease } from '../quarter/release-summary.ts';
import { readInSandbox } from '../sandbox/read-in-sandbox.ts';
import { deskFrameWords } from '../words/desk-frame.ts';
import type { ReleaseSummary } from '../words/release-command.ts';
import { compareReceived, type ReplacedFile, type Rivals } from './compare-received.ts';
import type { Draft, DraftStore, KeptFile } from './draft.ts';
import { keptPlaceOf } from './kept-files.ts';

/** A received file with what is answered to whoever sent it. */
export interface AnsweredFile extends KeptFile {
  state: 'right' | 'questions' | 'errors';
  letter: Letter;
  /** What it changes; absent of a faulty one. */
  table: ReadTable | undefined;
}

/** The quarter as it would be published now. */
export interface Quarter {
  draft: Draft;
  cutOff: IsoDate;
  /** What is published or waits in the content, without the received files. */
  programme: Programme;
  files: AnsweredFile[];
  /** Files that are used no more, to be seen until the quarter is published. */
  replaced: ReplacedFile[];
  /** Sound files of one body that differ, about which nobody has decided. */
  rivals: Rivals[];
  changes: TableChanges;
  /** Where a body wrote in place of a value that none is known yet. */
  unknown: { agency: string; target: string; part: string; written: string }[];
  /** Everything that publishing writes, by its path inside the content folder. */
  texts: Map<string, string>;
  /** The content with all of it: what the draft site is built of. */
  whole: ContentFiles;
  release: DraftedRelease;
  /** Of a release that can be made: what it changes. */
  outcome:
    | { summary: ReleaseSummary; programme: Programme; before: ReleaseState | undefined; after: ReleaseState }
    | undefined;
  /** Another one when the figures, the text or the cut-off change: what was looked at before is looked at again. */
  mark: string;
}

/** Reads the quarter; `issues` where the content itself is not in order. */
export type QuarterReader = () => Promise<Quarter | { issues: Issue[] }>;

/** A reader that reads nothing twice: neither the cells of a file nor a quarter in which nothing changed. */
export function makeQuarterReader(content: string, store: DraftStore, today: () => IsoDate): QuarterReader {
  const cells = new Map<string, ReturnType<typeof readInSandbox>>();
  const readOnce = (file: string) => {
    const known = cells.get(file) ?? readInSandbox(file);
    cells.set(file, known);
    return known;
  };
  let last: { key: string; quarter: ReturnType<QuarterReader> } | undefined;
  return async () => {
    const files = await readFiles(content);
    const { period, receivedOn, cutOff, files: kept, approvedBy, doneBy, together } = store.get();
    const mark = markOf(files, JSON.stringify([period, receivedOn, cutOff, kept]));
    const key = JSON.stringify([mark, approvedBy, doneBy, together, today()]);
    if (last?.key !== key) last = { key, quarter: readQuarter(content, files, store, today(), mark, readOnce) };
    const quarter = await last.quarter;
    if ('issues' in quarter) return quarter;
    const draft = store.get();
    return { ...quarter, draft, rivals: quarter.rivals.filter(({ key }) => !draft.together.includes(key)) };
  };
}

async function readQuarter(
  content: string,
  files: ContentFiles,
  store: DraftStore,
  today: IsoDate,
  mark: string,
  read: typeof readInSandbox,
): Promise<Quarter | { issues: Issue[] }> {
  const draft = store.get();
  const before = checkFiles(files, content);
  if ('issues' in before) return before;
  const used = draft.files.filter(({ replacedBy }) => replacedBy === undefined);
  const places = used.map((file) => keptPlaceOf(store, file));
  const receivedOn = draft.receivedOn ?? today;
  const options = { replace: true, receivedOn, today };
  const received = await readReceived(before.content, places, options, read);
  const compared = used.flatMap((file, index) => {
    const one = received[index];
    return one === undefined ? [] : [{ file, received: one }];
  });
  const { replaced, rivals } = compareReceived(compared, options);
  const isReplaced = new Set(replaced.map(({ id }) => id));
  const changes = describeTables(received, listWaiting(store, rivals));
  const logs = writeLogs(before.content.imports, listLogged(changes.tables, draft, today));
  const reports = new Map([...changes.texts, ...logs]);
  const whole = withTexts(files, reports);
  const cutOff = draft.cutOff ?? [receivedOn, endOf(draft.period)].sort().at(-1) ?? today;
  const order = {
    id: draft.period,
    cutOff,
    publishedOn: today,
    approvedBy: draft.approvedBy ?? deskFrameWords.nobodyYet,
  };
  const release = draftRelease(whole, content, order);
  const made = typeof release !== 'string' && 'text' in release ? release : undefined;
  const texts = made === undefined ? reports : new Map([...reports, [`releases/${draft.period}.json`, made.text]]);
  return {
    draft,
    cutOff,
    changes,
    texts,
    release,
    mark,
    unknown: received.flatMap(listUnknown),
    programme: linkProgramme(before.content),
    files: compared
      .filter(({ file }) => !isReplaced.has(file.id))
      .map(({ file, received: one }) => answerFile(file, one, changes.tables, today)),
    replaced: [...listChosen(draft.files), ...replaced],
    rivals,
    whole: withTexts(files, texts),
    outcome: made && outcomeOf(made.content),
  };
}

/** The earlier ones of two files of one body about which nobody has decided: what they say may be no longer meant. */
function listWaiting(store: DraftStore, rivals: readonly Rivals[]): Superseded[] {
  const { together } = store.get();
  return rivals
    .filter(({ key }) => !together.includes(key))
    .map(({ earlier, later }) => ({ earlier: keptPlaceOf(store, earlier), later: keptPlaceOf(store, later) }));
}

function listUnknown({ intake }: ReceivedTable): Quarter['unknown'] {
  if ('issues' in intake) return [];
  const { agency } = intake.report;
  return intake.notices.flatMap((notice) => {
    if (notice.code !== 'value-unknown') return [];
    const { subject, written } = notice.facts;
    const [target = '', part = ''] = subject.split('/');
    return [{ agency, target, part, written }];
  });
}

function outcomeOf(content: Content): Quarter['outcome'] {
  const programme = linkProgramme(content);
  const states = listReleaseStates(programme);
  const [before, after] = [undefined, ...states].slice(-2);
  if (after === undefined) throw new Error('No release in the content that one was added to');
  return { summary: summariseRelease(programme, states), programme, before, after };
}

/** The files in whose place somebody chose another. */
function listChosen(files: readonly KeptFile[]): ReplacedFile[] {
  return files.flatMap((file) => {
    const by = files.find(({ id }) => id === file.replacedBy);
    return by === undefined ? [] : [{ ...file, by, isChosen: true }];
  });
}

function answerFile(
  file: KeptFile,
  received: ReceivedTable,
  tables: readonly ReadTable[],
  today: IsoDate,
): AnsweredFile {
  const letter = prepareLetter(file.name, received, today);
  const isFaulty = 'issues' in received.intake;
  const state = isFaulty ? 'errors' : letter.told.length > 0 ? 'questions' : 'right';
  return { ...file, state, letter, table: tables.find((table) => table.file === received.file) };
}

/** A line of the log for each file that changes a report. */
function listLogged(tables: readonly ReadTable[], { doneBy }: Draft, on: IsoDate) {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ file, reportId, rows }) => ({
      report: reportId,
      line: {
        on,
        did: 'imported' as const,
        rows: rows.length,
        file: path.basename(file),
        ...(doneBy !== undefined && { by: doneBy }),
      },
    }));
}

function markOf(files: ContentFiles, decisions: string): string {
  const hash = createHash('sha256').update(decisions);
  for (const [name, bytes] of files) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
