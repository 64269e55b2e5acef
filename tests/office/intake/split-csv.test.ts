import { describe, expect, it } from 'vitest';
import { splitCsv } from '../../../src/office/intake/split-csv.ts';

describe('splitCsv', () => {
  it.each<[string, string, [line: number, ...fields: string[]][]]>([
    [
      'lines',
      'a;b\nc;d\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a last line without an end',
      'a;b\nc;d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'empty fields',
      ';a;\n;;\n',
      [
        [1, '', 'a', ''],
        [2, '', '', ''],
      ],
    ],
    [
      'no empty lines',
      '\na\n\n\nb\n',
      [
        [2, 'a'],
        [5, 'b'],
      ],
    ],
    ['a delimiter and quotes in quotes', '"62;5";"nói ""có"""\n', [[1, '62;5', 'nói "có"']]],
    ['an empty field in quotes', '"";a\n', [[1, '', 'a']]],
    [
      'line ends in quotes, counted',
      '"một\nhai";x\ny;z\n',
      [
        [1, 'một\nhai', 'x'],
        [3, 'y', 'z'],
      ],
    ],
    ['blanks as they are', ' a ; b\n', [[1, ' a ', ' b']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(splitCsv(text, ';')).toEqual(expected.map(([line, ...fields]) => ({ line, fields })));
  });

  it.each([
    ['left open', 'a;b\n"c;d\n', 2],
    ['behind other letters', 'a\nống 5" dài;b\n', 2],
    ['before other letters', '"a\nb" c;d\n', 1],
  ])('names the line of a quote %s', (_, text, line) => {
    expect(splitCsv(text, ';')).toEqual({ brokenAt: line });
  });

  it('reads ten thousand rows of twenty columns in no time', () => {
    const row = Array.from({ length: 20 }, (_, column) => `"giá trị ${column}; một"`).join(';');
    expect(splitCsv(`${row}\n`.repeat(10_000), ';')).toHaveLength(10_000);
  });
});
