import { type IssuePlace, newIssue } from '../domain/checks/issue.ts';
import type { Observation } from '../schemas/observation.ts';
import { type ReportRecord, reportSchema } from '../schemas/report.ts';
import type { Update } from '../schemas/update.ts';
import { canonical } from './canonical.ts';
import { chooseHome, type KnownReport } from './choose-home.ts';
import type { Tell } from './clean-text.ts';
import { type Entry, keyOf, nameEntry } from './entries.ts';
import type { KnownProgramme } from './known.ts';
import type { Cover } from './read-cover.ts';

type Kept = Observation | Update;

/** What one row changes in the ledger. */
export interface Change {
  kind: 'add' | 'correct' | 'replace';
  entry: Kept;
  /** What stood there, or what is corrected. */
  before?: Kept;
  place: IssuePlace;
}

/** The report as it will be written, and what is new in it. Without changes it is the report that is already there. */
export interface LedgerEntry {
  reportId: string;
  report: ReportRecord;
  changes: Change[];
  /** Rows whose entry is already in the ledger, word for word. */
  unchanged: number;
  /** Where each entry came from, by its id; for problems found later. */
  places: Map<string, IssuePlace>;
}

/**
 * Adds the entries of a filled template to what its agency has reported for the period. A published report never
 * changes and nothing is ever taken away: late entries go into a report of their own.
 */
export function addToLedger(
  cover: Cover,
  entries: readonly Entry[],
  known: KnownProgramme,
  { replace, tell }: { replace: boolean; tell: Tell },
): LedgerEntry | undefined {
  const published = new Set(known.releases.flatMap(({ reports }) => reports.map(({ id }) => id)));
  const own = known.reports.filter(({ period, agency }) => period === cover.period && agency === cover.agency);
  const home = chooseHome(cover, own, published, replace);
  const report: ReportRecord = { ...openReport(cover, home.existing, known) };
  const ledger: LedgerEntry = { reportId: home.id, report, changes: [], unchanged: 0, places: new Map() };
  for (const entry of entries) addEntry(entry, ledger, { own, home: home.existing, known, replace, tell });
  const [standing] = home.existing ? [home.existing] : own;
  return ledger.changes.length > 0 || standing === undefined ? ledger : standAs(standing, ledger);
}

function openReport(cover: Cover, existing: KnownReport | undefined, { site }: KnownProgramme): ReportRecord {
  return {
    ...(site.isDemonstration && { isDemonstration: site.isDemonstration }),
    period: cover.period,
    agency: cover.agency,
    source: cover.source,
    receivedOn: cover.receivedOn,
    observations: [...(existing?.observations ?? [])],
    updates: [...(existing?.updates ?? [])],
  };
}

interface Around {
  own: readonly KnownReport[];
  home: KnownReport | undefined;
  known: KnownProgramme;
  replace: boolean;
  tell: Tell;
}

function addEntry(entry: Entry, ledger: LedgerEntry, around: Around): void {
  const { record, place, list } = entry;
  const rivals = around.own.flatMap((report) =>
    report[list]
      .map((one) => ({ report: report.id, one: one as Kept }))
      .filter(({ one }) => keyOf(one) === keyOf(record)),
  );
  const [rival] = rivals;
  if (rivals.some(({ one }) => isSame(one, record))) ledger.unchanged++;
  else if (rival === undefined || record.corrects !== undefined) put(ledger, entry, addOrCorrect(entry, around.known));
  else if (around.replace && rival.report === around.home?.id && rivals.length === 1) {
    put(ledger, entry, { kind: 'replace', before: rival.one, place });
  } else {
    const facts = { found: describe(record), expected: describe(rival.one), fix: `${rival.report}/${rival.one.id}` };
    around.tell(newIssue('value-differs', place, facts));
  }
}

function addOrCorrect({ record, list, place }: Entry, { reports }: KnownProgramme): Omit<Change, 'entry'> {
  const named = correctedBy(record);
  if (named === undefined) return { kind: 'add', place };
  const entries: Kept[] = reports.find(({ id }) => id === named.report)?.[list] ?? [];
  const before = entries.find(({ id }) => id === named.entry);
  return { kind: 'correct', ...(before && { before }), place };
}

/** `observations` and `updates` are read in the same way, but only their own list takes each. */
function put({ report, changes, places }: LedgerEntry, { list, record }: Entry, change: Omit<Change, 'entry'>): void {
  const all: Kept[] = [...report.observations, ...report.updates];
  const replaced = change.kind === 'replace' ? change.before?.id : undefined;
  const id = replaced ?? nameEntry(record, new Set(all.map((one) => one.id)));
  const entry = { id, ...record } as Kept;
  const entries: Kept[] = replaced
    ? report[list].map((one) => (one.id === replaced ? entry : one))
    : [...report[list], entry];
  Object.assign(report, { [list]: entries });
  changes.push({ ...change, entry });
  places.set(id, change.place);
}

function correctedBy({ corrects }: Entry['record']): { report: string; entry: string } | undefined {
  if (corrects === undefined) return undefined;
  return { report: corrects.report, entry: 'observation' in corrects ? corrects.observation : corrects.update };
}

/** The same in every field but the id. */
function isSame(kept: Kept, record: Entry['record']): boolean {
  const { id: _, ...rest } = kept;
  return canonical(rest) === canonical(record);
}

function describe(record: Entry['record'] | Kept): string {
  if ('about' in record) return record.state;
  const { value } = record;
  if (value.kind === 'count') return `${value.count}/${value.total}`;
  if (value.kind === 'range') return `${value.from}-${value.to}`;
  return String(value.value).replace('.', ',');
}

/** Where nothing changes, the report that is already there. */
function standAs({ id, ...report }: KnownReport, ledger: LedgerEntry): LedgerEntry {
  return { ...ledger, reportId: id, report };
}

/** The record as its schema wants it, defaults filled in. A row that gets past every check but this one is our mistake. */
export function checkRecord(report: ReportRecord): ReportRecord {
  return reportSchema.parse(report);
}
