import { readFileSync } from 'node:fs';
import { joinWords } from './official-words.ts';

interface Mends {
  joinedLines: { lines: number[] }[];
  joinedRows: { lines: number[] }[];
  dropped: { line: number }[];
}

/**
 * The words the whole text must show, one entry for each line, table cell and listed body, read from the transcription
 * and the list of its mends alone: none of the site's own code takes part.
 */
export function readExpectedWords(): string[] {
  const lines = readFileSync('content/source/18-CTr-DU.txt', 'utf8').replaceAll('\r\n', '\n').split('\n');
  const mends: Mends = JSON.parse(readFileSync('content/source/mends.json', 'utf8'));
  const joined = [...mends.joinedLines, ...mends.joinedRows].map((group) => group.lines);
  const dropped = mends.dropped.map(({ line }) => line);
  return lines
    .flatMap((_, index) => {
      const number = index + 1;
      const group = joined.find((members) => members.includes(number)) ?? [number];
      if (dropped.includes(number) || group[0] !== number) return [];
      return wordsOf(group.map((member) => lines[member - 1] ?? ''));
    })
    .filter((words) => words !== '');
}

/** The words of one line or row; of several when a page break had split it. */
function wordsOf(pieces: readonly string[]): string[] {
  if (!pieces.some((piece) => piece.includes('\t'))) return [withoutMarks(pieces.join(' '))];
  const rows = pieces.map((piece) => piece.split('\t'));
  const cells = (rows[0] ?? []).map((_, column) => joinWords(rows.map((row) => row[column] ?? '')));
  return cells.flatMap((cell, column) => (column === 6 ? listedBodies(cell) : [withoutMarks(cell)]));
}

/** The last column lists several bodies, each behind a dash and a capital letter. */
function listedBodies(cell: string): string[] {
  return withoutMarkup(cell)
    .split(/ - (?=\p{Lu})/u)
    .map(withoutMarks);
}

/** Without the marks of the transcription: list dashes, `**`, `*`, `<ul>`. */
function withoutMarks(words: string): string {
  return joinWords([withoutMarkup(words).replace(/^\s*- /, '')]);
}

function withoutMarkup(words: string): string {
  return words.replace(/<ul[^>]*>/g, '').replaceAll('*', '');
}
