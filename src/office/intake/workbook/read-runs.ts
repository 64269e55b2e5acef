import type { LetterMark, Run } from '../cells.ts';
import type { Attributes } from './parse-xml.ts';

/** Gathers the words of one cell, run by run, as its elements come. */
export interface RunReader {
  open: (element: string, attributes: Attributes) => void;
  text: (text: string) => void;
  words: () => string;
  /** The runs, where one of them with letters is marked. */
  marked: () => Run[] | undefined;
}

export function openRuns(): RunReader {
  const runs: Run[] = [{ words: '' }];
  const last = () => runs.at(-1) ?? { words: '' };
  return {
    open: (element, attributes) => {
      if (element === 'r') runs.push({ words: '' });
      const mark = letterMarkOf(element, attributes);
      if (mark !== undefined) last().mark = mark;
    },
    text: (text) => {
      last().words += text;
    },
    words: () => runs.map(({ words }) => words).join(''),
    marked: () => {
      const filled = runs.filter(({ words }) => words.trim() !== '');
      return filled.some(({ mark }) => mark !== undefined) ? filled : undefined;
    },
  };
}

/** What an element of a font says of its letters. */
export function letterMarkOf(element: string, { val }: Attributes): LetterMark | undefined {
  if (element === 'strike' && val !== '0' && val !== 'false') return 'struck';
  if (element !== 'vertAlign') return undefined;
  if (val === 'superscript') return 'raised';
  return val === 'subscript' ? 'lowered' : undefined;
}
