import { checkLedger } from '../../core/checks/check-ledger.ts';
import type { Issue, IssuePlace } from '../../core/issues/catalogue.ts';
import { startOf } from '../../core/periods.ts';
import { figureHeadings, newsHeadings } from '../../core/words/template-headings.ts';
import type { LedgerEntry } from './add-to-ledger.ts';
import type { KnownProgramme } from './known.ts';
import type { WholeCover } from './read-cover.ts';
import type { CoverField } from './told-cover.ts';

/** The columns that hold the fields of an entry. */
const columns: Record<string, string> = {
  value: figureHeadings.value,
  part: figureHeadings.code,
  certainty: figureHeadings.certainty,
  note: figureHeadings.note,
  breaksSeries: figureHeadings.breaksSeries,
  confirmed: figureHeadings.confirmed,
  'corrects.reason': figureHeadings.reason,
  'source.date': figureHeadings.sourceDate,
  state: newsHeadings.state,
  'document.date': newsHeadings.documentDate,
  'done.quantity': newsHeadings.quantity,
  'done.confirmed': newsHeadings.confirmed,
};

const coverFields: Record<string, CoverField> = { 'source.date': 'date', period: 'period' };

/**
 * The checks of the whole ledger, as the build runs them, with the new report in it: only what they say of the new
 * entries, at the cells they came from.
 */
export function checkAgainstLedger(
  { reportId, report, places }: LedgerEntry,
  cover: WholeCover['places'],
  known: KnownProgramme,
): Issue[] {
  const reports = new Map(known.reports.map(({ id, ...record }) => [id, record] as const)).set(reportId, report);
  const targets = new Map(known.targets.map((target) => [target.id, target] as const));
  const works = new Map(known.works.map((work) => [work.id, work] as const));
  const issues = checkLedger({ reports, targets, works });
  return issues.flatMap((issue) => {
    const told = turnRound(issue, reportId);
    // That a value cannot be was told by its row.
    if (told.place.file !== `reports/${reportId}.json` || told.code === 'figure-impossible') return [];
    // The cover was asked about its own days.
    if (told.place.field === 'source.date' && isOfCover(told, report.period)) return [];
    const place = placeOf(told.place.field ?? '');
    return place === undefined ? [] : [nameBody({ ...told, place: { ...place, beside: besideOf(told) } }, known)];
  });

  /** Only where the other value is a row of the same file: a report that is not written yet has no name to go by. */
  function besideOf({ place: { beside } }: Issue): IssuePlace | undefined {
    return beside?.file === `reports/${reportId}.json` ? placeOf(beside.field ?? '') : undefined;
  }

  function placeOf(field: string): IssuePlace | undefined {
    const [, list, index, rest = ''] = /^(observations|updates)\.(\d+)\.(.*)$/.exec(field) ?? [];
    const onCover = coverFields[field];
    if (list === undefined) return onCover === undefined ? { file: cover.period.file } : cover[onCover];
    const id = report[list as 'observations' | 'updates'][Number(index)]?.id ?? '';
    const heading = list === 'observations' ? figureHeadings.refersTo : newsHeadings.refersTo;
    const place = places.get(id);
    return place && { ...place, heading: rest === 'refersTo' ? heading : columns[rest] };
  }
}

/** Of a paper that came before it was signed, or was signed before the time of its report: not only before that of a row. */
function isOfCover(told: Issue, period: string): boolean {
  if (told.code === 'document-before-period') return told.facts.refersTo === period;
  if (told.code === 'document-before-end') return told.facts.date < startOf(period);
  return told.code === 'document-after-receipt';
}

/** An office knows the other body, not the file of its report. */
function nameBody(issue: Issue, { reports, agencies }: KnownProgramme): Issue {
  if (issue.code !== 'agencies-disagree') return issue;
  const other = reports.find(({ id }) => id === issue.facts.report)?.agency;
  const body = agencies.find(({ id }) => id === other)?.name;
  return body === undefined ? issue : { ...issue, facts: { ...issue.facts, body } };
}

/** Of two bodies that disagree the later one in the list is named; here it is the one that is read, whichever came first. */
function turnRound(issue: Issue, reportId: string): Issue {
  const { beside } = issue.place;
  if (issue.code !== 'agencies-disagree' || issue.facts.report !== reportId || beside === undefined) return issue;
  const other = issue.place.file.replace(/^reports\/|\.json$/g, '');
  const { now, before } = issue.facts;
  const facts = { ...issue.facts, now: before, before: now, report: other };
  return { ...issue, place: { ...beside, beside: issue.place }, facts };
}
