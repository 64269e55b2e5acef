import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/site/open-data/csv.ts';

describe('writeCsv', () => {
  it('begins with the byte order mark and ends every line with CR LF', () => {
    expect(writeCsv(['Kỳ', 'Giá trị'], [['quý I/2026', 94.5]])).toBe('\uFEFFKỳ,Giá trị\r\nquý I/2026,94.5\r\n');
  });

  it('writes what is unknown as an empty cell, never as 0', () => {
    expect(writeCsv(['a', 'b', 'c'], [[undefined, 0, '']])).toBe('\uFEFFa,b,c\r\n,0,\r\n');
  });

  it.each([
    ['a comma', 'thôn, xã', '"thôn, xã"'],
    ['a quote', 'xã "hai không"', '"xã ""hai không"""'],
    ['a line break', 'một\nhai', '"một\nhai"'],
  ])('puts %s between quotes', (_, cell, written) => {
    expect(writeCsv([], [[cell]])).toBe(`\uFEFF\r\n${written}\r\n`);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['- Các chi bộ', "'- Các chi bộ"],
    ['5-3', '5-3'],
  ])('lets a spreadsheet run no formula: %s', (cell, written) => {
    expect(writeCsv(['x'], [[cell]])).toBe(`\uFEFFx\r\n${written}\r\n`);
  });

  it('writes a negative number as a number', () => {
    expect(writeCsv(['x'], [[-5]])).toBe('\uFEFFx\r\n-5\r\n');
  });

  it('is read back by a CSV reader as it was, whatever the words', () => {
    const words = fc.string({ unit: 'binary' }).filter((text) => !/^\s*[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }), (rows) => {
        expect(parse(writeCsv(['a', 'b'], rows), { bom: true, recordDelimiter: '\r\n' })).toEqual([
          ['a', 'b'],
          ...rows,
        ]);
      }),
      { numRuns: 50 },
    );
  });
});
