import type { IssueFacts, IssuePlace } from '../issue.ts';
import type { IssueCode } from '../issue-codes.ts';
import { characterHelp } from './characters.ts';
import { fieldHelp } from './fields.ts';
import { figureHelp } from './figures.ts';
import { fileHelp } from './files.ts';
import { jsonHelp } from './json.ts';
import { linkHelp } from './links.ts';
import { releaseHelp } from './releases.ts';
import { sectionHelp } from './sections.ts';
import { tableHelp } from './tables.ts';

/** What the guide says of one code, for an office worker who has never seen a program. */
export interface IssueHelp {
  /** Heading of the section. */
  title: string;
  /** What it means and how it usually comes about. */
  meaning: string;
  /** What to do, step by step. */
  fix: string;
  /** A problem of this kind: the guide prints the message that the commands would print of it. */
  example: IssuePlace & IssueFacts;
}

/** Help for some codes. */
export type IssueHelpOf<Code extends IssueCode> = Record<Code, IssueHelp>;

/** Codes that an editor meets together, under one heading of the guide. */
export interface IssueHelpGroup {
  title: string;
  help: Partial<IssueHelpOf<IssueCode>>;
}

export const issueHelpGroups: IssueHelpGroup[] = [
  { title: 'Biểu mẫu đã điền', help: tableHelp },
  { title: 'Số liệu đáng ngờ', help: figureHelp },
  { title: 'Ô và trường của bản ghi', help: fieldHelp },
  { title: 'Báo cáo và kỳ công bố', help: releaseHelp },
  { title: 'Chữ và bảng mã', help: characterHelp },
  { title: 'Tệp', help: fileHelp },
  { title: 'Tệp JSON', help: jsonHelp },
  { title: 'Liên kết giữa các bản ghi', help: linkHelp },
  { title: 'Văn bản của chương trình', help: sectionHelp },
];

/** Every code has its section: a code without one does not compile. */
export const issueHelp: IssueHelpOf<IssueCode> = {
  ...tableHelp,
  ...figureHelp,
  ...fieldHelp,
  ...releaseHelp,
  ...characterHelp,
  ...fileHelp,
  ...jsonHelp,
  ...linkHelp,
  ...sectionHelp,
};
