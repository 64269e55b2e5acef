import type { Mends } from '../schemas/mends.ts';

/** Official words of the transcription, with the lines they come from. */
export interface TranscribedLine {
  text: string;
  lines: number[];
}

/** The official words of the transcription, in order, what the scan broke joined again: one entry per paragraph, list item or table cell. */
export function readTranscription(text: string, mends: Mends): TranscribedLine[] {
  const printed = text.split('\n');
  const joins = [...mends.joinedLines, ...mends.joinedRows].map(({ lines }) => lines);
  const left = new Set([...mends.dropped.map(({ line }) => line), ...joins.flatMap((lines) => lines.slice(1))]);
  return printed.flatMap((_, index) => {
    const number = index + 1;
    if (left.has(number)) return [];
    const lines = joins.find(([first]) => first === number) ?? [number];
    return readLine(lines.map((line) => printed[line - 1] ?? '')).map((words) => ({ text: words, lines }));
  });
}

/** Rows are joined cell by cell; a plain line is a row of one cell. */
function readLine(parts: readonly string[]): string[] {
  const rows = parts.map((part) => part.split('\t'));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = Array.from({ length: width }, (_, column) => {
    const words = rows.map((row) => removeMarkup(row[column] ?? '')).filter((cell) => cell !== '');
    return words.join(' ');
  });
  const hasColumns = width > 1;
  return cells
    .flatMap((cell, column) => (hasColumns && column === width - 1 ? splitItems(cell) : [cell.replace(/^- /, '')]))
    .filter((cell) => cell !== '');
}

// LIMIT: in the last column a dash before a capital letter always begins an item.
function splitItems(cell: string): string[] {
  return cell.replace(/^- /, '').split(/ - (?=\p{Lu})/u);
}

/** Takes off what the scan put in: list tags, and the stars of bold and italics. */
function removeMarkup(words: string): string {
  return words
    .replace(/<\/?ul[^>]*>/g, '')
    .replace(/\*+/g, '')
    .trim();
}
