import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import type { ReportRecord } from '../../core/schemas/report.ts';
import type { Update } from '../../core/schemas/update.ts';
import { describeCoverChange, type Paper } from '../words/import-preview.ts';
import { addExplanation, type ExplanationChange, type ExplanationEntry } from './add-explanation.ts';
import { canonical } from './canonical.ts';
import { checkCorrection } from './check-correction.ts';
import { chooseHome, findAlike, type KnownReport, rests } from './choose-home.ts';
import type { Tell } from './clean-text.ts';
import { describeDifference } from './describe-difference.ts';
import { nameEntry, type ReportEntry, subjectAndTimeOf } from './entries.ts';
import type { KnownProgramme } from './known.ts';
import type { WholeCover } from './read-cover.ts';

type Kept = Observation | Update;

/** What one row changes in the ledger, or the cover in a report that stays otherwise the same. */
export type Change = EntryChange | CoverChange | ExplanationChange;

export interface EntryChange {
  kind: 'add' | 'correct' | 'replace';
  entry: Kept;
  /** What stood there, or what is corrected. */
  before?: Kept;
  place: IssuePlace;
}

export interface CoverChange {
  kind: 'cover';
  before: Paper;
  after: Paper;
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

/** What a filled template reports and explains. */
interface Filled {
  entries: readonly ReportEntry[];
  explanations?: readonly ExplanationEntry[];
}

/**
 * Adds the entries of a filled template to what its agency has reported for the period. A published report never
 * changes and nothing is ever taken away: late entries go into a report of their own.
 */
export function addToLedger(
  cover: WholeCover,
  { entries, explanations = [] }: Filled,
  known: KnownProgramme,
  { replace, tell }: { replace: boolean; tell: Tell },
): LedgerEntry | undefined {
  const published = new Set(known.releases.flatMap(({ reports }) => reports.map(({ id }) => id)));
  const own = known.reports.filter(({ period, agency }) => period === cover.period && agency === cover.agency);
  const home = chooseHome(cover, entries, own, { published, replace });
  const report: ReportRecord = { ...openReport(cover, home.existing, known) };
  const ledger: LedgerEntry = { reportId: home.id, report, changes: [], unchanged: 0, places: new Map() };
  const around = { rivals: rivalsOf(own), home: home.existing, published, known, replace, tell, taken: idsOf(report) };
  for (const entry of entries) addEntry(entry, ledger, around);
  for (const one of explanations) addExplanation(one, ledger, { own, home: home.existing?.id, replace, tell });
  const standing = home.existing ?? own.find((one) => rests(one, cover)) ?? findAlike(entries, own);
  if (standing === undefined) return ledger;
  const change = { kind: 'cover' as const, before: standing, after: cover, place: cover.places.number };
  if (home.existing !== undefined && !rests(home.existing, cover)) ledger.changes.unshift(change);
  if (ledger.changes.length > 0) return ledger;
  if (ledger.unchanged === entries.length + explanations.length && !rests(standing, cover)) {
    const code = published.has(standing.id) ? 'cover-differs-from-published' : 'cover-differs';
    tell(newIssue(code, cover.places.number, { change: describeCoverChange(change), report: standing.id }));
  }
  return standAs(standing, ledger);
}

function openReport(cover: WholeCover, existing: KnownReport | undefined, { site }: KnownProgramme): ReportRecord {
  return {
    period: cover.period,
    agency: cover.agency,
    source: cover.source,
    receivedOn: cover.receivedOn,
    observations: [...(existing?.observations ?? [])],
    updates: [...(existing?.updates ?? [])],
    explanations: [...(existing?.explanations ?? [])],
    ...(site.isDemonstration && { isDemonstration: site.isDemonstration }),
  };
}

/** An entry of the same agency and period. */
interface Rival {
  report: string;
  one: Kept;
}

interface Around {
  /** By what they are about: a report may hold thousands. */
  rivals: ReadonlyMap<string, Rival[]>;
  /** Ids of the report so far. */
  taken: Set<string>;
  home: KnownReport | undefined;
  published: ReadonlySet<string>;
  known: KnownProgramme;
  replace: boolean;
  tell: Tell;
}

function addEntry(entry: ReportEntry, ledger: LedgerEntry, around: Around): void {
  const { record, place } = entry;
  const rivals = around.rivals.get(subjectAndTimeOf(record)) ?? [];
  const [rival] = rivals;
  if (rivals.some(({ one }) => isSame(one, record))) ledger.unchanged++;
  else if (rival === undefined || record.corrects !== undefined) addOrCorrect(entry, ledger, around);
  else if (around.replace && rival.report === around.home?.id && rivals.length === 1) {
    put(ledger, entry, { kind: 'replace', before: rival.one, place }, around.taken);
  } else {
    const facts = { ...describeDifference(record, rival.one), report: rival.report, entry: rival.one.id };
    const code = around.published.has(rival.report) ? 'value-differs-from-published' : 'value-differs';
    around.tell(newIssue(code, place, facts));
  }
}

function addOrCorrect(entry: ReportEntry, ledger: LedgerEntry, { known, taken, tell }: Around): void {
  const { record, list, place } = entry;
  const named = correctedBy(record);
  if (named === undefined) {
    put(ledger, entry, { kind: 'add', place }, taken);
    return;
  }
  const entries: Kept[] = known.reports.find(({ id }) => id === named.report)?.[list] ?? [];
  const before = entries.find(({ id }) => id === named.entry);
  const wrong = before && checkCorrection(record, before, place);
  if (wrong) tell(wrong);
  else put(ledger, entry, { kind: 'correct', ...(before && { before }), place }, taken);
}

function rivalsOf(own: readonly KnownReport[]): Map<string, Rival[]> {
  const rivals = new Map<string, Rival[]>();
  for (const { id, observations, updates } of own) {
    for (const one of [...observations, ...updates]) {
      const key = subjectAndTimeOf(one);
      rivals.set(key, [...(rivals.get(key) ?? []), { report: id, one }]);
    }
  }
  return rivals;
}

function idsOf({ observations, updates, explanations }: ReportRecord): Set<string> {
  return new Set([...observations, ...updates, ...explanations].map(({ id }) => id));
}

/** `observations` and `updates` are read in the same way, but only their own list takes each. The lists are the ledger's own. */
function put(ledger: LedgerEntry, entry: ReportEntry, change: Omit<EntryChange, 'entry'>, taken: Set<string>): void {
  const { list, record } = entry;
  const replaced = change.kind === 'replace' ? change.before?.id : undefined;
  const id = replaced ?? nameEntry(record, taken);
  const kept = withId(id, record);
  const entries: Kept[] = ledger.report[list];
  if (replaced === undefined) entries.push(kept);
  else entries[entries.findIndex((one) => one.id === replaced)] = kept;
  taken.add(id);
  ledger.changes.push({ ...change, entry: kept });
  ledger.places.set(id, change.place);
}

/** Its fields in the order of the schema: what an update is about stands before its id. */
function withId(id: string, record: ReportEntry['record']): Kept {
  const fields = Object.entries(record);
  const about = 'about' in record ? 2 : 0;
  return Object.fromEntries([...fields.slice(0, about), ['id', id], ...fields.slice(about)]) as Kept;
}

function correctedBy({ corrects }: ReportEntry['record']): { report: string; entry: string } | undefined {
  if (corrects === undefined) return undefined;
  return { report: corrects.report, entry: 'observation' in corrects ? corrects.observation : corrects.update };
}

/** The same in every field but the id. */
function isSame(kept: Kept, record: ReportEntry['record']): boolean {
  const { id: _, ...rest } = kept;
  return canonical(rest) === canonical(record);
}

/** Where nothing changes, the report that is already there. */
function standAs({ id, ...report }: KnownReport, ledger: LedgerEntry): LedgerEntry {
  return { ...ledger, reportId: id, report };
}
