import { type Issue, newIssue } from '../issues/issue.ts';
import { endOf, startOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import type { ReportRecord } from '../schemas/report.ts';

/** A report is named after its period and agency, and tells nothing of a time or a paper that had not come when it was received. */
export function checkReportDates({ reports }: Ledger): Issue[] {
  return [...reports].flatMap(([id, report]) => {
    const file = `reports/${id}.json`;
    return [...checkName(file, id, report), ...checkPeriods(file, report), ...checkPapers(file, report)];
  });
}

function checkName(file: string, id: string, { period, agency }: ReportRecord): Issue[] {
  const name = `${period}-${agency}`;
  if (id === name || id.startsWith(`${name}-`)) return [];
  return [newIssue('report-name-differs', { file }, { found: id, expected: name })];
}

/** An estimate of the running period is allowed, a final value of it is not. */
function checkPeriods(file: string, { period, receivedOn, observations, updates }: ReportRecord): Issue[] {
  const entries = [
    ...observations.map(({ refersTo, certainty }, index) => ({
      field: `observations.${index}.refersTo`,
      refersTo,
      latest: certainty === 'final' ? receivedOn : later(receivedOn, endOf(period)),
    })),
    ...updates.map(({ refersTo }, index) => ({
      field: `updates.${index}.refersTo`,
      refersTo,
      latest: later(receivedOn, endOf(period)),
    })),
    { field: 'period', refersTo: startOf(period), latest: receivedOn },
  ];
  return entries
    .filter(({ refersTo, latest }) => endOf(refersTo) > latest)
    .map(({ field, refersTo, latest }) =>
      newIssue('period-not-ended', { file, field }, { found: refersTo, expected: latest }),
    );
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
      : [newIssue('document-after-receipt', { file, field }, { found: date, expected: receivedOn })],
  );
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
