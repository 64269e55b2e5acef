import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/catalogue.ts';
import { cleanText, short } from '../../../src/office/intake/clean-text.ts';

const place = { file: 'a.xlsx', sheet: 'Chỉ tiêu', line: 2, heading: 'Ghi chú' };

function clean(raw: string): { text: string; said: object[] } {
  const told: Issue[] = [];
  const text = cleanText(raw, place, (issue) => void told.push(issue));
  for (const issue of told) expect(issue.place).toEqual(place);
  return { text, said: told.map(({ code, facts }) => ({ code, ...facts })) };
}

describe('the words of a cell', () => {
  it.each([
    ['Số thẻ', 'Số thẻ'],
    ['  Số thẻ\n', 'Số thẻ'],
    ['\t Số thẻ \u00a0', 'Số thẻ'],
    ['\ufeffSố thẻ\ufeff', 'Số thẻ'],
    ['Số\r\nthẻ\rmới', 'Số\nthẻ\nmới'],
    ['  ', ''],
    ['', ''],
  ])('are kept without blanks around: %j', (raw, text) => expect(clean(raw)).toEqual({ text, said: [] }));

  it.each(['\u200b', '\u200e', '\u2060', '\u00ad'])('are kept without hidden characters around: %j', (hidden) => {
    const said = [{ code: 'read-as', as: 'edges', words: 'Số thẻ' }];
    expect(clean(`${hidden}${hidden}Số thẻ`)).toEqual({ text: 'Số thẻ', said });
    expect(clean(`Số thẻ${hidden} ${hidden}`)).toEqual({ text: 'Số thẻ', said });
  });

  it('are composed, and said to be', () => {
    expect(clean('Số thẻ'.normalize('NFD'))).toEqual({
      text: 'Số thẻ',
      said: [{ code: 'read-as', as: 'nfd', words: 'Số thẻ' }],
    });
  });

  it('are mended where a letter can be but one other, and shown back', () => {
    expect(clean(' Ðảng ủy ')).toEqual({
      text: 'Đảng ủy',
      said: [{ code: 'read-as', as: 'typed', written: 'Ðảng ủy', words: '"Đảng ủy"' }],
    });
  });

  it('are told of where a letter is no other, or says who somebody is', () => {
    expect(clean('hóа').said).toEqual([expect.objectContaining({ code: 'look-alike-character' })]);
    expect(clean('Gọi 0912 345 678').said).toEqual([{ code: 'personal-data', masked: '09********78' }]);
  });

  it('are 1,200 letters at most', () => {
    const long = 'a'.repeat(1200);
    expect(clean(` ${long} `)).toEqual({ text: long, said: [] });
    expect(clean(`${long}b`)).toEqual({
      text: long,
      said: [{ code: 'text-too-long', written: `${'a'.repeat(59)}…`, bounds: '≤ 1200' }],
    });
  });
});

it.each([
  ['a  b\n\nc', 'a b c'],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), `${'a'.repeat(59)}…`],
])('quotes the beginning of a text: %j', (text, expected) => expect(short(text)).toBe(expected));
