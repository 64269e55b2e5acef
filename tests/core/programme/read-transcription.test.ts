import { describe, expect, it } from 'vitest';
import { readTranscription } from '../../../src/core/programme/read-transcription.ts';
import { someMends } from '../../fixtures/builders.ts';

const why = 'Bị ngắt trang.';

describe('readTranscription', () => {
  it.each([
    ['a plain line', 'Căn cứ Nghị quyết;', ['Căn cứ Nghị quyết;']],
    ['the dash of a list', '- Quán triệt, triển khai', ['Quán triệt, triển khai']],
    ['bold and italics', '**T/M BAN CHẤP HÀNH\nkéo dài (*nếu có*);', ['T/M BAN CHẤP HÀNH', 'kéo dài (nếu có);']],
    ['blank lines', '\nMột\n\nHai\n', ['Một', 'Hai']],
    ['the cells of a row, blank ones left out', '1\tKế hoạch\t\tUBND xã', ['1', 'Kế hoạch', 'UBND xã']],
    [
      'the items of the last column',
      '1\tVăn hóa - Xã hội\t- Các cơ quan. - Ủy ban và đoàn thể chính trị - xã hội',
      ['1', 'Văn hóa - Xã hội', 'Các cơ quan.', 'Ủy ban và đoàn thể chính trị - xã hội'],
    ],
    ['list tags', '1\t<ul style="x"> - Công an xã - Các thôn', ['1', 'Công an xã', 'Các thôn']],
  ])('reads %s', (_, text, expected) => {
    expect(readTranscription(text, someMends()).map((line) => line.text)).toEqual(expected);
  });

  it('joins broken lines and says which lines they are', () => {
    const mends = someMends({ joinedLines: [{ lines: [1, 3], why }] });
    expect(readTranscription('- thực hiện tốt cơ\n\nchế khuyến khích\nHết', mends)).toEqual([
      { text: 'thực hiện tốt cơ chế khuyến khích', lines: [1, 3] },
      { text: 'Hết', lines: [4] },
    ]);
  });

  it('joins broken rows cell by cell and leaves out the repeated head', () => {
    const mends = someMends({ joinedRows: [{ lines: [1, 3], why }], dropped: [{ line: 2, why }] });
    const text = '3\tKế hoạch\tBan\t- Các cơ quan.\nST T\tTên\n\txã hội\tThường vụ\t- Các thôn';
    expect(readTranscription(text, mends).map((line) => line.text)).toEqual([
      '3',
      'Kế hoạch xã hội',
      'Ban Thường vụ',
      'Các cơ quan.',
      'Các thôn',
    ]);
  });
});
