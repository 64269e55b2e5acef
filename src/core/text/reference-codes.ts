import { fold } from './fold.ts';

/**
 * What a cited document can be called by, the fullest first: `57-NQ/TW` is `vb:57nqtw`, `vb:57nq`, `vb:57`. A year
 * inside the number is left out: people leave it out too.
 */
export function documentCodes(number: string): string[] {
  const { digits, letters } = splitDocumentNumber(number);
  const known = letters.map((_, index) => letters.slice(0, letters.length - index).join(''));
  return [...known, ''].map((ending) => `vb:${digits}${ending}`);
}

/** What a numbered clause can be called by: `clauseCode('ct', '(11)')` is `ct:11`. */
export function clauseCode(kind: string, ...numbers: string[]): string {
  return [kind, ...numbers.map((number) => fold(number).replace(/[().\s]+$|^[(\s]+/g, ''))].join(':');
}

function splitDocumentNumber(number: string): { digits: string; letters: string[] } {
  const pieces = fold(number)
    .split(/[^a-z0-9]+/)
    .filter((piece) => piece !== '');
  const [digits = '', ...rest] = pieces;
  return { digits: digits.replace(/^0+(?=\d)/, ''), letters: rest.filter((piece) => !/^\d{4}$/.test(piece)) };
}
