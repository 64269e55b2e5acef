import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/catalogue.ts';
import { targetPartSchema } from '../../../../src/core/schemas/target.ts';
import type { CellValue } from '../../../../src/office/intake/cells.ts';
import { isUnknown, readObservationValue, shapesOf } from '../../../../src/office/intake/rows/read-value.ts';
import { aTargetPart } from '../../../fixtures/builders.ts';

const scale = ['Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'];
const at = { comparison: 'at-least', threshold: 97 };

/** One cell of each shape that a report may hold. */
const cells = { number: '98', count: '20/21', range: '62-63', 'yes-no': 'Đạt' };

function taken(measure: object): string[] {
  const part = targetPartSchema.parse(aTargetPart({ unit: 'xã', measure }));
  const reading = { part, allowsPoint: false, place: { file: 'a.xlsx' }, tell: () => {} };
  return Object.values(cells).filter((text) => 'value' in readObservationValue({ kind: 'text', text }, reading));
}

describe('what may be reported', () => {
  it.each<[object, string[]]>([
    [{ kind: 'milestone' }, ['20/21', 'Đạt']],
    [{ kind: 'quota', total: 21 }, ['20/21', 'Đạt']],
    [{ kind: 'range-by-date', from: 62, to: 63 }, ['98', '20/21', '62-63']],
    [{ kind: 'average-growth', fromPercent: 10, toPercent: 13 }, ['98', '62-63']],
    [{ kind: 'yearly-growth', comparison: 'at-least', percent: 10 }, ['98']],
    [{ kind: 'annual-threshold', ...at }, ['98', '20/21', 'Đạt']],
    [{ kind: 'by-date-threshold', ...at, direction: 'rising' }, ['98', '20/21']],
    [{ kind: 'cumulative-count', comparison: 'at-least', count: 9 }, ['98', '20/21']],
    [{ kind: 'maintain-level' }, ['98', '20/21']],
    [{ kind: 'ordinal-rating', scale, atLeast: scale[1] }, []],
  ])('of %o is %j', (measure, expected) => expect(taken(measure)).toEqual(expected));

  it('is offered with the usual shape first', () => {
    const part = (fields: Record<string, unknown>) => targetPartSchema.parse(aTargetPart(fields));
    expect(shapesOf(part({ measure: { kind: 'maintain-level' } }))).toEqual(['count', 'number']);
    expect(shapesOf(part({ measure: { kind: 'ordinal-rating', scale, atLeast: scale[1] } }))).toEqual(['rating']);
    expect(shapesOf(part({ measure: { kind: 'quota' }, isYesNoOnly: true }))).toEqual(['yes-no']);
  });
});

const rising = { kind: 'by-date-threshold', ...at, direction: 'rising' };
const share = { unit: '%', measure: rising };
const money = { unit: 'triệu đồng/ha', measure: rising };
const villages = { unit: 'thôn', measure: { kind: 'quota', total: 21 } };
const range = { unit: '%', measure: { kind: 'range-by-date', from: 62, to: 63 } };
const income = { unit: 'triệu đồng', measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 } };
const station = { measure: { kind: 'milestone' } };
const rating = { measure: { kind: 'ordinal-rating', scale, atLeast: scale[1] } };

/** What a cell comes to: its value or `unknown`, or the code and facts of what is wrong; and what is shown back. */
function read(cell: CellValue | string, part: object, allowsPoint = false) {
  const told: Issue[] = [];
  const value = typeof cell === 'string' ? ({ kind: 'text', text: cell } as const) : cell;
  const come = readObservationValue(value, {
    part: targetPartSchema.parse(aTargetPart({ ...part })),
    allowsPoint,
    place: { file: 'a.xlsx' },
    tell: (issue) => void told.push(issue),
  });
  const shown = told.map(({ code, facts }) => ({ code, ...facts }));
  if ('unknown' in come) return 'unknown';
  if ('wrong' in come) return { code: come.wrong.code, ...come.wrong.facts };
  return shown.length > 0 ? [come.value, shown[0]] : come.value;
}

const number = (value: number) => ({ kind: 'number', value });
const count = (of: number, total: number) => ({ kind: 'count', count: of, total, missing: [] });
const shownBack = (written: string, words: string) => ({ code: 'read-as', as: 'typed', written, words });
const aNumber = (value: number, isPercent = false): CellValue => ({ kind: 'number', number: value, isPercent });

