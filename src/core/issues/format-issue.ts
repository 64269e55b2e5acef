import type { Issue, IssuePlace } from './issue.ts';
import type { IssueCode } from './issue-codes.ts';
import { fieldSentences } from './issues-of-fields.ts';
import { fileSentences } from './issues-of-files.ts';
import { ledgerSentences } from './issues-of-ledger.ts';
import { tableSentences } from './issues-of-tables.ts';
import { textSentences } from './issues-of-text.ts';

/** What is said of one problem: what was found, what was expected where that needs saying, and how to mend it. */
export interface Sentences {
  found: string;
  expected?: string;
  fix: string;
}

/** The sentences of some codes, each from the facts of the problem. */
export type SentencesOf<Code extends IssueCode> = Record<Code, (issue: Issue) => Sentences>;

const sentences: SentencesOf<IssueCode> = {
  ...fileSentences,
  ...fieldSentences,
  ...textSentences,
  ...ledgerSentences,
  ...tableSentences,
};

/** One paragraph: where, what was found, what is needed, how to mend it, and the code to look it up by. */
export function formatIssue(issue: Issue): string {
  const { found, expected, fix } = sentences[issue.code](issue);
  const problem = expected === undefined ? found : `${found} - ${expected}`;
  const warning = issue.severity === 'warning' ? 'Lưu ý, ' : '';
  return `${warning}${formatPlace(issue.place)}: ${problem}. ${fix} [${issue.code}]`;
}

function formatPlace({ file, sheet, line, column, heading, field, record }: IssuePlace): string {
  return [
    file,
    ...(sheet === undefined ? [] : [`trang tính "${sheet}"`]),
    ...(line === undefined ? [] : [`dòng ${line}`]),
    ...(column === undefined ? [] : [`cột ${column}`]),
    ...(heading === undefined ? [] : [`cột "${heading}"`]),
    ...(field === undefined ? [] : [`trường "${field}"`]),
    ...(record === undefined ? [] : [`mục "${record}"`]),
  ].join(', ');
}
