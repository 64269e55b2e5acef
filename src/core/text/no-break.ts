const number = String.raw`\d+(?:[.,]\d+)*`;
const range = String.raw`${number}(?:\s?[-–]\s?${number})?`;
const unit = '(?:%|km|ha|triệu đồng|tỷ đồng)';

/** What must stay on one line: "57-NQ/TW", "31/3/2026", "2026 - 2030", "240,6 triệu đồng", "10-13%/năm", "quý I/2026". */
const unbreakable = new RegExp(
  [
    String.raw`\d+[-/][\p{L}\d/-]*\p{L}`,
    String.raw`\d{1,2}/\d{1,2}/\d{4}`,
    String.raw`quý [IV]+/\d{4}`,
    String.raw`${range}\s?${unit}(?:/năm)?`,
    String.raw`${number}\s?[-–]\s?${number}`,
    String.raw`\p{L}+[-–]\p{L}+`,
  ].join('|'),
  'gu',
);

/** A stretch of a text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** The stretches of a text that must not be broken across two lines. */
export function findUnbreakable(text: string): Span[] {
  return [...text.matchAll(unbreakable)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The same words, with the two syllables of each of these compounds kept on one line. */
export function joinCompounds(text: string, compounds: readonly string[]): string {
  const known = new RegExp(`(?<!\\p{L})(?:${compounds.join('|')})(?!\\p{L})`, 'giu');
  return text.replace(known, (found) => found.replaceAll(' ', '\u00a0'));
}
