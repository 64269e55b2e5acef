import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf, startOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { Observation } from '../schemas/observation.ts';
import type { ReportRecord } from '../schemas/report.ts';

/** A report is named after its period and agency, and tells nothing of a time or a paper that had not come when it was received. */
export function checkReportDates({ reports }: Ledger): Issue[] {
  return [...reports].flatMap(([id, report]) => {
    const file = `reports/${id}.json`;
    return [
      ...checkName(file, id, report),
      ...checkPeriods(file, report),
      ...checkPapers(file, report),
      ...checkTold(file, report),
    ];
  });
}

function checkName(file: string, id: string, { period, agency }: ReportRecord): Issue[] {
  const due = `${period}-${agency}`;
  if (id === due || id.startsWith(`${due}-`)) return [];
  return [newIssue('report-name-differs', { file }, { name: id, due })];
}

/** An estimate of the running period is allowed, a final value of it is not. */
function checkPeriods(file: string, { period, receivedOn, observations, updates }: ReportRecord): Issue[] {
  const entries = [
    ...observations.map(({ refersTo }, index) => ({
      field: `observations.${index}.refersTo`,
      refersTo,
      latest: later(receivedOn, endOf(period)),
    })),
    ...updates.map(({ refersTo }, index) => ({
      field: `updates.${index}.refersTo`,
      refersTo,
      latest: later(receivedOn, endOf(period)),
    })),
    { field: 'period', refersTo: startOf(period), latest: receivedOn },
  ];
  const unended = entries
    .filter(({ refersTo, latest }) => endOf(refersTo) > latest)
    .map(({ field, ...facts }) => newIssue('period-not-ended', { file, field }, facts));
  return [...unended, ...checkFinal(file, observations, receivedOn, endOf(period))];
}

/** Of the running period the time is right, and what is said of its certainty is not. */
function checkFinal(file: string, observations: readonly Observation[], receivedOn: IsoDate, latest: IsoDate): Issue[] {
  return observations.flatMap(({ refersTo, certainty }, index) => {
    const ends = endOf(refersTo);
    if (certainty !== 'final' || ends <= receivedOn || ends > latest) return [];
    const place = { file, field: `observations.${index}.certainty` };
    return [newIssue('period-not-ended', place, { refersTo, latest: receivedOn, ends })];
  });
}

function checkPapers(file: string, { receivedOn, source, observations, updates }: ReportRecord): Issue[] {
  const papers = [
    { field: 'source.date', date: source.date },
    ...observations.map((observation, index) => ({
      field: `observations.${index}.source.date`,
      date: observation.source?.date,
    })),
    ...updates.map(({ document }, index) => ({ field: `updates.${index}.document.date`, date: document?.date })),
  ];
  return papers.flatMap(({ field, date }) =>
    date === undefined || date <= receivedOn
      ? []
      : [newIssue('document-after-receipt', { file, field }, { date, receivedOn })],
  );
}

/** A paper tells of no year that had not begun; of a time that had not ended only an estimate. */
function checkTold(file: string, { period, source, receivedOn, observations }: ReportRecord): Issue[] {
  const own = observations.flatMap(({ source: paper, ...told }, index) =>
    paper === undefined
      ? []
      : [{ field: `observations.${index}.source.date`, date: paper.date, told: [told], times: [] }],
  );
  const rest = observations.filter((observation) => observation.source === undefined);
  const papers = [{ field: 'source.date', date: source.date, told: rest, times: [period] }, ...own];
  return papers.flatMap(({ field, date, told, times }) => {
    const place = { file, field };
    const all = [...times, ...told.map(({ refersTo }) => refersTo)];
    const ahead = all.find((refersTo) => date < startOf(refersTo.slice(0, 4)));
    if (ahead !== undefined) return [newIssue('document-before-period', place, { date, refersTo: ahead })];
    // A value that ends after its receipt is told of already.
    const isUnended = ({ refersTo, certainty }: Pick<Observation, 'refersTo' | 'certainty'>) =>
      certainty === 'final' && date < endOf(refersTo) && endOf(refersTo) <= receivedOn;
    const early = times.find((refersTo) => date < startOf(refersTo)) ?? told.find(isUnended)?.refersTo;
    return early === undefined ? [] : [newIssue('document-before-end', place, { date, refersTo: early })];
  });
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
