import { amendmentIssues } from './amendments.ts';
import { answerIssues } from './answers.ts';
import { cellIssues } from './cells.ts';
import { characterIssues } from './characters.ts';
import { coverIssues } from './covers.ts';
import type { IssueDefinition, IssuePlace, Sentences } from './define-issue.ts';
import { fieldIssues } from './fields.ts';
import { figureIssues } from './figures.ts';
import { fileIssues } from './files.ts';
import { jsonIssues } from './json.ts';
import { linkIssues } from './links.ts';
import { releaseIssues } from './releases.ts';
import { reportDayIssues } from './report-days.ts';
import { rowDoubtIssues } from './row-doubts.ts';
import { rowIssues } from './rows.ts';
import { sectionIssues } from './sections.ts';
import { tableIssues } from './tables.ts';

export type { IssuePlace } from './define-issue.ts';

/** All codes, by the heading of the guide under which an editor meets them together. */
const topics = {
  'Biểu mẫu đã điền': { ...cellIssues, ...rowIssues, ...tableIssues, ...coverIssues },
  'Số liệu đáng ngờ': { ...figureIssues, ...rowDoubtIssues },
  'Ô và trường của bản ghi': fieldIssues,
  'Báo cáo và kỳ công bố': { ...releaseIssues, ...reportDayIssues },
  'Giải trình và phản hồi': answerIssues,
  'Sửa đổi văn bản': amendmentIssues,
  'Chữ và bảng mã': characterIssues,
  Tệp: fileIssues,
  'Tệp JSON': jsonIssues,
  'Liên kết giữa các bản ghi': linkIssues,
  'Văn bản của chương trình': sectionIssues,
};

type Topic = (typeof topics)[keyof typeof topics];

/** Every kind of problem that can be named. A reader of a message looks it up under its code. */
export type IssueCode = Topic extends infer One ? (One extends unknown ? keyof One : never) : never;

type DefinitionOf<Code extends IssueCode> = Topic extends infer One
  ? One extends Record<Code, infer Definition>
    ? Definition
    : never
  : never;
/** What must be given of a problem, as bare facts; where its code may be one of several, what each of them needs. */
export type FactsOf<Code extends IssueCode> =
  DefinitionOf<Code> extends {
    say: (facts: infer Facts extends object, place: IssuePlace) => Sentences;
  }
    ? Facts
    : never;

type FactsByCode = { [Code in IssueCode]: FactsOf<Code> };

/** Facts as they are given: left out where the code has none, or none that must be given. */
export type GivenFacts<Code extends IssueCode> =
  Record<never, never> extends FactsOf<Code> ? [facts?: FactsOf<Code>] : [facts: FactsOf<Code>];

/** A problem of one kind. */
export interface IssueOf<Code extends IssueCode> {
  code: Code;
  /** An `error` stops the build; a `warning` is only told. */
  severity: 'error' | 'warning';
  place: IssuePlace;
  facts: FactsByCode[Code];
}

/** A problem in the data; a mistake in the program throws instead. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

export const issues: { [Code in IssueCode]: IssueDefinition<FactsByCode[Code]> } = Object.assign(
  {},
  ...Object.values(topics),
);

export function newIssue<Code extends IssueCode>(code: Code, place: IssuePlace, ...given: GivenFacts<Code>): Issue {
  const [facts = {}] = given;
  // That the facts are those of the code is held by the types of what is given.
  return { code, severity: issues[code].severity, place, facts } as Issue;
}

export const issueGroups = Object.entries(topics).map(([title, topic]) => ({
  title,
  codes: Object.keys(topic) as IssueCode[],
}));
