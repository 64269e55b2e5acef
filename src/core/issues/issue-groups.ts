import { cellIssues } from './cells.ts';
import { characterIssues } from './characters.ts';
import { fieldIssues } from './fields.ts';
import { figureIssues } from './figures.ts';
import { fileIssues } from './files.ts';
import type { IssueCode } from './issue.ts';
import { jsonIssues } from './json.ts';
import { linkIssues } from './links.ts';
import { releaseIssues } from './releases.ts';
import { rowIssues } from './rows.ts';
import { sectionIssues } from './sections.ts';
import { tableIssues } from './tables.ts';

/** Codes that an editor meets together, under one heading of the guide. */
export const issueGroups = [
  group('Biểu mẫu đã điền', { ...cellIssues, ...rowIssues, ...tableIssues }),
  group('Số liệu đáng ngờ', figureIssues),
  group('Ô và trường của bản ghi', fieldIssues),
  group('Báo cáo và kỳ công bố', releaseIssues),
  group('Chữ và bảng mã', characterIssues),
  group('Tệp', fileIssues),
  group('Tệp JSON', jsonIssues),
  group('Liên kết giữa các bản ghi', linkIssues),
  group('Văn bản của chương trình', sectionIssues),
];

function group<Code extends IssueCode>(title: string, issues: Record<Code, unknown>) {
  return { title, codes: Object.keys(issues) as Code[] };
}