describe('a cell of numbers', () => {
  const bounds = '≤ 1000000000000';

  it.each<[CellValue, object, unknown]>([
    [aNumber(62.5), share, number(62.5)],
    [aNumber(0.1 + 0.2), money, number(0.3)],
    [aNumber(0.625, true), share, number(62.5)],
    [aNumber(0.1 + 0.2, true), share, number(30)],
    [aNumber(0.625, true), money, { code: 'unit-differs', written: '62,5%', unit: 'triệu đồng/ha' }],
    [aNumber(0), share, number(0)],
    [aNumber(1), share, { code: 'number-ambiguous', written: '1', readings: ['1%', '100%'] }],
    [aNumber(0.001), share, { code: 'number-ambiguous', written: '0,001', readings: ['0,001%', '0,1%'] }],
    [aNumber(1.001), share, number(1.001)],
    [aNumber(-0.5), share, number(-0.5)],
    [aNumber(0.5), money, number(0.5)],
    [aNumber(1e12), money, number(1e12)],
    [aNumber(-1e12), money, number(-1e12)],
    [aNumber(1e12 + 1), money, { code: 'value-out-of-range', written: '1000000000001', bounds }],
    [aNumber(Number.NaN), money, { code: 'value-out-of-range', written: 'NaN', bounds }],
    [aNumber(1e11, true), share, { code: 'value-out-of-range', written: '10000000000000%', bounds }],
    [aNumber(85), station, { code: 'value-of-other-kind', written: '85', shapes: ['yes-no', 'count'] }],
  ])('holds %j', (cell, part, expected) => expect(read(cell, part)).toEqual(expected));
});

describe('a cell of no number and no words', () => {
  it('is a day that Excel made of a count', () => {
    const day = { kind: 'date', date: '2026-01-21' } as const;
    expect(read(day, villages)).toEqual({
      code: 'number-became-date',
      date: '21/01/2026',
      shapes: ['count', 'yes-no'],
    });
  });

  it('is yes or no, where that is asked for', () => {
    expect(read({ kind: 'yes-no', value: true }, station)).toEqual({ kind: 'yes-no', value: true });
    expect(read({ kind: 'yes-no', value: false }, share)).toEqual({
      code: 'value-of-other-kind',
      written: 'FALSE',
      shapes: ['number', 'count'],
    });
  });
});

