import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { ReportRecord } from '../../core/schemas/report.ts';
import { findAgency } from '../intake/find-agency.ts';
import type { KnownProgramme } from '../intake/known.ts';
import { parseDate } from '../intake/parse-date.ts';
import { parseReportPeriod } from '../intake/parse-period.ts';
import type { ToldCover } from '../intake/told-cover.ts';
import { importWords } from '../words/import-command.ts';
import { coverLabels } from '../words/template.ts';

/** Flags that say what the cover of a file would, for a sheet saved as CSV without it. */
export const coverFlags = {
  period: 'ky',
  agency: 'co-quan',
  number: 'so',
  date: 'ngay-ky',
  issuer: 'co-quan-ky',
} as const;

type Values = Partial<Record<(typeof coverFlags)[keyof typeof coverFlags], string>>;

/** The cover as the editor said it, all of it or nothing. */
export function readToldCover(values: Values): { told: ToldCover | undefined } | { refusal: string } {
  const { ky: period, 'co-quan': agency, so: number, 'ngay-ky': date, 'co-quan-ky': issuer } = values;
  if ([period, agency, number, date, issuer].every((value) => value === undefined)) return { told: undefined };
  if (period === undefined || agency === undefined || number === undefined || date === undefined) {
    const needed = [coverFlags.period, coverFlags.agency, coverFlags.number, coverFlags.date];
    return { refusal: importWords.coverIncomplete(needed.filter((flag) => values[flag] === undefined)) };
  }
  if (parseReportPeriod(period) === undefined) return { refusal: importWords.wrongPeriod(period) };
  if (parseDate(date) === undefined) return { refusal: importWords.wrongPaperDay(date) };
  return { told: { period, agency, number, date, ...(issuer !== undefined && { issuer }) } };
}

/** A file that has a cover of its own says the same as the editor did: neither is passed over. */
export function compareWithTold(
  report: ReportRecord,
  told: ToldCover,
  { agencies }: KnownProgramme,
  place: IssuePlace,
) {
  const nameOf = (words: string) => findAgency(words, agencies)?.name ?? words;
  const pairs = [
    ['period', report.period, parseReportPeriod(told.period)],
    ['agency', nameOf(report.agency), nameOf(told.agency)],
    ['number', report.source.number, told.number],
    ['date', report.source.date, parseDate(told.date)],
    ['issuer', report.source.issuer, told.issuer ?? report.source.issuer],
  ] as const;
  return pairs.flatMap(([field, written, other = '']) =>
    written === other
      ? []
      : [
          newIssue(
            'covers-differ',
            { ...place, heading: coverLabels[field] },
            { written, other, flag: coverFlags[field] },
          ),
        ],
  );
}
