import type { IssueCode } from './issue-codes.ts';

/** Where a problem is. */
export interface IssuePlace {
  /** Path of the file; checks give it inside the content folder, the reader puts the folder before it. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** Path of the field: `parts.0.measure.threshold`. */
  field?: string | undefined;
  /** Address of the clause: `nv-1-2-03`. */
  record?: string | undefined;
  /** Name of the sheet in a workbook. */
  sheet?: string | undefined;
  /** Heading of the column in a table, `Giá trị`; its row is `line`. */
  heading?: string | undefined;
}

/** What a problem says of itself, as bare facts; the sentences are in `strings/issues.ts`. */
export interface IssueFacts {
  /** What stands there, verbatim. */
  found?: string | undefined;
  /** What should stand there. */
  expected?: string | undefined;
  /** The likely right value, where there is one. */
  fix?: string | undefined;
  /** Where the value stands that this one is held against. */
  beside?: IssuePlace | undefined;
}

/** A problem in the data; a mistake in the program throws instead. */
export interface Issue extends IssueFacts {
  code: IssueCode;
  /** An `error` stops the build; a `warning` is only told. */
  severity: 'error' | 'warning';
  place: IssuePlace;
}

const warnings: readonly IssueCode[] = [
  'words-not-printed',
  'heading-extra',
  'cells-hidden',
  'receipt-day-empty',
  'read-as',
  'rows-not-reported',
  'total-differs',
  'report-left-out',
  'report-late',
  'verdict-changed',
  'share-fell',
  'agencies-disagree',
  'parts-not-whole',
  'growth-outside-parts',
];

export function newIssue(code: IssueCode, place: IssuePlace, facts: IssueFacts = {}): Issue {
  return { code, severity: warnings.includes(code) ? 'warning' : 'error', place, ...facts };
}
