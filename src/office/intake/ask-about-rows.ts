import { amount, highestPromise } from '../../core/checks/doubt-level.ts';
import { isRate, isShare, levelOf, listFigures } from '../../core/checks/reported-figures.ts';
import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { endOf } from '../../core/periods.ts';
import type { TargetPart } from '../../core/schemas/target.ts';
import { formatCommitment, unitReported } from '../../core/words/measure.ts';
import { figureHeadings } from '../../core/words/template-headings.ts';
import { formatTemplateValue } from '../words/import-preview.ts';
import type { Tell } from './clean-text.ts';
import type { ReportEntry } from './entries.ts';
import type { FoundTable } from './find-tables.ts';
import type { KnownProgramme } from './known.ts';
import type { Cover } from './read-cover.ts';
import { wordsOf } from './rows/open-row.ts';

/** A row of the table: the value in it, and the last one known of its target before. */
interface SeriesRow {
  place: IssuePlace;
  part: TargetPart;
  now?: Level;
  /** Somebody has looked at it, or it puts another one right. */
  isVouched: boolean;
  last?: Level;
}

interface Level {
  level: number;
  words: string;
}

/**
 * A column pasted a row too high or too low gives figures that each look well. Asks where values would be at home one
 * row further: nothing is changed, and only the office knows.
 */
export function askAboutRows(
  tables: readonly FoundTable[],
  entries: readonly ReportEntry[],
  known: KnownProgramme,
  { cover, agency, file, tell }: { cover: Cover; agency: string | undefined; file: string; tell: Tell },
): void {
  const all = listLasts(known.reports, known, cover);
  // A column is pasted from the body's own file: its own values go before what others said.
  const own = known.reports.filter((report) => report.agency === agency);
  const lasts = new Map([...all, ...listLasts(own, known, cover)]);
  for (const table of tables) {
    if (table.kind !== 'figures') continue;
    const rows = listRows(table, entries, known, { lasts, file });
    const asked = [-1, 1].flatMap((step) => askAboutBlocks(rows, step, tell));
    rows.forEach((row, index) => {
      const beside = [rows[index - 1], rows[index + 1]];
      if (asked.includes(row)) return;
      if (row.last === undefined) askAboutFirst(row, beside, tell);
      else askAboutRow(row, beside, tell);
    });
  }
}

/** By target and part: what was last known of a time that had ended before this one. */
function listLasts(
  reports: KnownProgramme['reports'],
  { targets }: KnownProgramme,
  { period }: Cover,
): Map<string, Level> {
  const ledger = {
    reports: new Map(reports.map(({ id, ...report }) => [id, report])),
    targets: new Map(targets.map((target) => [target.id, target])),
  };
  const figures = listFigures(ledger).filter(({ observation }) => endOf(observation.refersTo) < endOf(period));
  const day = ({ observation }: (typeof figures)[number]) => endOf(observation.refersTo);
  figures.sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
  return new Map(
    figures.flatMap((figure) => {
      const { observation, part } = figure;
      const level = levelOf(figure);
      const words = formatTemplateValue(observation.value, unitReported(part));
      return level === undefined ? [] : [[`${observation.target}/${observation.part}`, { level, words }] as const];
    }),
  );
}

function listRows(
  table: FoundTable & { kind: 'figures' },
  entries: readonly ReportEntry[],
  { targets }: KnownProgramme,
  { lasts, file }: { lasts: ReadonlyMap<string, Level>; file: string },
): SeriesRow[] {
  const sheet = table.sheet.name;
  const byLine = new Map(entries.filter(({ place }) => place.sheet === sheet).map((one) => [one.place.line, one]));
  const parts = new Map(
    targets.flatMap(({ id, parts: all }) =>
      all.flatMap((part) => {
        const found = { key: `${id}/${part.id}`, part };
        return [[found.key, found] as const, ...(all.length === 1 ? [[id, found] as const] : [])];
      }),
    ),
  );
  return table.rows.flatMap((row): SeriesRow[] => {
    const code = row.cells.get(table.columns.get('code') ?? -1)?.value;
    const found = code && parts.get(wordsOf(code).trim());
    if (found === undefined) return [];
    const record = byLine.get(row.number)?.record;
    const place = { file, sheet, line: row.number, heading: figureHeadings.value };
    const last = lasts.get(found.key);
    const read = record !== undefined && 'value' in record ? record : undefined;
    const level = read && levelOf({ part: found.part, observation: read });
    return [
      {
        place,
        part: found.part,
        isVouched: read?.confirmed !== undefined || read?.corrects !== undefined,
        ...(last && { last }),
        ...(read &&
          level !== undefined && { now: { level, words: formatTemplateValue(read.value, unitReported(found.part)) } }),
      },
    ];
  });
}

