import { type IssueCode, type IssueOf, type IssuePlace, issues } from './catalogue.ts';

/** One paragraph: where, what was found, what is needed, how to mend it, and the code to look it up by. */
export function formatIssue<Code extends IssueCode>({ code, severity, place, facts }: IssueOf<Code>): string {
  const { found, expected, fix } = issues[code].say(facts, place);
  const problem = expected === undefined ? found : `${found} - ${expected}`;
  const warning = severity === 'warning' ? 'Lưu ý, ' : '';
  return `${warning}${formatPlace(place)}: ${problem}. ${fix} [${code}]`;
}

/** What was found, under the heading of its cell: for a place where file and row are plain already. */
export function formatFinding<Code extends IssueCode>({ code, place, facts }: IssueOf<Code>): string {
  const { found } = issues[code].say(facts, place);
  return place.heading === undefined ? found : `${place.heading}: ${found}`;
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
