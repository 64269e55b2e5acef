import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { type OfficialLine, officialLinesOf } from '../programme/official-text.ts';
import { readTranscription, type TranscribedLine } from '../programme/read-transcription.ts';
import { align } from './align.ts';

/** The words of the programme, clause by clause, must be those of the transcription, all of them and no others. */
export function checkOfficialText(content: Content): Issue[] {
  const transcribed = readTranscription(content.transcription, content.mends);
  const lines = officialLinesOf(content);
  const pairs = align(
    transcribed.map(({ text }) => text),
    lines.map(({ text }) => text),
  );
  return pairs.flatMap(([left, right]) => {
    const expected = left === undefined ? undefined : transcribed[left];
    const line = right === undefined ? undefined : lines[right];
    if (expected === undefined) return line === undefined ? [] : [describeExtra(line)];
    if (line === undefined) return [describeMissing(expected, content)];
    return expected.text === line.text ? [] : [describeAltered(expected, line)];
  });
}

function describeExtra({ file, anchor, text }: OfficialLine): Issue {
  return newIssue('official-text-extra', { file, record: anchor }, { words: around(text, 0) });
}

function describeMissing({ text, lines }: TranscribedLine, { site }: Content): Issue {
  const place = { file: `source/${site.source.file}`, line: lines[0] };
  return newIssue('official-text-missing', place, { words: around(text, 0) });
}

function describeAltered(expected: TranscribedLine, line: OfficialLine): Issue {
  const at = firstDifference(expected.text, line.text);
  const facts = { words: around(line.text, at), printed: around(expected.text, at), lines: expected.lines };
  return newIssue('official-text-altered', { file: line.file, record: line.anchor }, facts);
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}

/** The whole words around one character, with an ellipsis where more stands before or after. */
function around(text: string, at: number): string {
  const start = at < 30 ? 0 : text.lastIndexOf(' ', at - 30) + 1;
  const nextSpace = text.indexOf(' ', at + 30);
  const end = nextSpace < 0 ? text.length : nextSpace;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