describe('a cell of words', () => {
  it.each<[string, object, unknown]>([
    ['Chưa có.', share, 'unknown'],
    ['…', villages, 'unknown'],
    ['HOÀN THÀNH TỐT NHIỆM VỤ', rating, { kind: 'rating', value: 'Hoàn thành tốt nhiệm vụ' }],
    ['Đạt', rating, { code: 'value-not-in-list', written: 'Đạt', choices: scale }],
    ['Có', station, { kind: 'yes-no', value: true }],
    ['KHÔNG', station, { kind: 'yes-no', value: false }],
    ['Đạt', share, { code: 'value-of-other-kind', written: 'Đạt', shapes: ['number', 'count'] }],
    ['Chưa đạt', share, { code: 'value-of-other-kind', written: 'Chưa đạt', shapes: ['number', 'count'] }],
    ['20/21', villages, count(20, 21)],
    ['20 / 21 thôn', villages, count(20, 21)],
    ['0/21', villages, count(0, 21)],
    ['21/21', villages, count(21, 21)],
    ['22/21', villages, { code: 'value-upside-down', written: '22/21', shape: 'count' }],
    ['0/0', villages, { code: 'value-upside-down', written: '0/0', shape: 'count' }],
    ['20/21 xã', villages, { code: 'unit-differs', written: '20/21 xã', unit: 'thôn' }],
    ['20/21 hộ', share, [count(20, 21), shownBack('20/21 hộ', '20/21')]],
    ['20/21a', share, { code: 'number-unreadable', written: '20/21a' }],
    ['20/21a', villages, { code: 'value-of-other-kind', written: '20/21a', shapes: ['count', 'yes-no'] }],
    ['20/21 thôn', station, count(20, 21)],
    ['20 trên 21', villages, [count(20, 21), shownBack('20 trên 21', '20/21')]],
    ['20/21', range, count(20, 21)],
    ['20/21', income, { code: 'value-of-other-kind', written: '20/21', shapes: ['number', 'range'] }],
    ['62-63', range, { kind: 'range', from: 62, to: 63 }],
    ['62%—63%', range, { kind: 'range', from: 62, to: 63 }],
    ['62-62', range, { kind: 'range', from: 62, to: 62 }],
    ['63-62', range, { code: 'value-upside-down', written: '63-62', shape: 'range' }],
    ['62.5-63', range, [{ kind: 'range', from: 62.5, to: 63 }, shownBack('62.5-63', '62,5–63%')]],
    ['62-63.5', range, [{ kind: 'range', from: 62, to: 63.5 }, shownBack('62-63.5', '62–63,5%')]],
    ['62~63', range, [{ kind: 'range', from: 62, to: 63 }, shownBack('62~63', '62–63%')]],
    ['62-63', share, { code: 'value-of-other-kind', written: '62-63', shapes: ['number', 'count'] }],
    ['62-63 thôn', range, { code: 'unit-differs', written: '62 thôn', unit: '%' }],
    ['16.830 người', share, { code: 'unit-differs', written: '16.830 người', unit: '%' }],
    ['62,5 hộ dân', share, { code: 'unit-differs', written: '62,5 hộ dân', unit: '%' }],
    ['62,5 ước tính', share, { code: 'number-unreadable', written: '62,5 ước tính' }],
    ['1.000-1.500', income, { code: 'number-ambiguous', written: '1.000', readings: ['1', '1000'] }],
    ['85', station, { code: 'value-of-other-kind', written: '85', shapes: ['yes-no', 'count'] }],
    ['62,5', share, number(62.5)],
    ['62,5%', share, number(62.5)],
    ['62,5 phần trăm', share, [number(62.5), shownBack('62,5 phần trăm', '62,5%')]],
    ['0,5', share, { code: 'number-ambiguous', written: '0,5', readings: ['0,5%', '50%'] }],
    ['0,5%', share, number(0.5)],
    ['0', share, number(0)],
    ['1', share, { code: 'number-ambiguous', written: '1', readings: ['1%', '100%'] }],
    ['0,5', money, number(0.5)],
    ['+240,6', money, [number(240.6), shownBack('+240,6', '240,6 triệu đồng/ha')]],
    ['240,6 triệu', money, [number(240.6), shownBack('240,6 triệu', '240,6 triệu đồng/ha')]],
    ['+5', { measure: rising }, [number(5), shownBack('+5', '5')]],
    ['240,6%', money, { code: 'unit-differs', written: '240,6%', unit: 'triệu đồng/ha' }],
    ['240,6 phần trăm', money, { code: 'unit-differs', written: '240,6 phần trăm', unit: 'triệu đồng/ha' }],
    ['240,6 kg', money, { code: 'number-unreadable', written: '240,6 kg' }],
    ['12 của %', money, { code: 'number-unreadable', written: '12 của %' }],
    [
      '0,24 tỷ đồng',
      money,
      { code: 'unit-scaled', written: '0,24 tỷ đồng', unit: 'triệu đồng/ha', converted: '240', bare: '0,24' },
    ],
    ['khá', share, { code: 'number-unreadable', written: 'khá' }],
    ['- 62', share, { code: 'number-ambiguous', written: '- 62', readings: ['-62', '62'] }],
    ['1,2345678', money, { code: 'value-out-of-range', written: '1,2345678', bounds: '≤ 1000000000000' }],
    ['1,234567', money, number(1.234567)],
    ['1234567890123', money, { code: 'value-out-of-range', written: '1234567890123', bounds: '≤ 1000000000000' }],
  ])('comes to what it says: %s', (text, part, expected) => expect(read(text, part)).toEqual(expected));

  it('may hold the point of a program only in a CSV file', () => {
    expect(read('62.5', share, true)).toEqual(number(62.5));
    expect(read('62.5', share)).toEqual([number(62.5), shownBack('62.5', '62,5%')]);
  });
});

it.each(['-', '–', '—', '…', '...', 'Chưa có', 'CHƯA CÓ', 'chưa có số liệu.', 'Chưa báo cáo'])(
  'takes %s for nothing known',
  (words) => expect(isUnknown(words)).toBe(true),
);

it.each(['', '0', 'không', 'không có', 'chưa', 'chưa có ai', '. chưa có'])('takes "%s" for something said', (words) => {
  expect(isUnknown(words)).toBe(false);
});
