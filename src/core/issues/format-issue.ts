import { type IssueCode, type IssueOf, type IssuePlace, issues } from './issue.ts';

/** One paragraph: where, what was found, what is needed, how to mend it, and the code to look it up by. */
export function formatIssue<Code extends IssueCode>({ code, severity, place, facts }: IssueOf<Code>): string {
  const { found, expected, fix } = issues[code].say(facts, place);
  const problem = expected === undefined ? found : `${found} - ${expected}`;
  const warning = severity === 'warning' ? 'Lưu ý, ' : '';
  return `${warning}${formatPlace(place)}: ${problem}. ${fix} [${code}]`;
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