/** One row may be chance. */
const fewest = 2;

/** Rows one under the other that each repeat the last value of the row above, or beneath: those that were asked about. */
function askAboutBlocks(rows: readonly SeriesRow[], step: number, tell: Tell): SeriesRow[] {
  const isMoved = ({ now, last, isVouched }: SeriesRow, index: number) =>
    !isVouched && now !== undefined && now.level === rows[index + step]?.last?.level && now.level !== last?.level;
  const asked: SeriesRow[] = [];
  let block: SeriesRow[] = [];
  rows.forEach((row, index) => {
    if (isMoved(row, index)) block.push(row);
    if (isMoved(row, index) && index < rows.length - 1) return;
    const [first, end] = [block[0], block.at(-1)];
    if (first !== undefined && end !== undefined && block.length >= fewest) {
      const facts = { rows: block.length, until: end.place.line ?? 0, isFromAbove: step < 0 };
      tell(newIssue('rows-shifted', first.place, facts));
      asked.push(...block);
    }
    block = [];
  });
  return asked;
}

/** A value far from its own series and close to that of the next row, which itself has none, or one as strange. */
function askAboutRow(row: SeriesRow, beside: readonly (SeriesRow | undefined)[], tell: Tell): void {
  const { now, last, part, place } = row;
  if (now === undefined || last === undefined || row.isVouched || isRate(part) || isAtHome(now, last)) return;
  // Of small numbers many are alike.
  if (Math.abs(now.level) < amount) return;
  const strangeness = Math.abs(now.level - last.level);
  const home = beside.find((other) => {
    if (other?.last === undefined || (other.now !== undefined && isAtHome(other.now, other.last))) return false;
    return isAtHome(now, other.last) && Math.abs(now.level - other.last.level) <= strangeness / muchCloser;
  });
  if (home?.last === undefined) return;
  const facts = { now: now.words, before: last.words, other: home.last.words, line: home.place.line ?? 0 };
  tell(newIssue('value-of-other-row', place, facts));
}

/**
 * A first value has nothing known beside it but what was promised: 95.3% where 63 are promised for the end of the term is
 * asked about beside a row that promises 97 and has no value, or one as strange.
 */
function askAboutFirst(row: SeriesRow, beside: readonly (SeriesRow | undefined)[], tell: Tell): void {
  const { now, part, place } = row;
  const promise = promiseOf(row);
  if (now === undefined || promise === undefined || row.isVouched || !isBeyond(now, promise)) return;
  const home = beside.find((other) => {
    const theirs = other && other.last === undefined ? promiseOf(other) : undefined;
    if (theirs === undefined || unitReported(other?.part ?? part) !== unitReported(part)) return false;
    return isAtHome(now, theirs) && (other?.now === undefined || !isAtHome(other.now, theirs));
  });
  const theirs = home && promiseOf(home);
  if (home === undefined || theirs === undefined) return;
  const facts = { now: now.words, before: promise.words, other: theirs.words, line: home.place.line ?? 0 };
  tell(newIssue('value-of-other-row', place, { ...facts, isFirst: true }));
}

/** What is promised for the end, as a level; nothing of a rate, of a number of things, or of what must fall. */
function promiseOf({ part }: SeriesRow): Level | undefined {
  const level = highestPromise(part);
  const { measure } = part;
  const isFalling = 'direction' in measure && measure.direction === 'falling';
  if (level === undefined || level < amount || isRate(part) || isFalling || !isShare(part)) return undefined;
  return { level, words: formatCommitment(part).figure };
}

/** Two fifths more than is promised for the end, in the first report. */
function isBeyond({ level }: Level, promise: Level): boolean {
  return level >= 1.4 * promise.level;
}

/** A value within a twentieth of the last one goes on with its series; ten times closer to another one it may be of that. */
const [usual, muchCloser] = [0.05, 10];

function isAtHome({ level }: Level, last: Level): boolean {
  return Math.abs(level - last.level) <= usual * Math.abs(last.level);
}
